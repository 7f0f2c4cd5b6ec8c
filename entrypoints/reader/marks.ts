import type { Quote, Report } from '../../lib/model/report';
import type { Span } from '../../lib/model/span';
import type { Mark } from '../../lib/page/paint';
import { type RenderedText, rangeOf, rangesOf } from '../../lib/page/rendered-text';
import { assertedMatches, isPrintedElsewhere } from '../../lib/text/told-quotes';

/** A quote that is printed elsewhere, with the places in the page where its words stand: at least one, parts before repeats. */
export interface Finding {
  quote: Quote;
  marks: Mark[];
}

/** The quotes that are marked: those with a sure match or a rendering whose words still stand in the page. */
export function findingsOf(report: Report, rendered: RenderedText): Finding[] {
  return [...report.quotes, ...report.unmarked].flatMap((quote) => {
    const look = lookOf(quote);
    if (look === null) return [];
    const marks = rangesOfQuote(quote, rendered).map((range) => ({ id: quote.id, range, look }));
    return marks.length === 0 ? [] : [{ quote, marks }];
  });
}

/** Where a quote's words stand: each part, then each place that prints it again; without those that the page has changed. */
export function rangesOfQuote(quote: Quote, rendered: RenderedText): Range[] {
  return [...quote.parts, ...quote.repeats].flatMap((part) => rangeThatStands(rendered, part) ?? []);
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
 * translation is never a change. Null for what nobody else prints.
 */
function lookOf(quote: Quote): Mark['look'] | null {
  if (!isPrintedElsewhere(quote)) return null;
  // Words without marks are the article's own: it may word them as it likes.
  if (quote.kind === 'unmarked') return 'elsewhere';
  return assertedMatches(quote).some((match) => match.verdict === 'changed') ? 'differs' : 'elsewhere';
}
