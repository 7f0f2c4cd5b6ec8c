import type { Finding } from './marks';

export type Direction = 'next' | 'previous';

/** The findings in the order in which they are read. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => one.quote.start - other.quote.start);
}

/**
 * The finding that comes next, or before; after the last comes the first. With none to start from it is the first that begins in
 * the window or below it, or the last that begins above: where a person reads, not where the page begins.
 *
 * @param findings In reading order.
 * @param from Id of the quote to start from; one that is not among them counts as none.
 */
export function stepFrom(findings: readonly Finding[], from: string | null, to: Direction): Finding | null {
  const at = findings.findIndex(({ quote }) => quote.id === from);
  if (at >= 0) {
    const next = at + (to === 'next' ? 1 : -1);
    return findings.at(next === findings.length ? 0 : next) ?? null;
  }
  if (to === 'next') return findings.find((one) => topOf(one) >= 0) ?? findings[0] ?? null;
  return findings.findLast((one) => topOf(one) < 0) ?? findings.at(-1) ?? null;
}

/** Pixels below the window's upper edge. */
function topOf({ marks }: Finding): number {
  return marks[0]?.range.getBoundingClientRect().top ?? 0;
}
