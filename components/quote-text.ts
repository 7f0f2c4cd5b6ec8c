import type { Quote } from '../lib/model/report';

/** The quoted words alone, the way they were compared: the parts joined by a space. Page offsets of edits refer to it. */
export function quoteText(quote: Quote): string {
  return quote.parts.map((part) => part.text).join(' ');
}

/** The quoted words in their marks, with an ellipsis where the article speaks between two parts. */
export function quoteInMarks(quote: Quote): string {
  return `“${quote.parts.map((part) => part.text.trim()).join('” … “')}”`;
}
