/** [start, end) in a text. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Index of the last range that starts at or before an offset, -1 for none. Ranges in order, not overlapping. By halves,
 * so that thousands of words can ask of one article.
 */
export function lastStartingBy(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The range that holds the whole of a span, or null. Ranges in order, not overlapping. */
export function rangeAround<T extends Range>(ranges: readonly T[], span: Range): T | null {
  const range = ranges[lastStartingBy(ranges, span.start)];
  return range && span.end <= range.end ? range : null;
}

/** The ranges that lie wholly inside a span. Ranges in order, not overlapping. */
export function rangesInside<T extends Range>(ranges: readonly T[], span: Range): T[] {
  const from = lastStartingBy(ranges, span.start - 1) + 1;
  const to = lastStartingBy(ranges, span.end - 1) + 1;
  return ranges.slice(from, to).filter(({ end }) => end <= span.end);
}
