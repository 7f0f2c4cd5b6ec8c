/**
 * Problem: a quote and another wording of it. Are they the same words, and if not, what exactly differs?
 *
 * Method: words are paired (`align`), differences named (`edits`, `edge-edits`), and the verdict follows from the kinds:
 * words replaced, added, or dropped inside a sentence without a mark make it `changed`; a sentence cut at an end, anything
 * left out with a mark, bracketed words in place of others, and sentences printed side by side that do not stand side by
 * side make it `shortened`; anything else is `same`. Edits of weight `cosmetic` never decide. Where fewer than
 * `SURE_SHARE` of the words in the paired stretch are equal, the verdict is `uncertain`.
 *
 * Decisions where the field has two habits: words of the quote beyond the other text's own end are no difference (most
 * texts known are themselves pieces); a sentence that ends early inside the quote, with its full stop printed, was cut at
 * an end, not changed inside; a word cut off in the middle at the end of either text equals the whole word.
 *
 * Complexity: that of the alignment.
 */
import type { Edges, Edit, EditKind, Verdict } from '../model/report';
import { sentences } from '../text/sentences';
import { startsWord } from '../text/tokens';
import { compareWords } from './compare';
import { findEdgeEdits } from './edge-edits';
import { findEditorsWords } from './editors-words';
import { type Comparison, findInnerEdits } from './edits';
import { weighEvidence } from './evidence';
import { readWording, type Wording } from './wording';
import type { Outside } from './woven';

/** What is known beyond the quote's words. */
export interface JudgeOptions {
  /** Of the quote: an end that was not seen is never called shortened. Both seen when absent. */
  edges?: Edges;
  /** Article text just outside the quote's marks; tells a woven fragment from a cut sentence. */
  outside?: Outside;
}

/** A quote compared with another wording. */
export interface Judgement {
  /** Equal words over all words in question, 0 to 1. */
  score: number;
  verdict: Verdict;
  /** Printed words of the other text's touched sentences: how many the quote keeps, and how many there are. */
  kept: { words: number; of: number };
  /** In reading order of the quote. Applied to the touched sentences they give the quote's words. */
  edits: Edit[];
  /** Offsets of the touched sentences in the other text. */
  touched: [number, number];
  /** Share of the quote's words that lie between the other text's ends; 1 unless the other text is the shorter one. */
  covered: number;
}

/** Share of equal words in the paired stretch below which nothing is asserted. */
const SURE_SHARE = 0.55;
/** Share of the shorter text's words that must be equal for two texts to be compared at all, or this many words. */
const LEAST_SHARE = 0.4;
const LEAST_WORDS = 6;
/** Words that may equal another without being it: the cut off ones at either text's end. */
const MAY_BE_CUT = 2;

const NO_BITS = new Float64Array(0);
const CHANGES = new Set<EditKind>(['replace', 'insert', 'delete', 'cut']);

/**
 * Compares a quote with another text of the same words. Offsets in `edits` are UTF-16 in `quote` (page) and in `other`
 * (source). Null when they share too little to be compared. A quote that is compared with many may be given as it was read.
 */
export function judge(quote: string | Wording, other: string, options: JudgeOptions = {}): Judgement | null {
  const mine = typeof quote === 'string' ? readWording(quote) : quote;
  const theirs = readWording(other);
  if (countShared(mine, theirs) < leastEqual(mine, theirs)) return null;
  const comparison = compare(mine, theirs, options);
  return comparison && judgeComparison(comparison, options);
}

/** Equal words that two texts must have to be compared. */
function leastEqual(quote: Wording, other: Wording): number {
  const shorter = Math.min(quote.tokens.length, other.tokens.length);
  return Math.max(1, Math.min(LEAST_WORDS, LEAST_SHARE * shorter));
}

/** Words of the quote that the other text has anywhere; a last word may be there cut off. */
function countShared(quote: Wording, other: Wording): number {
  const there = new Set(other.hashes);
  let shared = 0;
  for (const hash of quote.hashes) if (there.has(hash)) shared += 1;
  return shared + MAY_BE_CUT;
}

function judgeComparison(comparison: Comparison, options: JudgeOptions): Judgement | null {
  const { alignment } = comparison;
  const mine = comparison.quote.tokens.length;
  const evidence = weighEvidence(comparison, NO_BITS);
  const { equal } = evidence;
  if (equal < leastEqual(comparison.quote, comparison.other)) return null;

  const edges = findEdgeEdits(comparison, options);
  const edits = [...edges.start, ...findInnerEdits(comparison), ...edges.end];
  const verdict = evidence.density < SURE_SHARE ? 'uncertain' : decideVerdict(edits);
  const tokens = comparison.other.tokens;
  const [from, to] = edges.touched;
  return {
    score: evidence.score,
    verdict,
    kept: countKept(comparison, edges.touched),
    edits,
    touched: [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0],
    covered: (alignment.to - alignment.from) / mine,
  };
}

/** The verdict that a list of edits amounts to. */
function decideVerdict(edits: readonly Edit[]): Exclude<Verdict, 'uncertain'> {
  const telling = edits.filter((edit) => edit.weight !== 'cosmetic');
  if (telling.some((edit) => CHANGES.has(edit.kind))) return 'changed';
  return telling.length > 0 ? 'shortened' : 'same';
}

/** Pairs two wordings and finds the other's sentences; null when they share no word. */
function compare(quote: Wording, other: Wording, options: JudgeOptions): Comparison | null {
  const paired = compareWords(quote, other, options.edges);
  if (paired === null) return null;
  const editors = findEditorsWords(paired);
  const equal: Comparison['equal'] = (i, j) => editors[i] !== 1 && paired.equal(i, j);
  return { ...paired, equal, editors, sentenceStarts: findSentenceStarts(other) };
}

function findSentenceStarts(wording: Wording): Uint8Array {
  const starts = new Uint8Array(wording.tokens.length + 1);
  starts[wording.tokens.length] = 1;
  starts[0] = 1;
  let at = 0;
  for (const sentence of sentences(wording.text)) {
    while (at < wording.tokens.length && (wording.tokens[at]?.start ?? 0) < sentence.start) at += 1;
    starts[at] = 1;
  }
  return starts;
}

function countKept(
  { quote, other, alignment, equal, sentenceStarts }: Comparison,
  [from, to]: [number, number],
): Judgement['kept'] {
  const kept = new Uint8Array(other.tokens.length);
  for (let i = 0; i < quote.tokens.length; i += 1) {
    const j = alignment.pairs[i] ?? -1;
    if (j >= 0 && equal(i, j)) kept[j] = 1;
  }
  const counts = { words: 0, of: 0 };
  const skipped = findSkippedSentences(kept, from, to, sentenceStarts);
  for (let j = from; j < to; j += 1) {
    if (skipped[j] === 1 || !startsWord(other.text, other.tokens, j)) continue;
    counts.of += 1;
    let whole = kept[j] === 1;
    for (let next = j + 1; next < to && !startsWord(other.text, other.tokens, next); next += 1) {
      whole = whole && kept[next] === 1;
    }
    if (whole) counts.words += 1;
  }
  return counts;
}

/** 1 for the words of sentences of which the quote keeps nothing. */
function findSkippedSentences(kept: Uint8Array, from: number, to: number, starts: Uint8Array): Uint8Array {
  const skipped = new Uint8Array(kept.length);
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && starts[end] !== 1) end += 1;
    if (!kept.subarray(start, end).includes(1)) skipped.fill(1, start, end);
    start = end;
  }
  return skipped;
}
