/**
 * Problem: most of an alignment is known before it begins, because long runs of the quote stand word for word in the other
 * text. Working them out cell by cell is nearly all of its cost.
 *
 * Method: shared triples are extended to runs; of the runs that are long enough, those that follow one another in both texts
 * and together hold most words are kept (a small chaining, as in Abouelhoda and Ohlebusch 2005). The inside of a run then
 * is one cell a row; its first and last words stay free, because the border of a difference may lie on either side of an equal word.
 *
 * Complexity: linear in words for the runs, the square of their number (a handful) for the chain.
 *
 * Rejected: fixing a run to its very ends (the border of a cut may lie before or behind an equal word, and only the whole
 * alignment can say), anchors of five words (measured: no faster, and one ellipsis of 360 was read otherwise).
 */
import { GRAM_WORDS, hashGram } from './grams';

/** Words of a run from which on it is taken as certain. Five equal words in a row by chance are idioms; seven are not. */
const ANCHOR_WORDS = 7;
/** Words at each end of a run that stay free. */
const FREE_WORDS = 2;
/** Words by which an alignment may stray from where shared triples put it: a word or two each way, and a clause left out. */
const STRAY = 12;
/** Cells up to which nothing is ruled out where there are no anchors. */
const ALL_CELLS = 500;

/** Equal words: `length` from `quote` in the one text and from `other` in the other. */
export interface Run {
  quote: number;
  other: number;
  length: number;
}

/** The longest runs of equal words, by hash, in the order of the other text; none shorter than a triple. */
export function findRuns(quote: Uint32Array, other: Uint32Array): Run[] {
  const places = placesOf(quote);
  const runs: Run[] = [];
  for (let j = 0; j + GRAM_WORDS <= other.length; ) {
    const i = places.get(hashGram(other, j, GRAM_WORDS));
    if (i === undefined) {
      j += 1;
      continue;
    }
    let back = 0;
    while (i - back > 0 && j - back > 0 && quote[i - back - 1] === other[j - back - 1]) back += 1;
    let length = back;
    while (
      i - back + length < quote.length &&
      j - back + length < other.length &&
      quote[i - back + length] === other[j - back + length]
    )
      length += 1;
    runs.push({ quote: i - back, other: j - back, length });
    j = Math.max(j + 1, j - back + length - GRAM_WORDS + 1);
  }
  return runs;
}

/** Where the quote's triples stand first; kept for the next call, because one quote is compared with many texts. */
let lastPlaces: { words: Uint32Array; places: ReadonlyMap<number, number> } | null = null;

function placesOf(words: Uint32Array): ReadonlyMap<number, number> {
  if (lastPlaces?.words === words) return lastPlaces.places;
  const places = new Map<number, number>();
  for (let i = words.length - GRAM_WORDS; i >= 0; i -= 1) places.set(hashGram(words, i, GRAM_WORDS), i);
  lastPlaces = { words, places };
  return places;
}

/** For each row `i` (words of the quote passed), the columns (words of the other text passed) worth a cell. */
export interface Band {
  low: Int32Array;
  high: Int32Array;
  cells: number;
}

/** The cells of an alignment that are worth working out; null when the texts are large and share nothing. */
export function findBand(quoteWords: number, otherWords: number, runs: readonly Run[]): Band | null {
  const low = new Int32Array(quoteWords + 1);
  const high = new Int32Array(quoteWords + 1).fill(otherWords);
  const anchors = chain(runs.filter((run) => run.length >= ANCHOR_WORDS));
  if (anchors.length > 0) followAnchors(anchors, runs, otherWords, low, high);
  else if (quoteWords * otherWords > ALL_CELLS) {
    if (runs.length === 0) return null;
    const [least, most] = shiftsOf(runs);
    for (let row = 0; row <= quoteWords; row += 1) {
      low[row] = Math.min(otherWords, Math.max(0, row + least));
      high[row] = Math.max(0, Math.min(otherWords, row + most));
    }
  }
  let cells = 0;
  for (let row = 0; row <= quoteWords; row += 1) cells += Math.max(0, (high[row] ?? 0) - (low[row] ?? 0) + 1);
  return { low, high, cells };
}

/** One cell a row inside the anchors; between two of them all cells; before and behind, what shorter runs make likely. */
function followAnchors(
  anchors: readonly Run[],
  runs: readonly Run[],
  otherWords: number,
  low: Int32Array,
  high: Int32Array,
): void {
  const rows = low.length;
  let row = 0;
  let column = 0;
  anchors.forEach((anchor, index) => {
    const shift = anchor.other - anchor.quote;
    const first = anchor.quote + FREE_WORDS;
    const last = anchor.quote + anchor.length - FREE_WORDS;
    if (index === 0) {
      const [least] = shiftsOf([
        anchor,
        ...runs.filter((run) => run.quote < anchor.quote && run.other < anchor.other),
      ]);
      column = Math.max(0, least);
    }
    for (; row < first; row += 1) {
      low[row] = column;
      high[row] = first + shift;
    }
    for (; row <= last; row += 1) {
      low[row] = row + shift;
      high[row] = row + shift;
    }
    column = last + shift;
  });
  const end = anchors.at(-1);
  if (end === undefined) return;
  const [, most] = shiftsOf([end, ...runs.filter((run) => run.quote > end.quote && run.other > end.other)]);
  for (; row < rows; row += 1) {
    low[row] = column;
    high[row] = Math.min(otherWords, rows - 1 + most);
  }
}

/** Least and most by how many words runs lie further in the other text than in the quote, widened. */
function shiftsOf(runs: readonly Run[]): [least: number, most: number] {
  const shifts = runs.map(({ quote, other }) => other - quote);
  return [Math.min(...shifts) - STRAY, Math.max(...shifts) + STRAY];
}

/** The runs that follow one another in both texts and hold most words. */
function chain(runs: readonly Run[]): Run[] {
  const worth: number[] = [];
  const before: number[] = [];
  let best = -1;
  runs.forEach((run, index) => {
    let most = 0;
    let link = -1;
    for (let i = 0; i < index; i += 1) {
      const earlier = runs[i];
      if (!earlier || (worth[i] ?? 0) <= most) continue;
      if (earlier.quote + earlier.length > run.quote || earlier.other + earlier.length > run.other) continue;
      most = worth[i] ?? 0;
      link = i;
    }
    worth.push(most + run.length);
    before.push(link);
    if (best < 0 || (worth[index] ?? 0) > (worth[best] ?? 0)) best = index;
  });
  const kept: Run[] = [];
  for (let i = best; i >= 0; i = before[i] ?? -1) {
    const run = runs[i];
    if (run) kept.unshift(run);
  }
  return kept;
}
