import { baseLanguage } from '../../text/languages';
import { english } from './english';
import type { Phrases } from './phrases';
import { spanish } from './spanish';

/** The languages sentences are said in. */
export const phrasesByLanguage: Readonly<Record<string, Phrases>> = { en: english, es: spanish };

/** The phrases for a BCP 47 tag; a language that has none gets English. */
export function phrasesIn(lang: string): Phrases {
  return phrasesByLanguage[baseLanguage(lang)] ?? english;
}
