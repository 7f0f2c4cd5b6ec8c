/**
 * Problem: say what happened at a quote's two ends: a whole sentence, a sentence cut, a fragment woven into the article's
 * own sentence, an end nobody saw, words moved across the marks, or words of another passage.
 *
 * Method: the first and last paired word are looked up in the other text's sentences; what is missing to the sentence's end
 * is a trim. A trim is `cosmetic` (never "shortened") where the end was not seen or the quote is woven; words missing there
 * that stand just outside the marks are a `boundary`. Words of the quote left over are `insert` where they are few and the
 * other text goes on differently, `join` where they are many, and nothing where the other text simply ends.
 */

import type { Edges, Edit } from '../model/report';
import { tokenize } from '../text/tokens';
import { type Comparison, isEditors, placeOf, withBrackets } from './edits';
import { weighChange } from './weigh-edit';
import { findSeams, leadsIn, type Outside, stripEnd } from './woven';

/** Words left over up to which they count as added; more come from another passage. */
const ADDED_WORDS = 7;

/** The differences at the two ends, and the words of the other text, `[from, to)`, whose sentences are touched. */
export interface EdgeEdits {
  start: Edit[];
  end: Edit[];
  touched: [number, number];
}

export function findEdgeEdits(
  comparison: Comparison,
  options: { edges?: Edges | undefined; outside?: Outside | undefined },
): EdgeEdits {
  const { quote, other, alignment, sentenceStarts } = comparison;
  const first = alignment.pairs[alignment.from] ?? 0;
  const last = alignment.pairs[alignment.to - 1] ?? first;
  let from = first;
  while (from > 0 && sentenceStarts[from] !== 1) from -= 1;
  let to = last + 1;
  while (to < other.tokens.length && sentenceStarts[to] !== 1) to += 1;
  const seams = findSeams(quote, options.outside, {
    beginsInSentence: from < first,
    capitalIsOwn: /^\p{Lu}/u.test(other.text.slice(other.tokens[first]?.start ?? 0)),
    sentences: countSentences(sentenceStarts, first, last),
  });

  const start: Edit[] = leftOver(comparison, 'start', first, from);
  if (from < first && alignment.from === 0) {
    const moved = countMoved(comparison, options.outside, from, first);
    if (from < first - moved) {
      const free =
        options.edges?.start === 'cut' || moved > 0 || (seams.start && quote.ellipsisBefore[0] !== 1);
      start.push(trim(comparison, 'trim-start', [from, first - moved], free));
    }
    if (moved > 0) {
      start.push({
        kind: 'boundary',
        page: headOf(comparison),
        source: placeOf(other, first - moved, first),
        weight: 'cosmetic',
      });
    }
  } else if (from < first && start[0]?.kind !== 'bracket') {
    start.unshift(trim(comparison, 'trim-start', [from, first], true));
  }

  const end: Edit[] = leftOver(comparison, 'end', last + 1, to);
  if (last + 1 < to && end[0]?.kind !== 'bracket') {
    const marked = quote.ellipsisBefore[quote.tokens.length] === 1;
    const free = end.length > 0 || options.edges?.end === 'cut' || (seams.end && !marked);
    end.push(trim(comparison, 'trim-end', [last + 1, to], free));
  }
  return { start, end, touched: [from, to] };
}

function trim(
  { quote, other }: Comparison,
  kind: 'trim-start' | 'trim-end',
  words: [number, number],
  free: boolean,
): Edit {
  const at = kind === 'trim-start' ? 0 : quote.text.length;
  return { kind, page: [at, at], source: placeOf(other, ...words), weight: free ? 'cosmetic' : 'wording' };
}

/**
 * Words of the quote beyond the pairing at one end, where the other text goes on with other words. `at` is where its paired
 * words begin or end, `sentence` where their sentence does: bracketed words stand for what is missing between.
 */
function leftOver(comparison: Comparison, side: 'start' | 'end', at: number, sentence: number): Edit[] {
  const { quote, other, alignment, sentenceStarts } = comparison;
  const range: [number, number] =
    side === 'start' ? [0, alignment.from] : [alignment.to, quote.tokens.length];
  const words = range[1] - range[0];
  if (words === 0) return [];
  const missing: [number, number] = side === 'start' ? [sentence, at] : [at, sentence];
  const page = placeOf(quote, ...range);
  if (isEditors(comparison, ...range)) {
    const weight = missing[0] < missing[1] ? 'wording' : 'cosmetic';
    return [{ kind: 'bracket', page: withBrackets(quote, page), source: placeOf(other, ...missing), weight }];
  }
  if (side === 'start' ? at === 0 : at === other.tokens.length) return [];
  const source = placeOf(other, at, at);
  const ownSentence = quote.sentenceBefore[side === 'start' ? alignment.from : alignment.to] === 1;
  if (words > ADDED_WORDS || (ownSentence && sentenceStarts[at] === 1)) {
    return [{ kind: 'join', page, source, weight: 'wording' }];
  }
  return [{ kind: 'insert', page, source, weight: weighChange(quote, range, other, [at, at]) }];
}

/** How many of the missing words directly before the quote stand as the article's own words before the mark. */
function countMoved(
  { other }: Comparison,
  outside: Outside | undefined,
  from: number,
  first: number,
): number {
  if (!outside || !leadsIn(outside.before)) return 0;
  const before = tokenize(stripEnd(outside.before));
  let moved = 0;
  while (first - moved > from && before.at(-1 - moved)?.key === other.keys[first - moved - 1]) {
    if (before.length <= moved) break;
    moved += 1;
  }
  return moved;
}

function headOf({ quote }: Comparison): [number, number] {
  const at = quote.tokens[0]?.start ?? 0;
  return [at, at];
}

function countSentences(starts: Uint8Array, first: number, last: number): number {
  let sentences = 1;
  for (let i = first + 1; i <= last; i += 1) sentences += starts[i] ?? 0;
  return sentences;
}
