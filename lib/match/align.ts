/**
 * Problem: pair the words of a quote with the words of another text of it, so that every difference has a place.
 *
 * Method: dynamic programming over words with affine gaps (Gotoh 1982), the other text free at both ends (the quote may be
 * a piece of it), the quote followed to its own ends. A quote's head or tail that stands past the other text's end costs
 * nothing; one that does not fit in the middle of the other text is paired word by word while that is cheap and left over
 * above a cap, because then it comes from another passage. Words in square brackets may replace and be added almost
 * freely, and words may be skipped almost freely at an ellipsis. Words that look like one word mistyped pair gladly.
 *
 * Complexity: words × words outside the runs that both texts share (`anchors`). Memory one byte a cell.
 *
 * Rejected: alignment of characters (25 times the cells; differences of words are what people ask for), a purely local
 * alignment (Smith and Waterman 1981: clips an edit in the first or last word and calls it a trim), longest common
 * subsequence (pairs stray small words across long gaps).
 */
import { type Band, findBand, findRuns, type Run } from './anchors';
import { isGrammar } from './background/common-words';
import { findWords } from './hash-words';
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
/** Cells above which two texts are too large to compare (about 0.1 s). */
const MOST_CELLS = 24_000_000;
const NEVER = -1e9;

/** A text's words: folded, and their hashes. */
export interface Words {
  keys: readonly string[];
  hashes: Uint32Array;
}

/** What is printed around the quote's words. The arrays run parallel to its words. */
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

/** The best pairing of two lists of words, or null when they share no word or are too large. */
export function align(quote: Words, other: Words, options: AlignOptions = {}): Alignment | null {
  const q = quote.keys.length;
  const o = other.keys.length;
  if (q === 0 || o === 0) return null;
  const exact = findWords(quote.hashes, other.hashes);
  if (exact >= 0) return { pairs: new Int32Array(q).map((_, i) => exact + i), from: 0, to: q };
  const runs = findRuns(quote.hashes, other.hashes);
  const band = findBand(q, o, runs);
  if (band === null || band.cells > MOST_CELLS) return null;
  const quoteIds = quote.hashes;
  const otherIds = other.hashes;
  const reward = new Int32Array(q);
  for (let i = 0; i < q; i += 1) {
    const isEditors = options.bracketed?.[i] === 1;
    reward[i] = isEditors ? EQUAL_BRACKETED : isGrammar(quote.keys[i] ?? '') ? EQUAL_GRAMMAR : EQUAL;
  }
  const near = findNear(quote, other, runs, band);

  const rows = new Int32Array(q + 2);
  for (let i = 1; i <= q; i += 1)
    rows[i + 1] = (rows[i] ?? 0) + Math.max(0, (band.high[i] ?? 0) - (band.low[i] ?? 0) + 1);
  const steps = stepsFor(rows[q + 1] ?? 0);
  let [best, bestAbove, inOther, inQuote, inQuoteAbove] = rowsFor(o + 1);
  inQuoteAbove.fill(NEVER);
  bestAbove.fill(0);
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
    const low = band.low[i] ?? 0;
    const high = band.high[i] ?? o;
    const word = quoteIds[i - 1] ?? 0;
    const row = (rows[i] ?? 0) - low;
    // The next row reads what this one left, also beside this row's cells.
    const from = Math.max(0, Math.min(low, band.low[i + 1] ?? low) - 1);
    const to = Math.max(high, band.high[i + 1] ?? high) + 1;
    best.fill(NEVER, from, to);
    inOther.fill(NEVER, from, to);
    inQuote.fill(NEVER, from, to);
    for (let j = low; j <= high; j += 1) {
      let score = j === 0 ? 0 : leftOver;
      let step = STOP;
      let differs = false;
      if (j > 0) {
        const there = otherIds[j - 1] ?? 0;
        let gain = mismatch;
        if (there === word) gain = reward[i - 1] ?? EQUAL;
        else if (near?.has((i - 1) * NEAR_KEY + j - 1)) gain = NEAR;
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
  return trace(winner, q, steps, rows, band.low);
}

type Row = Int32Array;

/** Rows to work in, kept from one alignment to the next: a page makes hundreds. */
let scratch = new Int32Array(0);

function rowsFor(length: number): [Row, Row, Row, Row, Row] {
  if (scratch.length < length * 5) scratch = new Int32Array(length * 10);
  const row = (n: number): Row => scratch.subarray(n * length, (n + 1) * length);
  return [row(0), row(1), row(2), row(3), row(4)];
}

/** Cells up to which their steps are written where the last alignment wrote its own; a larger block is let go again. */
const KEPT_CELLS = 1 << 18;
let keptSteps = new Uint8Array(0);

/** Room for the steps of so many cells. What it holds is anything: each cell of the band is written before it is read. */
function stepsFor(cells: number): Uint8Array {
  if (cells > KEPT_CELLS) return new Uint8Array(cells);
  if (keptSteps.length < cells) keptSteps = new Uint8Array(Math.min(KEPT_CELLS, cells * 2));
  return keptSteps;
}

/** Points for leaving words of the quote over at an end; whole sentences are left over easily. */
function costOfLeftOver(words: number, atSentence: boolean): number {
  return atSentence ? MARKED_GAP : Math.max(LEFT_OVER, GAP + ADDED_WORD * words);
}

/** Walks back from the best end. The state matters: inside a gap the next step is the gap's own. */
function trace(
  end: { i: number; j: number },
  words: number,
  steps: Uint8Array,
  rows: Int32Array,
  low: Int32Array,
): Alignment {
  const pairs = new Int32Array(words).fill(-1);
  let { i, j } = end;
  let state = PAIR;
  for (;;) {
    const step = steps[(rows[i] ?? 0) - (low[i] ?? 0) + j] ?? STOP;
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
 * Share of the quote's words, and their number at least, that may be absent from the other text for them to be compared by their
 * letters: beyond, the two are not the same words, and the letters are most of the work.
 */
const MOST_ABSENT = 0.5;
const FEW_ABSENT = 6;
/** Factor that makes one number of a word of the quote and a word of the other text. */
const NEAR_KEY = 2 ** 24;

/**
 * Pairs of a quote's word and another text's word inside the band, each absent from the other side, that look like one word
 * mistyped; null when there are none.
 */
function findNear(quote: Words, other: Words, runs: readonly Run[], band: Band): Set<number> | null {
  const inRuns = new Uint8Array(quote.hashes.length);
  const inOtherRuns = new Uint8Array(other.hashes.length);
  for (const run of runs) {
    inRuns.fill(1, run.quote, run.quote + run.length);
    inOtherRuns.fill(1, run.other, run.other + run.length);
  }
  const mine = absentFrom(quote, inRuns, other);
  if (mine.length === 0 || mine.length > Math.max(FEW_ABSENT, MOST_ABSENT * quote.keys.length)) return null;
  const theirs = absentFrom(other, inOtherRuns, quote);
  let near: Set<number> | null = null;
  for (const [i, letters] of mine) {
    const low = band.low[i + 1] ?? 0;
    const high = band.high[i + 1] ?? 0;
    for (const [j, theirLetters] of theirs) {
      if (j + 1 < low || j + 1 > high || !mayBeNear(letters, theirLetters)) continue;
      if (!areNear(quote.keys[i] ?? '', other.keys[j] ?? '')) continue;
      near ??= new Set();
      near.add(i * NEAR_KEY + j);
    }
  }
  return near;
}

/** Numbers of the words outside shared runs that the other text has nowhere, each with its letters. */
function absentFrom(words: Words, inRuns: Uint8Array, other: Words): [word: number, letters: number][] {
  const absent: [number, number][] = [];
  const { hashes, keys } = words;
  for (let i = 0; i < hashes.length; i += 1) {
    if (inRuns[i] === 0 && !other.hashes.includes(hashes[i] ?? 0)) absent.push([i, lettersOf(keys[i] ?? '')]);
  }
  return absent;
}
