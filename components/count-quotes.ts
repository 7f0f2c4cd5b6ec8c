import type { Match, Quote, Report } from '../lib/model/report';

/** The reading of a report's quotes that the badge, the heading and the list share. */
export interface QuoteCount {
  /** Quotes that are speech; titles, scare quotes and single words in quotation marks are not counted. */
  quotes: number;
  /** Of these, the ones that other articles print, beyond doubt. */
  elsewhere: number;
}

/**
 * True for a quote that is somebody's words, not a title or a scare quote. A fragment of one word is not one of them: that an
 * article prints the same single word says too little to count.
 */
export function isSpeech(quote: Quote): boolean {
  if (quote.kind === 'fragment') return wordsOf(quote) > 1;
  return quote.kind !== 'scare' && quote.kind !== 'title';
}

function wordsOf({ parts }: Quote): number {
  return parts.flatMap(({ text }) => text.match(/\S+/g) ?? []).length;
}

/** The matches that are asserted; an uncertain one is shown apart and never counted. */
export function assertedMatches(quote: Quote): Match[] {
  return quote.matches.filter((match) => match.verdict !== 'uncertain');
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
