/**
 * Problem: pair the words of a quote with the words of another text of it, so that every difference has a place.
 *
 * Method: dynamic programming over words with affine gaps (Gotoh 1982), the other text free at both ends (the quote may be
 * a piece of it), the quote followed to its own ends. A quote's head or tail that stands past the other text's end costs
 * nothing; one that does not fit in the middle of the other text is paired word by word while that is cheap and left over
 * above a cap, because then it comes from another passage. Words in square brackets may replace and be added almost
 * freely, and words may be skipped almost freely at an ellipsis. Words that look like one word mistyped pair gladly.
 *
 * Complexity: words × words inside a band around the shared triples; about 3 ns a cell. Memory one byte a cell.
 *
 * Rejected: alignment of characters (25 times the cells; differences of words are what people ask for), a purely local
 * alignment (Smith and Waterman 1981: clips an edit in the first or last word and calls it a trim), longest common
 * subsequence (pairs stray small words across long gaps).
 */
import { isGrammar } from './common-words';
import { areNear, lettersOf, mayBeNear } from './near-words';

/** Points for an equal telling word, an equal word of grammar, a word mistyped, another word in the same place. */
const EQUAL = 16;
const EQUAL_GRAMMAR = 8;
const NEAR = 4;
const OTHER = -8;
/** The editor's word in brackets that the other text has too: it may be there by chance. */
const EQUAL_BRACKETED = 2;
/** Points for beginning a gap: a single changed word is cheaper as a pair than as two gaps. */
const GAP = -16;
/** Points for each word of the quote that has no partner, and for each word of the other text that is skipped. */
const ADDED_WORD = -4;
const SKIPPED_WORD = -1;
/** A gap announced by an ellipsis, and a pair announced by brackets. */
const MARKED_GAP = -4;
const MARKED_OTHER = -4;
/** What a head or tail left over costs at most: above it, it is taken to come from another passage. */
const LEFT_OVER = -48;
/** Words on each side of the band that shared triples span. */
const BAND = 32;
/** Cells up to which no band is sought. */
const ALL_CELLS = 4_000;
/** Cells above which two texts are too large to compare (about 0.1 s). */
const MOST_CELLS = 24_000_000;
const NEVER = -1e9;

/** What is printed around the quote's words. Both arrays run parallel to its words. */
export interface AlignOptions {
  /** 1 where an ellipsis stands directly before the word. */
  ellipsisBefore?: Uint8Array;
  /** 1 where a sentence of the quote begins: whole sentences are easily left out there. */
  sentenceBefore?: Uint8Array;
  /** 1 for words in square brackets. */
  bracketed?: Uint8Array;
}

/** Which word of the other text each word of the quote is paired with. */
export interface Alignment {
  /** For each word of the quote a word number of the other text, or -1. Ascending. */
  pairs: Int32Array;
  /** Words of the quote, `[from, to)`, between the parts left over at its head and tail. */
  from: number;
  to: number;
}

const STOP = 0;
const PAIR = 1;
const SKIP_OTHER = 2;
const SKIP_QUOTE = 3;
/** Bits set beside the step when the gap goes on rather than begins. */
const OTHER_GOES_ON = 4;
const QUOTE_GOES_ON = 8;

/** The best pairing of two lists of folded words, or null when they share no word or are too large. */
export function align(
  quote: readonly string[],
  other: readonly string[],
  options: AlignOptions = {},
): Alignment | null {
  const q = quote.length;
  const o = other.length;
  if (q === 0 || o === 0) return null;
  const exact = findExact(quote, other);
  if (exact >= 0) return { pairs: Int32Array.from(quote, (_, i) => exact + i), from: 0, to: q };
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size);
    return ids.size - 1;
  };
  const quoteIds = Int32Array.from(quote, idOf);
  const shared = ids.size;
  const otherIds = Int32Array.from(other, idOf);
  const reward = Int32Array.from(quote, (word, i) =>
    options.bracketed?.[i] === 1 ? EQUAL_BRACKETED : isGrammar(word) ? EQUAL_GRAMMAR : EQUAL,
  );
  const near = findNear(quote, other, quoteIds, otherIds, shared);
  const band = bandOf(quoteIds, otherIds);
  if (band === null || (q + 1) * (Math.min(o, band.high - band.low) + 1) > MOST_CELLS) return null;

  const width = Math.min(o, band.high - band.low) + 1;
  const steps = new Uint8Array((q + 1) * width);
  let best = new Int32Array(o + 1);
  const inOther = new Int32Array(o + 1).fill(NEVER);
  let inQuote = new Int32Array(o + 1).fill(NEVER);
  let bestAbove = new Int32Array(o + 1).fill(0);
  let inQuoteAbove = new Int32Array(o + 1).fill(NEVER);
  let winner = { score: 0, i: -1, j: -1 };

  for (let i = 1; i <= q; i += 1) {
    const bracketed = options.bracketed?.[i - 1] === 1;
    const mismatch = bracketed ? MARKED_OTHER : OTHER;
    const besideBrackets = bracketed || options.bracketed?.[i] === 1;
    const skip = besideBrackets || options.ellipsisBefore?.[i] === 1 ? MARKED_GAP : GAP;
    const stopped = options.sentenceBefore?.[i] === 1;
    const skipWord = options.ellipsisBefore?.[i] === 1 || stopped ? 0 : SKIPPED_WORD;
    const [extra, extraWord] = bracketed ? [0, 0] : [GAP, ADDED_WORD];
    const leftOver = costOfLeftOver(i, stopped);
    const rest = q - i;
    const restCost = rest === 0 ? 0 : costOfLeftOver(rest, stopped);
    const low = Math.max(0, i + band.low);
    const high = Math.min(o, i + band.high);
    const word = quoteIds[i - 1] ?? 0;
    const row = i * width - low;
    best.fill(NEVER);
    inOther.fill(NEVER);
    inQuote.fill(NEVER);
    for (let j = low; j <= high; j += 1) {
      let score = j === 0 ? 0 : leftOver;
      let step = STOP;
      let differs = false;
      if (j > 0) {
        const there = otherIds[j - 1] ?? 0;
        let gain = mismatch;
        if (there === word) gain = reward[i - 1] ?? EQUAL;
        else if (there >= shared && near.has(word * 65_536 + there - shared)) gain = NEAR;
        // The other text's end excuses words beyond it only where its last word is really there.
        const excused = j === 1 && i > 1 && gain < 0 ? Math.max(LEFT_OVER, GAP + ADDED_WORD * (i - 1)) : 0;
        const paired = (bestAbove[j - 1] ?? NEVER) + gain + excused;
        differs = gain < 0;
        if (paired > score) {
          score = paired;
          step = PAIR;
        }
        // A gap may not begin in the first column: skipping the other text's head is free elsewhere.
        const begun = j > low + 1 || low > 0 ? (best[j - 1] ?? NEVER) + skip + skipWord : NEVER;
        const gone = (inOther[j - 1] ?? NEVER) + skipWord;
        inOther[j] = Math.max(begun, gone);
        if (gone > begun) step |= OTHER_GOES_ON;
        if ((inOther[j] ?? NEVER) > score) {
          score = inOther[j] ?? NEVER;
          step = (step & ~3) | SKIP_OTHER;
        }
      }
      const begun = (bestAbove[j] ?? NEVER) + extra + extraWord;
      const gone = (inQuoteAbove[j] ?? NEVER) + extraWord;
      inQuote[j] = Math.max(begun, gone);
      if (gone > begun) step |= QUOTE_GOES_ON;
      if ((inQuote[j] ?? NEVER) > score) {
        score = inQuote[j] ?? NEVER;
        step = (step & ~3) | SKIP_QUOTE;
      }
      best[j] = score;
      steps[row + j] = step;
      const total = score + (j === o && !differs ? 0 : restCost);
      if (total > winner.score && (step & 3) === PAIR) winner = { score: total, i, j };
    }
    [best, bestAbove] = [bestAbove, best];
    [inQuote, inQuoteAbove] = [inQuoteAbove, inQuote];
  }
  if (winner.i < 0) return null;
  return trace(winner, q, steps, width, band.low);
}

/** Points for leaving words of the quote over at an end; whole sentences are left over easily. */
function costOfLeftOver(words: number, atSentence: boolean): number {
  return atSentence ? MARKED_GAP : Math.max(LEFT_OVER, GAP + ADDED_WORD * words);
}

/** Word of the other text at which the whole quote stands unchanged, -1 when it does not. */
function findExact(quote: readonly string[], other: readonly string[]): number {
  for (let start = 0; start + quote.length <= other.length; start += 1) {
    let i = 0;
    while (i < quote.length && quote[i] === other[start + i]) i += 1;
    if (i === quote.length) return start;
  }
  return -1;
}

/** Walks back from the best end. The state matters: inside a gap the next step is the gap's own. */
function trace(
  end: { i: number; j: number },
  words: number,
  steps: Uint8Array,
  width: number,
  bandLow: number,
): Alignment {
  const pairs = new Int32Array(words).fill(-1);
  let { i, j } = end;
  let state = PAIR;
  for (;;) {
    const step = steps[i * width - Math.max(0, i + bandLow) + j] ?? STOP;
    const move = state === PAIR ? step & 3 : state;
    if (i === 0 || move === STOP) break;
    if (move === PAIR) {
      pairs[i - 1] = j - 1;
      i -= 1;
      j -= 1;
      state = PAIR;
    } else if (move === SKIP_OTHER) {
      state = step & OTHER_GOES_ON ? SKIP_OTHER : PAIR;
      j -= 1;
    } else {
      state = step & QUOTE_GOES_ON ? SKIP_QUOTE : PAIR;
      i -= 1;
    }
    if (j === 0) break;
  }
  let from = i;
  while (from < end.i && pairs[from] === -1) from += 1;
  return { pairs, from, to: end.i };
}

/**
 * Pairs of a quote's word and another text's word, each absent from the other side, that look like one word mistyped.
 */
function findNear(
  quote: readonly string[],
  other: readonly string[],
  quoteIds: Int32Array,
  otherIds: Int32Array,
  shared: number,
): Set<number> {
  const near = new Set<number>();
  const inOther = new Set(otherIds);
  const absent = new Map<number, { word: string; letters: number }>();
  for (let i = 0; i < quote.length; i += 1) {
    const id = quoteIds[i] ?? 0;
    const word = quote[i] ?? '';
    if (!inOther.has(id)) absent.set(id, { word, letters: lettersOf(word) });
  }
  if (absent.size === 0) return near;
  const seen = new Set<number>();
  for (let j = 0; j < other.length; j += 1) {
    const there = otherIds[j] ?? 0;
    if (there < shared || seen.has(there)) continue;
    seen.add(there);
    const word = other[j] ?? '';
    const letters = lettersOf(word);
    for (const [id, mine] of absent) {
      if (mayBeNear(mine.letters, letters) && areNear(mine.word, word))
        near.add(id * 65_536 + there - shared);
    }
  }
  return near;
}

/**
 * Diagonals (word of the other text minus word of the quote) on which the two share a triple of words, widened; all
 * diagonals when the texts are small; null when they share nothing.
 */
function bandOf(quote: Int32Array, other: Int32Array): { low: number; high: number } | null {
  const all = { low: -quote.length, high: other.length };
  if (quote.length * other.length <= ALL_CELLS) return all;
  const places = new Map<number, number>();
  for (let i = 0; i + 3 <= quote.length; i += 1) places.set(tripleAt(quote, i), i);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let j = 0; j + 3 <= other.length; j += 1) {
    const i = places.get(tripleAt(other, j));
    if (i === undefined) continue;
    low = Math.min(low, j - i);
    high = Math.max(high, j - i);
  }
  return high < low ? null : { low: Math.max(all.low, low - BAND), high: Math.min(all.high, high + BAND) };
}

function tripleAt(ids: Int32Array, at: number): number {
  return ((ids[at] ?? 0) * 131_071 + (ids[at + 1] ?? 0)) * 131_071 + (ids[at + 2] ?? 0);
}
