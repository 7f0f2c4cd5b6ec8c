import * as v from 'valibot';
import type { Article } from '../../model/article';
import type { ReadQuote } from '../../quotes/read-quotes';
import { foldWord } from '../../text/characters';
import { baseLanguage } from '../../text/languages';
import { draftLabels } from './draft-labels';
import { address, CLAUSE_WORDS, date } from './fields';
import type { CorpusRecords } from './read-records';
import type { ArticleRecord, QuoteRecord } from './record';
import type { PersonRecord } from './tables';

/** What the person who drafts a record says of the article. */
export interface DraftFacts {
  url: string;
  /** The outlet's bare name, as in `outlets.json`. */
  outlet: string;
  /** ISO date. */
  published: string;
  /** ISO date of the reading. */
  readOn: string;
}

/**
 * A first record of an article, for a person to review: its quotes with speaker, clause, verb and credit, and its own words
 * for people and event, as the program reads them. An outlet that is not in the table, or a day that is none, is refused.
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
  if (!v.is(date, facts.published)) {
    return { ok: false, reason: `"${facts.published}" is not a day of the web's; write it as 2016-01-07` };
  }
  if (!v.is(address, facts.url)) {
    return {
      ok: false,
      reason: `"${facts.url}" is not a whole address of the web; write it as https://example.org/page`,
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
      lang: baseLanguage(article.lang),
      read: article.complete ? 'whole' : 'part',
      readOn: facts.readOn,
      reviewed: null,
      origin: null,
      quotes: quotes
        .filter(({ kind }) => kind !== 'scare' && kind !== 'title')
        .map((quote) => draftQuote(article.text, quote, records.people)),
      labels: draftLabels(
        article,
        quotes,
        records.labels,
        Object.values(records.outlets).map(({ name }) => name),
      ),
    },
  };
}

function draftQuote(text: string, quote: ReadQuote, people: readonly PersonRecord[]): QuoteRecord {
  const { source, cue, via } = quote.attribution;
  const clause = reportingClause(text, quote);
  return {
    text: quote.parts.map((part) => part.text).join(' '),
    speaker: canonicalName(source?.name ?? null, people) ?? 'unnamed',
    ...(source ? { speakerAs: source.text } : {}),
    ...(cue ? { verb: { lemma: cue.lemma, printed: cue.text } } : {}),
    ...(clause !== null ? { cue: clause } : {}),
    ...(via ? { via: via.name, viaClause: via.text } : {}),
    paragraph: quote.paragraph,
  };
}

/** From the source to the reporting verb as printed, where both stand on one side of the quote and close together. */
function reportingClause(text: string, { parts, attribution: { source, cue } }: ReadQuote): string | null {
  if (!source || !cue) return null;
  const [start, end] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end)];
  const clause = text.slice(start, end);
  const isBroken = /\n/.test(clause) || parts.some((part) => part.start < end && start < part.end);
  return isBroken || clause.split(/\s+/).length > CLAUSE_WORDS ? null : clause;
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
