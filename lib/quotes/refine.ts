import { samePerson } from '../text/names';
import type { People } from './people';
import { type ReadOptions, type ReadQuote, readQuotes } from './read-quotes';

/**
 * Attribution again, with what compromise knows of persons, bodies and gender. Gives the same quotes with the same
 * spans and kinds; only attributions may change, and never from a certain person to another.
 */
export function refineAttribution(
  text: string,
  quotes: readonly ReadQuote[],
  people: People,
  options: ReadOptions,
): ReadQuote[] {
  const again = new Map(readQuotes(text, { ...options, people }).map((quote) => [quote.start, quote]));
  return quotes.map((quote) => {
    const other = again.get(quote.start)?.attribution;
    if (other === undefined || quote.kind === 'scare' || quote.kind === 'title') return quote;
    const before = quote.attribution;
    if (before.certainty === 'certain' && !sameSource(before, other)) return quote;
    return { ...quote, attribution: other };
  });
}

function sameSource(before: ReadQuote['attribution'], after: ReadQuote['attribution']): boolean {
  const was = before.source?.name ?? null;
  const is = after.source?.name ?? null;
  if (was === null || is === null) return was === is && before.source?.start === after.source?.start;
  return before.source?.role === after.source?.role && samePerson(was, is) && after.certainty === 'certain';
}
