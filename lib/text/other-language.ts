import type { Extent, PageFacts } from '../model/report';
import { baseLanguage } from './languages';

/**
 * True where the page is in another language than every collection that was asked. Its quotes may well give words that are in
 * one, so that "not in this collection" would say more than is known.
 */
export function isInOtherLanguage({
  page,
  corpus,
}: {
  page: Pick<PageFacts, 'lang'>;
  corpus: readonly Pick<Extent, 'lang'>[];
}): boolean {
  return corpus.length > 0 && corpus.every(({ lang }) => baseLanguage(page.lang) !== lang);
}
