import type { Match, Quote } from '../../lib/model/report';
import { joinParts } from '../../lib/text/joined-parts';
import { rebaseMatch } from '../../lib/text/rebase-match';
import type { Words } from '../words/words';

/** The quoted words alone, the way they were compared: the parts joined by a space. */
export function quoteText(quote: Quote): string {
  return joinParts(quote).text;
}

/** A match of a quote, with the page offsets of its edits in `quoteText(quote)` instead of the quote with its clauses. */
export function onQuoteText(quote: Quote, match: Match): Match {
  return quote.parts.length === 1 ? match : rebaseMatch(match, joinParts(quote).fromQuote);
}

/**
 * The quoted words in the marks of the reader's language (none where the page has none), with an ellipsis where the article speaks
 * between two parts.
 */
export function quoteInMarks(quote: Quote, w: Words): string {
  if (quote.kind === 'unmarked') return quote.text.trim();
  return w.quotedParts(quote.parts.map((part) => part.text.trim()));
}
