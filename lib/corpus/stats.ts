import type { Basis } from '../model/report';
import type { CompiledCorpus } from './corpus';
import { countRoles } from './extent';
import type { CorpusRecords } from './records/read-records';

/** What a corpus holds, counted from its records. */
export interface Stats {
  id: string;
  articles: number;
  /** Of them read only in part. */
  readInPart: number;
  withoutDate: number;
  titleNotSeen: number;
  quotes: number;
  speakers: number;
  /** Quotes by the public role in which they were spoken. */
  roles: Record<Basis, number>;
  primary: { read: number; 'read-in-part': number; 'as-printed-by': number };
  statements: number;
  /** Statements that two or more publishers print. */
  shared: number;
  /** Quotes that give a statement in another language. */
  renderings: number;
  /** Credits to an outlet: its article is in the corpus with those words, or it is only named. */
  credits: { checked: number; named: number };
  /** Articles that say, or show by the same text, where their text comes from; and those of which it is only inferred. */
  origins: { stated: number; inferred: number };
  outlets: Record<'news' | 'agency' | 'office' | 'organisation' | 'site', number>;
  languages: Record<string, number>;
  from: string;
  to: string;
}

const NO_ROLES: Stats['roles'] = {
  office: 0,
  spokesperson: 0,
  organisation: 0,
  clergy: 0,
  'unnamed-role': 0,
};

/** Counts; nothing is estimated. Outlets are those that printed an article of the corpus. */
export function countCorpus(records: CorpusRecords, corpus: CompiledCorpus): Stats {
  const { articles, primary, outlets } = records;
  const kinds = { news: 0, agency: 0, office: 0, organisation: 0, site: 0 };
  for (const key of new Set(articles.map((article) => article.outlet))) {
    const kind = outlets[key]?.kind;
    if (kind) kinds[kind] += 1;
  }
  const languages: Record<string, number> = {};
  for (const { lang } of articles) languages[lang] = (languages[lang] ?? 0) + 1;
  const attested = { read: 0, 'read-in-part': 0, 'as-printed-by': 0 };
  for (const record of primary) attested[record.attested] += 1;
  return {
    id: records.id,
    articles: articles.length,
    readInPart: articles.filter((article) => article.read === 'part').length,
    withoutDate: articles.filter((article) => article.published === null).length,
    titleNotSeen: articles.filter((article) => !article.titleSeen).length,
    quotes: corpus.extent.quotes,
    speakers: new Set(articles.flatMap((article) => article.quotes.map((quote) => quote.speaker))).size,
    roles: { ...NO_ROLES, ...Object.fromEntries(countRoles(records)) },
    primary: attested,
    statements: corpus.statements.length,
    shared: corpus.statements.filter(({ printings }) => {
      return new Set(printings.filter((one) => !one.primary).map((one) => one.outlet)).size > 1;
    }).length,
    renderings: corpus.statements.flatMap(({ renderings }) => renderings).length,
    credits: countCredits(corpus),
    origins: {
      stated: articles.filter(({ origin }) => origin !== null && origin.basis !== 'inferred').length,
      inferred: articles.filter(({ origin }) => origin?.basis === 'inferred').length,
    },
    outlets: kinds,
    languages,
    from: corpus.extent.from,
    to: corpus.extent.to,
  };
}

/** Each credit once, though its quote may stand in two statements; checked where it is in one of them. */
function countCredits({ statements }: CompiledCorpus): Stats['credits'] {
  const credits = new Map<string, boolean>();
  for (const { article, text, via } of statements.flatMap(({ printings, renderings }) => [
    ...printings,
    ...renderings,
  ])) {
    if (via === null) continue;
    const key = `${article}\n${text}`;
    credits.set(key, credits.get(key) === true || via.article !== null);
  }
  const checked = [...credits.values()].filter(Boolean).length;
  return { checked, named: credits.size - checked };
}

/** The counts as lines for people. */
export function describeStats(stats: Stats): string {
  const { primary, outlets } = stats;
  const roles = Object.entries(stats.roles).sort(([, a], [, b]) => b - a);
  const languages = Object.entries(stats.languages).sort(([, a], [, b]) => b - a);
  return [
    `${stats.id}: ${stats.quotes} quotes by ${stats.speakers} public speakers in ${stats.articles} articles, ${stats.from} to ${stats.to}`,
    `articles read whole: ${stats.articles - stats.readInPart}; in part: ${stats.readInPart}; day not known: ${stats.withoutDate}; headline not seen: ${stats.titleNotSeen}`,
    `publishers: ${outlets.news} newsrooms, ${outlets.agency} agencies, ${outlets.office} offices, ${outlets.organisation} organisations, ${outlets.site} other sites`,
    `quotes by role: ${roles.map(([role, count]) => `${role} ${count}`).join(', ')}`,
    `languages: ${languages.map(([lang, count]) => `${lang} ${count}`).join(', ')}`,
    `primary texts: ${primary.read} read, ${primary['read-in-part']} read in part, ${primary['as-printed-by']} as printed by others`,
    `statements: ${stats.statements}, of which ${stats.shared} printed by two publishers or more; quotes that render one in another language: ${stats.renderings}`,
    `credits to an outlet: ${stats.credits.checked} checked (its article is here with those words), ${stats.credits.named} only named`,
    `texts that come from elsewhere: ${stats.origins.stated} stated, ${stats.origins.inferred} inferred (never shown)`,
  ].join('\n');
}
