import type { Attested, Edges } from '../../model/report';
import { quoteKey } from '../records/places';
import type { CorpusRecords } from '../records/read-records';
import type { PersonRecord } from '../records/tables';

/** One printed quote, or one passage of a primary text: what grouping works on. */
export interface Utterance {
  /** Its place in the records: `article#0`, `primary#2`. */
  key: string;
  record: string;
  text: string;
  /** Canonical names; the first is the speaker. */
  speakers: readonly string[];
  /** For whom it is said: a spokesperson and the organisation speak with one voice. */
  voices: ReadonlySet<string>;
  /** First and last day on which it may have been printed or said; null where nothing is known. */
  days: { first: string; last: string } | null;
  lang: string;
  edges: Edges;
  /** Only for passages of primary texts. */
  primary: { occasion: string; kind: string; attested: Attested; by: readonly string[] } | null;
}

/** Days by which an article may be dated before what it quotes: time zones, and pages that bear the day of a draft. */
export const EARLY_DAYS = 2;

export const WHOLE: Edges = { start: 'seen', end: 'seen' };

/** All quotes and passages of a corpus, primary texts first, in order of record. */
export function listUtterances(records: CorpusRecords): Utterance[] {
  const people = new Map(records.people.map((person) => [person.name, person]));
  const passages = records.primary.flatMap((record) =>
    record.passages.map((passage): Utterance => {
      return {
        key: quoteKey(record.id, passage.n),
        record: record.id,
        text: passage.spoken ?? passage.text,
        speakers: passage.speakers ?? record.speakers,
        voices: voicesOf(passage.speakers ?? record.speakers, people),
        days: daysOf(record.published, record.publishedMonth),
        lang: record.lang,
        edges: passage.edges ?? WHOLE,
        primary: {
          occasion: passage.occasion ?? record.occasion,
          kind: passage.kind ?? record.kind,
          attested: passage.attested ?? record.attested,
          by: passage.by ?? record.by,
        },
      };
    }),
  );
  const quotes = records.articles.flatMap((article) =>
    article.quotes.map(
      (quote, index): Utterance => ({
        key: quoteKey(article.id, index),
        record: article.id,
        text: quote.spoken ?? quote.text,
        speakers: [quote.speaker],
        voices: voicesOf([quote.speaker], people),
        days: daysOf(article.published, article.publishedMonth),
        lang: article.lang,
        edges: quote.edges ?? WHOLE,
        primary: null,
      }),
    ),
  );
  return [...passages, ...quotes];
}

/** For whom these people speak, themselves included. */
export function voicesOf(names: readonly string[], people: ReadonlyMap<string, PersonRecord>): Set<string> {
  const voices = new Set<string>();
  for (const name of names) {
    voices.add(name);
    const person = people.get(name);
    if (person?.speaksFor !== undefined) voices.add(person.speaksFor);
    if (person !== undefined && person.kind !== 'person' && person.organisation !== undefined) {
      voices.add(person.organisation);
    }
  }
  return voices;
}

function daysOf(published: string | null, month: string | undefined): Utterance['days'] {
  if (published !== null) return { first: published, last: published };
  // Day 31 of a short month is later than its last day and earlier than the next month's first: good enough to order.
  return month === undefined ? null : { first: `${month}-01`, last: `${month}-31` };
}

/** Whether two utterances may be of one speaker. */
export function sameVoice(one: Pick<Utterance, 'voices'>, other: Pick<Utterance, 'voices'>): boolean {
  for (const voice of one.voices) if (other.voices.has(voice)) return true;
  return false;
}

/** Fewest days that lie between two utterances as far as is known: 0 when either is undated. */
export function daysApart(one: Utterance['days'], other: Utterance['days']): number {
  if (one === null || other === null) return 0;
  const gap = Math.max(
    dayNumber(one.first) - dayNumber(other.last),
    dayNumber(other.first) - dayNumber(one.last),
  );
  return Math.max(0, gap);
}

/** Days since 1970, counting every month with 31: exact enough for a distance of days within a month or two. */
function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, Math.min(date, 28)) / 86_400_000 + Math.max(0, date - 28);
}
