import type { PrintedParts, QuotedPart } from '../model/report';
import type { Range } from './voice/ranges';

/** What one article has of a wording between its quotation marks. */
export interface KeptByArticle {
  /** Copies of one text, and several quotes of one article, have one key and count once. */
  key: string;
  /** Offsets in the wording, in any order; they may overlap. */
  ranges: readonly Range[];
}

/**
 * A wording in stretches, each with the number of articles that quote all of it: the data of a picture of what was said and
 * what was printed. The stretches follow one another without a gap and cover the whole text; two neighbours differ. What stands between
 * words belongs to the stretch before it.
 *
 * @param here What this page quotes of it.
 */
export function readQuotedParts(
  text: string,
  articles: readonly KeptByArticle[],
  here: readonly Range[],
): QuotedPart[] {
  const kept = new Map<string, Range[]>();
  for (const { key, ranges } of articles) kept.set(key, [...(kept.get(key) ?? []), ...ranges]);
  const counts = new Int32Array(text.length);
  for (const ranges of kept.values()) addOnce(counts, ranges);
  const mine = new Int32Array(text.length);
  addOnce(mine, here);
  const parts: QuotedPart[] = [];
  for (let at = 0; at < text.length; at++) {
    const last = parts.at(-1);
    const articlesHere = counts[at] ?? 0;
    const isHere = mine[at] === 1;
    const goesOn =
      last && ((last.articles === articlesHere && last.here === isHere) || isBetweenWords(text, at));
    if (goesOn) last.end = at + 1;
    else parts.push({ start: at, end: at + 1, articles: articlesHere, here: isHere });
  }
  return parts;
}

/**
 * What each article has of a wording, an entry a key in the order they were given: its ranges inside the text, joined where they touch or
 * only signs stand between them.
 */
export function readPrintedParts(text: string, articles: readonly KeptByArticle[]): PrintedParts[] {
  const kept = new Map<string, Range[]>();
  for (const { key, ranges } of articles) kept.set(key, [...(kept.get(key) ?? []), ...ranges]);
  return [...kept].map(([article, ranges]) => ({ article, ranges: joinRanges(text, ranges) }));
}

function joinRanges(text: string, ranges: readonly Range[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(0, range.start);
    const end = Math.min(text.length, range.end);
    const last = joined.at(-1);
    if (end <= start) continue;
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Adds one to each place that any of the ranges covers. */
function addOnce(counts: Int32Array, ranges: readonly Range[]): void {
  let from = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    for (let at = Math.max(from, start); at < Math.min(end, counts.length); at++)
      counts[at] = (counts[at] ?? 0) + 1;
    from = Math.max(from, end);
  }
}

function isBetweenWords(text: string, at: number): boolean {
  return !/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(text[at] ?? '');
}
