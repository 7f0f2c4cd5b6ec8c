import { SURNAMES_IN_S } from '../lexicons/surnames';
import { NO_SPEAKERS } from '../words';
import type { Inventory } from './inventory';

const NOTION = /(?:tion|sion|ity|ism|ology|[a-z]{4}ment)$/;
const ADVERB = /[a-z]{3}ly$/;
/** Singulars end in -ss, -is and -us as well. */
const PLURAL = /[^siu'’]s$/u;

/**
 * Whether a word with a capital at the head of its sentence is an ordinary word rather than a family name: a plural
 * ("Neighbours"), a notion ("Legend"), an adverb, or a word the article prints small as well.
 */
export function isOrdinaryWord(name: string, inventory: Inventory): boolean {
  const word = name.toLowerCase();
  const plural = PLURAL.test(word) && word.length > 3 && !SURNAMES_IN_S.has(word);
  return (
    plural || NOTION.test(word) || ADVERB.test(word) || NO_SPEAKERS.has(word) || inventory.isCommon(word)
  );
}
