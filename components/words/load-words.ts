import { baseLanguage } from '../../lib/text/languages';
import type { Words } from './words';

const english = () => import('./english/english').then((file) => file.english);

/** Each language waits in a file of its own: whoever opens a page needs one of them, and all would pay for the others. */
const FILES: Readonly<Record<string, () => Promise<Words>>> = {
  en: english,
  es: () => import('./spanish/spanish').then((file) => file.spanish),
};

/**
 * All words of the interface in one language, for a page of the extension. The same as `words`, which has all languages at hand.
 *
 * @param lang BCP 47 tag. A language that is not here gets English.
 */
export function loadWords(lang: string): Promise<Words> {
  return (FILES[baseLanguage(lang)] ?? english)();
}
