/**
 * Whether a quote's end is a cut in a sentence or the seam where a fragment is woven into the article's own sentence.
 *
 * With the article's words outside the marks it can be seen: a word standing directly before the opening mark, with no
 * comma, colon or full stop between, leads into the fragment ("he called the plan “a mistake”"), and a fragment that was
 * led into is the article's sentence to its end. So is one that begins small behind a reporting clause set between commas
 * ("The plan, she added, “is a mistake.”"): it goes on with the article's words before that clause. After "said," or at the start of a sentence the quote stands for the
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
/** Words without a stop or a mark between them, a comma, a clause of at most this many characters, a comma. */
const CLAUSE_BEFORE = /(?:^|[.!?…:;"“”«»])\s*([^.!?…:;,"“”«»]*[\p{L}\p{N}]), [^.!?…:;,"“”«»]{2,60},$/u;
/** A place, time or circumstance in front of the clause is no beginning of the quote's sentence. */
const FRONTED =
  /^(?:in|on|at|after|before|by|for|from|with|during|since|when|while|as|if|but|and|so|still|then|now|later|earlier|today|yesterday|instead|meanwhile|however|asked|speaking)\b/iu;
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
  const start =
    (mayWeave && leadsIn(outside.before)) ||
    (facts.beginsInSentence && small && goesOnBehindClause(outside.before));
  const goesOn = !/[,.;:!?…—–-]\s*$/u.test(quote.text) && /^\p{Ll}/u.test(stripStart(outside.after));
  return { start, end: (start && facts.sentences === 1) || goesOn };
}

/** Whether a word stands directly before the opening mark. */
export function leadsIn(before: string): boolean {
  return /[\p{L}\p{N}]$/u.test(stripEnd(before));
}

/** Whether words of a sentence and a short clause between two commas stand before the mark: "The plan, she said, “". */
function goesOnBehindClause(before: string): boolean {
  const head = CLAUSE_BEFORE.exec(stripEnd(before))?.[1];
  return head !== undefined && !FRONTED.test(head);
}

/** The outside text without the quotation marks that touch the quote. */
export function stripEnd(before: string): string {
  return before.replace(QUOTE_MARKS_AT_END, '');
}

function stripStart(after: string): string {
  return after.replace(QUOTE_MARKS_AT_START, '');
}
