import { quoteKey } from './places';
import { type CorpusRecords, type RecordFile, readRecords } from './read-records';
import type { Fault } from './record';

/**
 * Everything wrong with the files of a corpus folder: first each file by its schema; where all are well formed, what
 * they say of each other (outlets, speakers, origins and pinned places exist; ids, quotes and names stand once).
 */
export function checkRecords(id: string, files: readonly RecordFile[]): Fault[] {
  const read = readRecords(id, files);
  return read.ok ? checkMeaning(read.records) : read.faults;
}

/** What well-formed records of one corpus say wrongly of each other. */
export function checkMeaning(records: CorpusRecords): Fault[] {
  return [
    ...checkArticles(records),
    ...checkPrimary(records),
    ...checkPeople(records),
    ...checkPins(records),
  ];
}

function checkArticles({ articles, primary, outlets, people }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const speakers = namesOf(people);
  const ids = new Set([...articles, ...primary].map((record) => record.id));
  const primaryIds = new Set(primary.map((record) => record.id));
  for (const article of articles) {
    const file = `articles/${article.id}.json`;
    const fault = (field: string, reason: string) => faults.push({ file, field, reason });
    if (primaryIds.has(article.id)) fault('id', 'is also the id of a primary text');
    if (!(article.outlet in outlets)) fault('outlet', `"${article.outlet}" is not in outlets.json`);
    if (article.published !== null && article.publishedMonth !== undefined) {
      fault('publishedMonth', 'has no place where the day is known');
    }
    const from = article.origin?.article ?? null;
    if (from !== null && !ids.has(from)) fault('origin.article', `no record has the id "${from}"`);
    if (from === article.id) fault('origin.article', 'is the article itself');
    const seen = new Set<string>();
    article.quotes.forEach((quote, index) => {
      if (!speakers.has(quote.speaker))
        fault(`quotes.${index}.speaker`, `"${quote.speaker}" is not in people.json`);
      if (seen.has(quote.text)) fault(`quotes.${index}.text`, 'stands twice in this record');
      seen.add(quote.text);
      if (quote.viaClause !== undefined && quote.via === undefined) {
        fault(`quotes.${index}.viaClause`, 'has no via: name the outlet that is credited');
      }
    });
  }
  return faults;
}

function checkPrimary({ primary, outlets, people }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const speakers = namesOf(people);
  for (const record of primary) {
    const file = `primary/${record.id}.json`;
    const fault = (field: string, reason: string) => faults.push({ file, field, reason });
    if (!(record.issuer in outlets)) fault('issuer', `"${record.issuer}" is not in outlets.json`);
    record.speakers.forEach((name, index) => {
      if (!speakers.has(name)) fault(`speakers.${index}`, `"${name}" is not in people.json`);
    });
    const numbers = new Set<number>();
    record.passages.forEach((passage, index) => {
      if (numbers.has(passage.n)) fault(`passages.${index}.n`, `${passage.n} stands twice`);
      numbers.add(passage.n);
      if (passage.spoken !== undefined && !passage.text.includes(passage.spoken)) {
        fault(`passages.${index}.spoken`, 'is not a part of the text');
      }
    });
  }
  return faults;
}

function checkPeople({ people, outlets }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  people.forEach((person, index) => {
    if (seen.has(person.name)) {
      faults.push({ file: 'people.json', field: `${index}.name`, reason: `"${person.name}" stands twice` });
    }
    seen.add(person.name);
  });
  const names = new Map<string, string>();
  for (const [key, outlet] of Object.entries(outlets)) {
    const other = names.get(outlet.name);
    if (other !== undefined) {
      faults.push({ file: 'outlets.json', field: `${key}.name`, reason: `is also the name of "${other}"` });
    }
    names.set(outlet.name, key);
  }
  return faults;
}

function checkPins({ articles, primary, pins }: CorpusRecords): Fault[] {
  const places = new Set([
    ...articles.flatMap((article) => article.quotes.map((_, index) => quoteKey(article.id, index))),
    ...primary.flatMap((record) => record.passages.map((passage) => quoteKey(record.id, passage.n))),
  ]);
  const faults: Fault[] = [];
  for (const list of ['together', 'apart'] as const) {
    pins[list].forEach((group, index) => {
      for (const place of group) {
        if (!places.has(place)) {
          faults.push({
            file: 'statements.json',
            field: `${list}.${index}`,
            reason: `there is no "${place}"`,
          });
        }
      }
    });
  }
  return faults;
}

function namesOf(people: CorpusRecords['people']): Set<string> {
  return new Set(people.map((person) => person.name));
}
