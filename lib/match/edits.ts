/**
 * Problem: name each difference between a quote and another text of it, with its place in both, in the terms of people who
 * check quotes.
 *
 * Method: equal pairs of the alignment are anchors; what stands between two anchors is one difference, whose kind depends
 * on what was printed there (a mark of omission, brackets, the end of a sentence) and on what is missing (whole sentences,
 * the tail or head of one, words inside one). Linear in words.
 */
import type { Edit } from '../model/report';
import type { PairedWords } from './compare';
import { weighChange, weighMarked } from './weigh-edit';
import { gapBefore, type Wording } from './wording';

/** Words silently missing from which on the difference is a cut and no longer a dropped word. */
const CUT_WORDS = 3;

/** Two texts paired, with what is known of the other's sentences. The editor's words equal none. */
export interface Comparison extends PairedWords {
  /** 1 for words of the quote that an editor put in brackets; see `findEditorsWords`. */
  editors: Uint8Array;
  /** 1 for words of the other text that begin a sentence; one entry more than words, the last 1. */
  sentenceStarts: Uint8Array;
}

/** Words `[from, to)` of the quote and of the other text that stand between two anchors. */
interface Gap {
  quote: [number, number];
  other: [number, number];
}

/** The differences between the first and the last paired word, in reading order. */
export function findInnerEdits(comparison: Comparison): Edit[] {
  const edits: Edit[] = [];
  let gap: Gap | null = null;
  const { alignment } = comparison;
  for (let i = alignment.from; i < alignment.to; i += 1) {
    const j = alignment.pairs[i] ?? -1;
    if (j >= 0) {
      if (gap === null) gap = { quote: [i, i], other: [j, j] };
      if (comparison.equal(i, j)) {
        edits.push(
          ...describeGap(
            comparison,
            { quote: [gap.quote[0], i], other: [gap.other[0], j] },
            gap.quote[0] > alignment.from,
          ),
        );
        edits.push(...describeBracketedLetter(comparison, i, j));
        gap = { quote: [i + 1, i + 1], other: [j + 1, j + 1] };
      }
    }
  }
  const last = alignment.pairs[alignment.to - 1] ?? -1;
  if (gap && gap.quote[0] < alignment.to) {
    edits.push(
      ...describeGap(
        comparison,
        { quote: [gap.quote[0], alignment.to], other: [gap.other[0], last + 1] },
        false,
      ),
    );
  }
  return edits;
}

function describeGap(comparison: Comparison, gap: Gap, betweenAnchors: boolean): Edit[] {
  const { quote, other } = comparison;
  const [q0, q1] = gap.quote;
  const [o0, o1] = gap.other;
  const found = betweenAnchors ? marksIn(quote, q0, q1) : { sic: [], ellipsis: null };
  const sics = found.sic.map((mark): Edit => {
    const at = other.tokens[o0 - 1]?.end ?? 0;
    return { kind: 'sic', page: [mark.start, mark.end], source: [at, at], weight: 'cosmetic' };
  });
  if (q0 === q1 && o0 === o1) {
    const mark = found.ellipsis;
    if (!mark || other.ellipsisBefore[o0] === 1) return sics;
    const at = gapBefore(other, o0);
    return [
      ...sics,
      { kind: 'ellipsis', page: [mark.start, mark.end], source: [at.start, at.start], weight: 'cosmetic' },
    ];
  }
  if (quote.keys.slice(q0, q1).join('') === other.keys.slice(o0, o1).join('')) return sics;
  const edit: Edit = {
    kind: 'replace',
    page: placeOf(quote, q0, q1),
    source: placeOf(other, o0, o1),
    weight: weighChange(quote, gap.quote, other, gap.other),
  };
  if (q0 === q1) {
    if (found.ellipsis) {
      return [
        ...sics,
        {
          ...edit,
          kind: 'ellipsis',
          page: [found.ellipsis.start, found.ellipsis.end],
          weight: weighMarked(quote, gap.quote, other, gap.other),
        },
      ];
    }
    return [...sics, ...describeSilentGap(comparison, gap, edit)];
  }
  if (isEditors(comparison, q0, q1))
    return [
      ...sics,
      {
        ...edit,
        kind: 'bracket',
        page: withBrackets(quote, edit.page),
        weight: weighBracket(quote, gap.quote, other, gap.other),
      },
    ];
  return [...sics, o0 === o1 ? { ...edit, kind: 'insert' } : edit];
}

/** Brackets that only add an explanation are no difference; one that adds a negation or a modal is. */
function weighBracket(
  quote: Wording,
  quoteRange: readonly [number, number],
  other: Wording,
  otherRange: readonly [number, number],
): Edit['weight'] {
  const weight = weighMarked(quote, quoteRange, other, otherRange);
  return weight === 'wording' && otherRange[0] === otherRange[1] ? 'cosmetic' : weight;
}

/**
 * Words are missing and no mark says so. Where the quote prints a sentence's end and a new beginning, the sentences on both sides are its
 * own: what is missing is the tail of one, whole sentences, the head of the next, or several of these.
 */
function describeSilentGap({ quote, other, sentenceStarts }: Comparison, gap: Gap, edit: Edit): Edit[] {
  const [from, to] = gap.other;
  let tail = from;
  while (tail < to && sentenceStarts[tail] !== 1) tail += 1;
  let head = to;
  while (head > tail && sentenceStarts[head] !== 1) head -= 1;
  const here = gapBefore(quote, gap.quote[0]);
  const stops = /[.!?]/u.test(here.text) && !/^\p{Ll}/u.test(quote.text.slice(here.end));
  const crosses = sentenceStarts[tail] === 1 && (tail < to || sentenceStarts[to] === 1);
  if (!crosses || !(stops || (tail === from && head === to))) {
    return [{ ...edit, kind: to - from >= CUT_WORDS ? 'cut' : 'delete' }];
  }
  const parts: [Edit['kind'], number, number][] = [
    ['trim-end', from, tail],
    ['join', tail, head],
    ['trim-start', head, to],
  ];
  return parts
    .filter(([, start, end]) => end > start)
    .map(([kind, start, end]) => ({ ...edit, kind, source: placeOf(other, start, end), weight: 'wording' }));
}

/** "[I]n" against "in": the same word, its capital marked as the editor's. */
function describeBracketedLetter({ quote, other }: Comparison, i: number, j: number): Edit[] {
  const mine = quote.tokens[i];
  const theirs = other.tokens[j];
  if (!mine || !theirs || !quote.text.slice(mine.start, mine.end).includes('[')) return [];
  if (other.text.slice(theirs.start, theirs.end).includes('[')) return [];
  return [
    { kind: 'bracket', page: [mine.start, mine.end], source: [theirs.start, theirs.end], weight: 'cosmetic' },
  ];
}

function marksIn(quote: Wording, from: number, to: number) {
  const start = quote.tokens[from - 1]?.end ?? 0;
  const end = quote.tokens[to]?.start ?? quote.text.length;
  const inside = quote.marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    sic: inside.filter((mark) => mark.kind === 'sic'),
    ellipsis: inside.find((mark) => mark.kind === 'ellipsis') ?? null,
  };
}

/** Whether all words `[from, to)` of the quote are the editor's. */
export function isEditors({ editors }: Comparison, from: number, to: number): boolean {
  return editors.subarray(from, to).every((one) => one === 1);
}

/** The range widened to the brackets around it. */
export function withBrackets(quote: Wording, [start, end]: [number, number]): [number, number] {
  const around = quote.marks.filter(
    (mark) => mark.kind === 'bracket' && mark.start < end && mark.end > start,
  );
  return [
    Math.min(start, ...around.map((mark) => mark.start)),
    Math.max(end, ...around.map((mark) => mark.end)),
  ];
}

/** Offsets of the words `[from, to)`; of the point before `from` when there are none. */
export function placeOf(wording: Wording, from: number, to: number): [number, number] {
  if (from === to) {
    const at = wording.tokens[from - 1]?.end ?? wording.tokens[from]?.start ?? 0;
    return [at, at];
  }
  return [wording.tokens[from]?.start ?? 0, wording.tokens[to - 1]?.end ?? wording.text.length];
}
