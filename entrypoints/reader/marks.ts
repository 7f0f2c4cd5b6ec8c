import type { Quote, Report } from '../../lib/model/report';
import type { Mark } from '../../lib/page/paint';
import { type RenderedText, rangeOf } from '../../lib/page/rendered-text';

/** One mark a part of every quote that is printed elsewhere. Quotes without a sure match stay unmarked. */
export function marksOf(report: Report, rendered: RenderedText): Mark[] {
  return report.quotes.flatMap((quote) => {
    const look = lookOf(quote);
    if (look === null) return [];
    return quote.parts.map((part) => ({
      id: quote.id,
      range: rangeOf(rendered, part.start, part.end),
      look,
    }));
  });
}

/** "Differs" when words were changed against every version known; words cut with a mark are still the same words. */
function lookOf(quote: Quote): Mark['look'] | null {
  const sure = quote.matches.filter((match) => match.verdict !== 'uncertain');
  if (sure.length === 0) return null;
  return sure.some((match) => match.verdict === 'changed') ? 'differs' : 'elsewhere';
}
