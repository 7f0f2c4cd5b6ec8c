import type { Quote, Report } from '../../lib/model/report';
import type { Span } from '../../lib/model/span';
import type { Mark } from '../../lib/page/paint';
import { type RenderedText, rangeOf, rangesOf } from '../../lib/page/rendered-text';

/** One mark a part, and one a place that prints it again, of every quote that is printed elsewhere. Quotes without a sure match stay unmarked. */
export function marksOf(report: Report, rendered: RenderedText): Mark[] {
  return [...report.quotes, ...report.unmarked].flatMap((quote) => {
    const look = lookOf(quote);
    if (look === null) return [];
    return [...quote.parts, ...quote.repeats].flatMap((part) => {
      const range = rangeThatStands(rendered, part);
      return range === null ? [] : [{ id: quote.id, range, look }];
    });
  });
}

/** Null where the page has changed the text since it was read: a mark must not stand under other words. */
function rangeThatStands(rendered: RenderedText, part: Span): Range | null {
  try {
    const there = rangesOf(rendered, part.start, part.end).join('');
    return bare(there) === bare(part.text) ? rangeOf(rendered, part.start, part.end) : null;
  } catch {
    // A text node that became shorter has no such place any more.
    return null;
  }
}

/** Without white space, which the page may write otherwise, and without the marks that a browser draws. */
function bare(text: string): string {
  return text.replace(/[\s\u201c\u201d]+/g, '');
}

/**
 * "Differs" when words were changed against every version known; words cut with a mark are still the same words, and a
 * translation is never a change.
 */
function lookOf(quote: Quote): Mark['look'] | null {
  const sure = quote.matches.filter((match) => match.verdict !== 'uncertain');
  if (sure.length === 0) return quote.renderings.length > 0 ? 'elsewhere' : null;
  // Words without marks are the article's own: it may word them as it likes.
  if (quote.kind === 'unmarked') return 'elsewhere';
  return sure.some((match) => match.verdict === 'changed') ? 'differs' : 'elsewhere';
}
