/**
 * Problem: what do the words that a quote and a passage share amount to?
 *
 * Method: each shared word counts its bits (`information`), alone between differences by half, mistyped by less; words that differ
 * and silent gaps take some off. Beside the sum stand the shares, runs and densities that a decision asks for.
 *
 * Complexity: linear in the quote's words.
 *
 * Rejected: the alignment's own score (its points pair words rightly; they say nothing of how rare the words are).
 */
import type { PairedWords } from './compare';
import { areNear } from './near-words';

/** What an alignment of a quote with a passage amounts to. */
export interface Evidence {
  /** Bits of the words shared, differences subtracted. */
  bits: number;
  /** Words shared, and the longest run of them without a difference. */
  equal: number;
  run: number;
  /** Paired stretch of the quote, word numbers `[from, to)`. */
  from: number;
  to: number;
  /** Share of the quote's words, and of the passage's, that are shared; one mistyped counts by half. */
  ofQuote: number;
  ofPassage: number;
  /** Words of the passage. */
  passageWords: number;
  /** Share of the quote that the paired stretch spans, differences included. */
  span: number;
  /** Share of equal words in the paired stretch. */
  density: number;
  /** Share of the stretch's bits that its equal words hold: low where only the small words agree. */
  weight: number;
  /** Words paired with one that looks like the same word mistyped. */
  mistyped: number;
  /** Words that differ, a silent gap counting a few at most. */
  unequal: number;
  /** Whether nothing differs inside the stretch but what is marked. */
  clean: boolean;
  /** Equal words over all words in question, 0 to 1. */
  score: number;
}

/** Bits taken off for a word that differs and for a silent gap. */
const DIFFERENT_WORD = 2;
const SILENT_GAP = 3;
/** What a word is worth that looks like the other mistyped, as a share: another word may look so by chance. */
export const MISTYPED = 0.4;
/** How much of a shared word one mistyped counts for. */
export const HALF_A_WORD = 0.5;
/** What a shared word is worth that stands alone between differences: half, it may be chance. */
export const ALONE = 0.5;
/** Words a silent gap counts for at most in density and score: however long, it is one difference. */
const MOST_FOR_A_GAP = 3;

/**
 * The evidence of a quote whose words stand in a passage one behind the other: no alignment is needed. `words` is how many
 * the passage has.
 */
export function weighExact(bits: Float64Array, words: number): Evidence {
  const count = bits.length;
  const sum = bits.reduce((all, one) => all + one, 0);
  return {
    bits: count === 1 ? sum * ALONE : sum,
    equal: count,
    run: count,
    from: 0,
    to: count,
    ofQuote: 1,
    ofPassage: count / Math.max(1, words),
    passageWords: words,
    span: 1,
    density: 1,
    weight: sum > 0 ? 1 : 0,
    mistyped: 0,
    unequal: 0,
    clean: true,
    score: 1,
  };
}

/** Weighs a comparison. `bits` are those of the quote's words. */
export function weighEvidence({ quote, other, alignment, equal }: PairedWords, bits: Float64Array): Evidence {
  const { from, to, pairs } = alignment;
  const isEqual = (i: number): boolean => {
    const j = pairs[i] ?? -1;
    return j >= 0 && equal(i, j);
  };
  const follows = (i: number): boolean =>
    i > from && isEqual(i - 1) && isEqual(i) && pairs[i] === (pairs[i - 1] ?? 0) + 1;
  let sum = 0;
  let worth = 0;
  let lost = 0;
  let mistyped = 0;
  let same = 0;
  let unequal = 0;
  let run = 0;
  let longest = 0;
  let before = (pairs[from] ?? 0) - 1;
  let marked = false;
  for (let i = from; i < to; i += 1) {
    const bracketed = quote.bracketed[i] === 1;
    marked = marked || bracketed || quote.ellipsisBefore[i] === 1;
    const j = pairs[i] ?? -1;
    if (j >= 0) {
      const skipped = j - before - 1;
      if (skipped > 0 && !marked) {
        unequal += Math.min(skipped, quote.sentenceBefore[i] === 1 ? 1 : MOST_FOR_A_GAP);
        sum -= SILENT_GAP;
      }
      before = j;
      marked = bracketed;
    }
    if (isEqual(i)) {
      const alone = !follows(i) && !(i + 1 < to && follows(i + 1));
      sum += (bits[i] ?? 0) * (alone ? ALONE : 1);
      worth += bits[i] ?? 0;
      same += 1;
      run = follows(i) ? run + 1 : 1;
      longest = Math.max(longest, run);
    } else if (!bracketed) {
      unequal += 1;
      if (j >= 0 && areNear(quote.keys[i] ?? '', other.keys[j] ?? '')) {
        mistyped += 1;
        sum += (bits[i] ?? 0) * MISTYPED;
      } else {
        lost += bits[i] ?? 0;
        sum -= DIFFERENT_WORD;
      }
    }
  }
  const words =
    quote.tokens.length - quote.bracketed.reduce((count, one, i) => count + (one && !isEqual(i) ? 1 : 0), 0);
  return {
    bits: sum,
    equal: same,
    run: longest,
    from,
    to,
    ofQuote: (same + mistyped * HALF_A_WORD) / Math.max(1, words),
    ofPassage: (same + mistyped * HALF_A_WORD) / Math.max(1, other.tokens.length),
    passageWords: other.tokens.length,
    span: (to - from) / Math.max(1, quote.tokens.length),
    density: same / Math.max(1, same + unequal),
    weight: worth / Math.max(1, worth + lost),
    mistyped,
    unequal,
    clean: unequal === 0,
    score: same / Math.max(1, same + unequal + quote.tokens.length - (to - from)),
  };
}
