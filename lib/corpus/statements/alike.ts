import { judge } from '../../match/judge';
import { tokenize } from '../../text/tokens';
import type { Utterance } from './utterance';
import { daysApart, EARLY_DAYS, sameVoice } from './utterance';

/** Words in an unbroken run that one speaker does not say twice by chance; shorter runs need the matcher's word. */
const TELLING_RUN = 8;
/** Share of all words in question that must be equal where words were changed. */
const CHANGED_SHARE = 0.5;
/** Words in an unbroken run without which changed words are no likeness at all. */
const LEAST_RUN = 4;
/** Words up to which a quote is a fragment: alike only to a text that holds all of it, or of the same day all but a word. */
export const FRAGMENT_WORDS = 5;
/** Days from which the same speaker's similar words are taken for another occasion. */
const OTHER_OCCASION_DAYS = 10;
/** Days within which a fragment with a changed word is still of the text that holds the rest of it. */
const FRAGMENT_DAYS = 1;

/** Compares utterances, and keeps the words of each ready. */
export class Comparer {
  private readonly keys = new Map<Utterance, readonly string[]>();

  /** Words of the longest run they share; 0 when they are not of one speaker, one text and one occasion. */
  alikeRun(one: Utterance, other: Utterance): number {
    if (!sameVoice(one, other) || tooEarly(one, other) || tooEarly(other, one)) return 0;
    const a = this.wordsOf(one);
    const b = this.wordsOf(other);
    const run = longestRun(a, b);
    const shorter = Math.min(a.length, b.length);
    const held = run > 0 && run === shorter;
    if (!held && run < LEAST_RUN) return 0;
    if (!held && shorter <= FRAGMENT_WORDS && !ofOneDay(one, other)) return 0;
    const verdict = held ? 'same' : this.verdictOf(one, other);
    const same = verdict === 'same' || verdict === 'shortened';
    if (!same && run < TELLING_RUN && verdict !== 'changed') return 0;
    if (!same && daysApart(one.days, other.days) >= OTHER_OCCASION_DAYS) return 0;
    return run;
  }

  /** Number of words, for choosing the longest printing. */
  length(utterance: Utterance): number {
    return this.wordsOf(utterance).length;
  }

  /** Words of the longest run both hold, whoever says them and whenever. */
  sharedRun(one: Utterance, other: Utterance): number {
    return longestRun(this.wordsOf(one), this.wordsOf(other));
  }

  private wordsOf(utterance: Utterance): readonly string[] {
    const known = this.keys.get(utterance);
    if (known) return known;
    const words = tokenize(utterance.text).map((token) => token.key);
    this.keys.set(utterance, words);
    return words;
  }

  /** The shorter is read as a quote of the longer. */
  private verdictOf(one: Utterance, other: Utterance): string | null {
    const [quote, text] = this.length(one) <= this.length(other) ? [one, other] : [other, one];
    const judged = judge(quote.text, text.text, { edges: quote.edges });
    if (!judged || judged.verdict === 'uncertain') return null;
    return judged.verdict === 'changed' && judged.score < CHANGED_SHARE ? null : judged.verdict;
  }
}

function ofOneDay(one: Utterance, other: Utterance): boolean {
  return one.days !== null && other.days !== null && daysApart(one.days, other.days) <= FRAGMENT_DAYS;
}

/** A quote cannot have been printed before the occasion. */
function tooEarly(quote: Utterance, primary: Utterance): boolean {
  if (primary.primary === null || quote.primary !== null) return false;
  if (quote.days === null || primary.days === null || quote.days.last >= primary.days.first) return false;
  return daysApart(quote.days, primary.days) > EARLY_DAYS;
}

/** Length of the longest run of equal words in both lists. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  let before = new Uint16Array(b.length + 1);
  for (const word of a) {
    const now = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1) {
      if (b[j - 1] !== word) continue;
      const run = (before[j - 1] ?? 0) + 1;
      now[j] = run;
      if (run > best) best = run;
    }
    before = now;
  }
  return best;
}
