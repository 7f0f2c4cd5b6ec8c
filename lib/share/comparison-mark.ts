import type { Match, PageFacts, Quote } from '../model/report';

/** Digits of a mark in base 36. Long enough that two articles hardly ever share one, too short to prove which article was read. */
const DIGITS = 4;

/**
 * A short mark of one comparison: of the article, the quote's words and the statement. Ids of quotes are of each page, so by the mark a
 * printout is known to be of the article it was asked for. Nothing of the page can be read from it.
 */
export function comparisonMark(
  { url, title }: Pick<PageFacts, 'url' | 'title'>,
  { text }: Pick<Quote, 'text'>,
  { statement }: Pick<Match, 'statement'>,
): string {
  const hash = fnv1a(JSON.stringify([url, title, text, statement]));
  return (hash % 36 ** DIGITS).toString(36).padStart(DIGITS, '0');
}

/** FNV-1a over UTF-16 units, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
