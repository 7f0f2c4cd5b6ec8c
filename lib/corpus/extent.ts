import type { Basis, Extent } from '../model/report';
import type { CorpusRecords } from './records/read-records';

/** Publishers that count as outlets; offices, organisations and private sites are counted apart. */
const NEWSROOMS: ReadonlySet<string> = new Set(['news', 'agency']);

/** The numbers behind "not in this collection", counted from the records. `lang` is the language its people speak. */
export function countExtent(records: CorpusRecords, lang: string): Extent {
  const { id, articles, outlets } = records;
  const dates = articles.flatMap((article) => article.published ?? []).sort();
  const newsrooms = articles.filter((article) => NEWSROOMS.has(outlets[article.outlet]?.kind ?? ''));
  return {
    id,
    articles: articles.length,
    readInPart: articles.filter(({ read }) => read === 'part').length,
    quotes: articles.reduce((sum, { quotes }) => sum + quotes.length, 0),
    mostly: mostOf(countRoles(records)),
    outlets: new Set(newsrooms.map((article) => article.outlet)).size,
    lang,
    from: dates[0] ?? '',
    to: dates.at(-1) ?? '',
  };
}

/** Quotes by the public role in which they were spoken. */
export function countRoles({ articles, people }: CorpusRecords): Map<Basis, number> {
  const basisOf = new Map(people.map(({ name, basis }) => [name, basis]));
  const roles = new Map<Basis, number>();
  for (const { speaker } of articles.flatMap(({ quotes }) => quotes)) {
    const basis = basisOf.get(speaker);
    if (basis) roles.set(basis, (roles.get(basis) ?? 0) + 1);
  }
  return roles;
}

/** The role of more than half of all; null where there is none, and nothing is "mostly". */
function mostOf(roles: ReadonlyMap<Basis, number>): Basis | null {
  const all = [...roles.values()].reduce((sum, count) => sum + count, 0);
  return [...roles].find(([, count]) => count > all / 2)?.[0] ?? null;
}
