import type { Quote, Report } from '../../lib/model/report';
import { assertedMatches, isSpeech } from '../../lib/text/told-quotes';

/** The reading of a report's quotes that the badge, the heading and the list share. */
export interface QuoteCount {
  /** Quotes that are speech; titles, scare quotes and single words in quotation marks are not counted. */
  quotes: number;
  /** Of these, the ones that other articles print, beyond doubt. */
  elsewhere: number;
}

/** True where other articles surely print it: the same statement, or its words in another language. */
export function isElsewhere(quote: Quote): boolean {
  return assertedMatches(quote).length > 0 || quote.renderings.length > 0;
}

/** Counts the report's quotes and those of them that stand in the collection. */
export function countQuotes(report: Report): QuoteCount {
  const speech = report.quotes.filter(isSpeech);
  return {
    quotes: speech.length,
    elsewhere: speech.filter(isElsewhere).length,
  };
}
