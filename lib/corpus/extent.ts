import type { Basis, Extent } from '../model/report';
import { compareText } from '../text/compare-text';
import type { CorpusRecords } from './records/read-records';

/** Publishers that count as outlets; offices, organisations and private sites are counted apart. */
const NEWSROOMS: ReadonlySet<string> = new Set(['news', 'agency']);

/** The numbers behind "not in this collection", counted from the records. `lang` is the language its people speak. */
export function countExtent({ id, articles, outlets, people }: CorpusRecords, lang: string): Extent {
  const dates = articles.flatMap((article) => article.published ?? []).sort();
  const newsrooms = articles.filter((article) => NEWSROOMS.has(outlets[article.outlet]?.kind ?? ''));
  const basisOf = new Map(people.map((person) => [person.name, person.basis]));
  const quotes = articles.flatMap((article) => article.quotes);
  return {
    id,
    articles: articles.length,
    readInPart: articles.filter(({ read }) => read === 'part').length,
    quotes: quotes.length,
    mostly: mostOf(quotes.flatMap(({ speaker }) => basisOf.get(speaker) ?? [])),
    outlets: new Set(newsrooms.map((article) => article.outlet)).size,
    lang,
    from: dates[0] ?? '',
    to: dates.at(-1) ?? '',
  };
}

/** The most frequent; null when it is no more than half of all, and nothing is "mostly". */
function mostOf(all: readonly Basis[]): Basis | null {
  const counts = new Map<Basis, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0];
  return best !== undefined && best[1] > all.length / 2 ? best[0] : null;
}
