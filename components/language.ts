import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { baseLanguage } from '../lib/text/languages';
import { type Words, words } from './words/words';

/** The words the components speak; English where nobody provides others. */
export const Language = createContext<Words>(words('en'));

/** The words of the nearest `Language.Provider`. */
export function useWords(): Words {
  return useContext(Language);
}

/** BCP 47 of the page's text; undefined where nobody provides it. */
export const PageLanguage = createContext<string | undefined>(undefined);

/**
 * What the `lang` of an element with printed words must be, so that they are read aloud as their language is: the tag where it is
 * another language than the interface's, undefined else.
 *
 * @param tag BCP 47 of the words; the page's language where left out.
 */
export function usePrintedLang(tag?: string): string | undefined {
  const page = useContext(PageLanguage);
  const w = useWords();
  const printed = tag ?? page;
  return printed === undefined || baseLanguage(printed) === baseLanguage(w.lang) ? undefined : printed;
}
