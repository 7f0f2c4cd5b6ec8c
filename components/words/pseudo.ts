import type { Phrases } from '../../lib/framing/phrases/phrases';
import type { Words } from './words';

/** A language for tests: what looks like English but is no words of ours shows at once. */

/** BCP 47 for private use; no language begins with it. */
export const PSEUDO = 'qps';

/** How much longer than English a text is made: what German, Finnish or Greek may need. */
const LONGER = 0.4;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'åƀçðéƒĝĥîĵķļɱñöþʠŕšţüṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÜṼŴẊÝŽ'];
const FILLER = 'öñé ţŵö ţĥŕéé ƒöüŕ ';

/**
 * The words of a language accented, longer by two fifths and in brackets. Templates stay templates: what they give is treated so,
 * their slots with it.
 *
 * @param dir The direction the interface is said to run in, to try what no language here has.
 */
export function pseudoWords(words: Words, dir: Words['dir'] = 'ltr'): Words {
  return { ...(transform(words) as Words), lang: PSEUDO, dir };
}

/** The same of framing's phrases; their slots stay open. */
export function pseudoPhrases(phrases: Phrases): Phrases {
  return transform(phrases) as Phrases;
}

function transform(value: unknown): unknown {
  if (typeof value === 'string') return stretched(value);
  if (typeof value === 'function') return (...args: unknown[]) => transform(value(...args));
  if (Array.isArray(value)) return value.map(transform);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, transform(each)]));
}

/** An empty text stays empty: nothing is said there. What is in brackets already was said by other words. */
function stretched(text: string): string {
  if (text === '') return text;
  const letters = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  const more = Math.ceil(text.replace(/⟦[^⟦⟧]*⟧/gu, '').trim().length * LONGER);
  return `⟦${letters}${more === 0 ? '' : ` ${FILLER.repeat(more).slice(0, more).trim()}`}⟧`;
}
