/**
 * Whether a quote's end is a cut in a sentence or the seam where a fragment is woven into the article's own sentence.
 *
 * With the article's words outside the marks it can be seen: a word standing directly before the opening mark, with no
 * comma, colon or full stop between, leads into the fragment ("he called the plan “a mistake”"), and a fragment that was
 * led into is the article's sentence to its end. After "said," or at the start of a sentence the quote stands for the
 * speaker's own sentence, and what is missing from that was cut. Without the outside only fragments of a few words that
 * begin small are taken as woven: nobody prints those as a sentence. Case helps: a quote that begins with a capital the
 * other text does not have was made a sentence by the printer.
 */
import type { Wording } from './wording';

/** Article text just outside the quote's marks, as much of it as the caller has. */
export interface Outside {
  before: string;
  after: string;
}

/** Words up to which a quote whose surroundings are not known, and which begins small, is taken as woven. */
const FRAGMENT_WORDS = 5;
const QUOTE_MARKS_AT_END = /["'`“”„‘’«»‹›\s]+$/u;
const QUOTE_MARKS_AT_START = /^["'`“”„‘’«»‹›\s]+/u;

/** Whether the quote begins, or ends, inside a sentence of the article. */
export function findSeams(
  quote: Wording,
  outside: Outside | undefined,
  facts: { beginsInSentence: boolean; capitalIsOwn: boolean; sentences: number },
): { start: boolean; end: boolean } {
  const small = !/^\P{L}*\p{Lu}/u.test(quote.text);
  const mayWeave = facts.beginsInSentence && (small || facts.capitalIsOwn);
  if (!outside) {
    const woven = mayWeave && facts.sentences === 1 && quote.tokens.length <= FRAGMENT_WORDS;
    return { start: woven, end: woven };
  }
  const start = mayWeave && leadsIn(outside.before);
  const goesOn = !/[,.;:!?…—–-]\s*$/u.test(quote.text) && /^\p{Ll}/u.test(stripStart(outside.after));
  return { start, end: (start && facts.sentences === 1) || goesOn };
}

/** Whether a word stands directly before the opening mark. */
export function leadsIn(before: string): boolean {
  return /[\p{L}\p{N}]$/u.test(stripEnd(before));
}

/** The outside text without the quotation marks that touch the quote. */
export function stripEnd(before: string): string {
  return before.replace(QUOTE_MARKS_AT_END, '');
}

function stripStart(after: string): string {
  return after.replace(QUOTE_MARKS_AT_START, '');
}
