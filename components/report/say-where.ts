import { isNews } from '../../lib/framing/compare/compared-articles';
import type { Match, PrintedBy, Quote } from '../../lib/model/report';
import { sortPrintings } from '../printings/printings';
import type { Words } from '../words/words';

/** How widely a statement is printed: articles first, then the text itself, then other sites. */
export function sayWhere(match: Match, w: Words): string {
  const { articles, sites, texts } = sortPrintings(match);
  if (articles > 0) return w.inArticles(articles);
  if (texts.length > 0) return w.inText;
  return sites.length > 0 ? w.onSites(sites.length) : w.onlyHere;
}

/** The same of words that the quote gives in another language; where nobody prints them, how they are known. */
export function sayWhereRendered({ renderings }: Quote, w: Words): string {
  const printed = renderings.flatMap((rendering) => rendering.printed);
  const countOf = (some: readonly PrintedBy[]) => new Set(some.map(({ article }) => article)).size;
  const news = countOf(printed.filter((one) => !one.primary && isNews(one)));
  if (news > 0) return w.inArticles(news);
  if (printed.some(({ primary }) => primary)) return w.inText;
  if (printed.length > 0) return w.onSites(countOf(printed));
  const [version] = renderings.flatMap(({ versions }) => versions);
  return version
    ? w.attested(version.attested, w.listNames(version.by) || w.someone, version.kind)
    : w.onlyHere;
}
