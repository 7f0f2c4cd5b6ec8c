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
import { align } from './align';
import { findEdgeEdits } from './edge-edits';
import { type Comparison, findInnerEdits } from './edits';
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
const SURE_SHARE = 0.6;
/** Share of the shorter text's words that must be equal for two texts to be compared at all, or this many words. */
const LEAST_SHARE = 0.4;
const LEAST_WORDS = 6;

/** Words a silent cut counts for in the score, however long it is: it is one difference. */
const MOST_FOR_A_CUT = 3;

const CHANGES = new Set<EditKind>(['replace', 'insert', 'delete', 'cut']);

/**
 * Compares a quote with another text of the same words. Offsets in `edits` are UTF-16 in `quote` (page) and in `other`
 * (source). Null when they share too little to be compared.
 */
export function judge(quote: string, other: string, options: JudgeOptions = {}): Judgement | null {
  const comparison = compare(readWording(quote), readWording(other), options);
  if (comparison === null) return null;
  const { alignment } = comparison;
  const mine = comparison.quote.tokens.length;
  const equal = countEqual(comparison);
  if (
    equal === 0 ||
    equal < Math.min(LEAST_WORDS, LEAST_SHARE * Math.min(mine, comparison.other.tokens.length))
  )
    return null;

  const edges = findEdgeEdits(comparison, options);
  const edits = [...edges.start, ...findInnerEdits(comparison), ...edges.end];
  const unequal = countUnequal(comparison);
  const verdict = equal < SURE_SHARE * (equal + unequal) ? 'uncertain' : decideVerdict(edits);
  const tokens = comparison.other.tokens;
  const [from, to] = edges.touched;
  return {
    score: equal / (equal + unequal + (mine - (alignment.to - alignment.from))),
    verdict,
    kept: countKept(comparison, edges.touched),
    edits,
    touched: [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0],
    covered: (alignment.to - alignment.from) / mine,
  };
}

/** The verdict that a list of edits amounts to. */
export function decideVerdict(edits: readonly Edit[]): Exclude<Verdict, 'uncertain'> {
  const telling = edits.filter((edit) => edit.weight !== 'cosmetic');
  if (telling.some((edit) => CHANGES.has(edit.kind))) return 'changed';
  return telling.length > 0 ? 'shortened' : 'same';
}

/** Pairs two wordings; null when they share no word. */
export function compare(
  quote: Wording,
  other: Wording,
  options: Pick<JudgeOptions, 'edges'> = {},
): Comparison | null {
  const alignment = align(quote.keys, other.keys, quote);
  if (alignment === null) return null;
  const cutWord = cutWordAtEnd(quote, options.edges?.end === 'cut');
  const otherCutWord = cutWordAtEnd(other, false);
  return {
    quote,
    other,
    alignment,
    sentenceStarts: findSentenceStarts(other),
    equal: (i, j) => {
      const mine = quote.keys[i] ?? '';
      const theirs = other.keys[j] ?? '';
      if (mine === theirs) return true;
      return (i === cutWord && theirs.startsWith(mine)) || (j === otherCutWord && mine.startsWith(theirs));
    },
  };
}

/** Number of the last word when it may be cut off in the middle: no mark follows it, or its end was not seen. */
function cutWordAtEnd(wording: Wording, unseen: boolean): number {
  const last = wording.tokens.length - 1;
  const end = wording.tokens[last]?.end ?? 0;
  return unseen && end === wording.text.trimEnd().length ? last : -1;
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

function countEqual({ alignment, equal }: Comparison): number {
  let count = 0;
  for (let i = alignment.from; i < alignment.to; i += 1) {
    const j = alignment.pairs[i] ?? -1;
    if (j >= 0 && equal(i, j)) count += 1;
  }
  return count;
}

/** Words in the paired stretch that are not equal: replaced, added, or dropped with no mark. */
function countUnequal({ quote, alignment, equal }: Comparison): number {
  let count = 0;
  let before = (alignment.pairs[alignment.from] ?? 0) - 1;
  let marked = false;
  for (let i = alignment.from; i < alignment.to; i += 1) {
    const j = alignment.pairs[i] ?? -1;
    if (quote.ellipsisBefore[i] === 1 || quote.bracketed[i] === 1) marked = true;
    if (j < 0) {
      if (quote.bracketed[i] !== 1) count += 1;
      continue;
    }
    if (!marked) count += Math.min(j - before - 1, quote.sentenceBefore[i] === 1 ? 1 : MOST_FOR_A_CUT);
    if (!equal(i, j) && quote.bracketed[i] !== 1) count += 1;
    before = j;
    marked = quote.bracketed[i] === 1;
  }
  return count;
}

function countKept(
  { quote, other, alignment, equal }: Comparison,
  [from, to]: [number, number],
): Judgement['kept'] {
  const kept = new Uint8Array(other.tokens.length);
  for (let i = 0; i < quote.tokens.length; i += 1) {
    const j = alignment.pairs[i] ?? -1;
    if (j >= 0 && equal(i, j)) kept[j] = 1;
  }
  const counts = { words: 0, of: 0 };
  const skipped = findSkippedSentences(kept, from, to, findSentenceStarts(other));
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
