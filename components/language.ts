import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { baseLanguage } from '../lib/text/languages';
import type { Words } from './words/words';

/** The words the components speak. No language is at hand by itself: a page loads only the one it speaks. */
export const Language = createContext<Words | null>(null);

/** The words of the nearest `Language.Provider`. Throws where there is none: that is a fault of whoever draws. */
export function useWords(): Words {
  const words = useContext(Language);
  if (words === null) throw new Error('Nobody provides a language: draw this inside Language.Provider.');
  return words;
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
