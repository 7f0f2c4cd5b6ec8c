import type { PageFacts, Quote } from '../model/report';
import { isWebAddress } from '../text/address';
import { linkToQuote } from './text-fragment';

/**
 * The open page's address at one of its quotes; the plain address for a quote that is too short to be a place, null for a page that is
 * not of the web. With the page's text in the report, words around the quote are added where it stands twice.
 */
export function linkHere({ url, text }: PageFacts, quote: Quote): string | null {
  if (url === null || !isWebAddress(url)) return null;
  const place =
    text === undefined
      ? { page: quote.text, start: 0, end: quote.text.length }
      : { page: text, start: quote.start, end: quote.end };
  return linkToQuote(url, quote.text, place) ?? url;
}
