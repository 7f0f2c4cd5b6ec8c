import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, words } from './words/words';

/** The words the components speak; English where nobody provides others. */
export const Language = createContext<Words>(words('en'));

/** The words of the nearest `Language.Provider`. */
export function useWords(): Words {
  return useContext(Language);
}
