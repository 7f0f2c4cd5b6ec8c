import type { Article } from '../model/article';
import type { ReadQuote } from '../quotes/read-quotes';
import { foldWord } from '../text/characters';
import type { CorpusRecords } from './read-records';
import { type ArticleRecord, isDay, type PersonRecord, type QuoteRecord } from './record';

/** What the person who drafts a record says of the article. */
export interface DraftFacts {
  url: string;
  /** The outlet's bare name, as in `outlets.json`. */
  outlet: string;
  /** ISO date. */
  published: string;
}

/**
 * A first record of an article, for a person to review: its quotes with speaker, verb and credit as the program reads
 * them. Labels are left to the person. An outlet that is not in the table, or a day that is none, is refused.
 */
export function draftRecord(
  article: Article,
  quotes: readonly ReadQuote[],
  facts: DraftFacts,
  records: CorpusRecords,
): { ok: true; record: ArticleRecord } | { ok: false; reason: string } {
  const outlet = Object.entries(records.outlets).find(
    ([key, { name }]) => name === facts.outlet || key === facts.outlet,
  );
  if (!outlet) {
    return { ok: false, reason: `"${facts.outlet}" is not in outlets.json; add the outlet there first` };
  }
  if (!isDay(facts.published)) {
    return { ok: false, reason: `"${facts.published}" is not a day; write it as 2016-01-07` };
  }
  if (!URL.canParse(facts.url)) {
    return {
      ok: false,
      reason: `"${facts.url}" is not a whole address; write it as https://example.org/page`,
    };
  }
  const taken = new Set([...records.articles, ...records.primary].map(({ id }) => id));
  return {
    ok: true,
    record: {
      id: freeId(`${outlet[0]}-${facts.published.replaceAll('-', '')}`, taken),
      outlet: outlet[0],
      url: facts.url,
      title: article.title,
      titleSeen: article.title !== null,
      published: facts.published,
      lang: article.lang.slice(0, 2),
      read: article.complete ? 'whole' : 'part',
      origin: null,
      quotes: quotes
        .filter(({ kind }) => kind !== 'scare' && kind !== 'title')
        .map((quote) => draftQuote(quote, records.people)),
      labels: [],
    },
  };
}

function draftQuote(quote: ReadQuote, people: readonly PersonRecord[]): QuoteRecord {
  const { source, cue, via } = quote.attribution;
  return {
    text: quote.parts.map((part) => part.text).join(' '),
    speaker: canonicalName(source?.name ?? null, people) ?? 'unnamed',
    ...(source ? { speakerAs: source.text } : {}),
    ...(cue ? { verb: cue.text } : {}),
    ...(via ? { via: via.name } : {}),
    paragraph: quote.paragraph,
  };
}

function canonicalName(name: string | null, people: readonly PersonRecord[]): string | null {
  if (name === null) return null;
  const folded = fold(name);
  const known = people.find((person) =>
    [person.name, ...(person.spellings ?? [])].some((each) => fold(each) === folded),
  );
  return known?.name ?? name;
}

function fold(name: string): string {
  return name.split(/\s+/).map(foldWord).join(' ');
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
