import type { Report } from '../../lib/model/report';
import { assertedMatches, isPrintedElsewhere, isSpeech } from '../../lib/text/told-quotes';

/** The reading of a report's quotes that the badge, the heading and the list share. */
export interface QuoteCount {
  /** Quotes that are speech; titles, scare quotes and single words in quotation marks are not counted. */
  quotes: number;
  /** Of these, the ones that other articles print, beyond doubt. */
  elsewhere: number;
  /** Of these, the ones that the collection has, also where it has them from this page alone. */
  known: number;
}

/** Counts the report's quotes and those of them that stand in the collection. */
export function countQuotes(report: Report): QuoteCount {
  const speech = report.quotes.filter(isSpeech);
  const elsewhere = speech.filter(isPrintedElsewhere);
  const known = speech.filter((quote) => assertedMatches(quote).length > 0 || quote.renderings.length > 0);
  return { quotes: speech.length, elsewhere: elsewhere.length, known: known.length };
}
