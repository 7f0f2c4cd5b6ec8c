import { baseLanguage } from '../../lib/text/languages';
import { english } from './english/english';
import { spanish } from './spanish/spanish';

/** All words of the interface in one language. */
export type Words = typeof english;

/** The languages the interface speaks, by the base of their tag. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en: english, es: spanish };

/**
 * All words of the interface in one language.
 *
 * @param lang BCP 47 tag, e.g. `en` or `es-MX`. A language that is not here gets English.
 */
export function words(lang: string): Words {
  return wordsByLanguage[baseLanguage(lang)] ?? english;
}
