import type { Fault } from '../records/faults';
import { type CorpusRecords, type RecordFile, readRecords } from '../records/read-records';
import { checkNames } from './check-names';
import { checkOccasions } from './check-occasions';
import { checkTables } from './check-tables';

/**
 * Everything wrong with the files of a corpus folder: first each file by its schema; where all are well formed, what
 * they say of each other (outlets, speakers, origins and places exist; ids, quotes and names stand once; statements' texts
 * align), and names that are in no table.
 */
export function checkRecords(id: string, files: readonly RecordFile[]): Fault[] {
  const read = readRecords(id, files);
  return read.ok ? [...checkMeaning(read.records), ...checkNames(read.records)] : read.faults;
}

/** What well-formed records of one corpus say wrongly of each other. */
export function checkMeaning(records: CorpusRecords): Fault[] {
  return [
    ...checkArticles(records),
    ...checkPrimary(records),
    ...checkTables(records),
    ...checkOccasions(records),
  ];
}

type Report = (field: string, reason: string) => void;

function checkArticles({ articles, primary, outlets, people }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const speakers = new Set(people.map(({ name }) => name));
  const names = new Set(Object.values(outlets).map(({ name }) => name));
  const ids = new Set([...articles, ...primary].map((record) => record.id));
  const primaryIds = new Set(primary.map((record) => record.id));
  for (const article of articles) {
    const file = `articles/${article.id}.json`;
    const fault: Report = (field, reason) => faults.push({ file, field, reason });
    if (primaryIds.has(article.id)) fault('id', 'is also the id of a primary text');
    if (!Object.hasOwn(outlets, article.outlet))
      fault('outlet', `"${article.outlet}" is not in outlets.json`);
    if (article.title === null && article.titleSeen) fault('titleSeen', 'there is no headline that was seen');
    checkDates(article, fault);
    const from = article.origin?.article ?? null;
    if (from !== null && !ids.has(from)) fault('origin.article', `no record has the id "${from}"`);
    if (from === article.id) fault('origin.article', 'is the article itself');
    const seen = new Set<string>();
    article.quotes.forEach((quote, index) => {
      if (!speakers.has(quote.speaker))
        fault(`quotes.${index}.speaker`, `"${quote.speaker}" is in no file of people/`);
      if (seen.has(quote.text)) fault(`quotes.${index}.text`, 'stands twice in this record');
      seen.add(quote.text);
      if (quote.spoken !== undefined && !quote.text.includes(quote.spoken)) {
        fault(`quotes.${index}.spoken`, 'is not a part of the text');
      }
      if (quote.via !== undefined && !names.has(quote.via)) {
        fault(`quotes.${index}.via`, `"${quote.via}" is the name of no outlet`);
      }
      if (quote.viaClause !== undefined && quote.via === undefined) {
        fault(`quotes.${index}.viaClause`, 'has no via: name the outlet that is credited');
      }
    });
  }
  return faults;
}

function checkPrimary({ primary, outlets, people }: CorpusRecords): Fault[] {
  const faults: Fault[] = [];
  const speakers = new Set(people.map(({ name }) => name));
  const printers = new Set(Object.values(outlets).map(({ name }) => name));
  for (const record of primary) {
    const file = `primary/${record.id}.json`;
    const fault: Report = (field, reason) => faults.push({ file, field, reason });
    if (!Object.hasOwn(outlets, record.issuer)) fault('issuer', `"${record.issuer}" is not in outlets.json`);
    checkDates(record, fault);
    record.speakers.forEach((name, index) => {
      if (!speakers.has(name)) fault(`speakers.${index}`, `"${name}" is in no file of people/`);
    });
    const checkBy = (by: readonly string[], field: string) => {
      for (const name of by) if (!printers.has(name)) fault(field, `"${name}" is the name of no outlet`);
    };
    checkBy(record.by, 'by');
    const numbers = new Set<number>();
    record.passages.forEach((passage, index) => {
      if (numbers.has(passage.n)) fault(`passages.${index}.n`, `${passage.n} stands twice`);
      numbers.add(passage.n);
      checkBy(passage.by ?? [], `passages.${index}.by`);
      for (const name of passage.speakers ?? []) {
        if (!speakers.has(name)) fault(`passages.${index}.speakers`, `"${name}" is in no file of people/`);
      }
      const known = passage.attested ?? record.attested;
      if (known === 'as-printed-by' && (passage.by ?? record.by).length === 0) {
        fault(`passages.${index}.by`, 'must say who printed it');
      }
      if (passage.spoken !== undefined && !passage.text.includes(passage.spoken)) {
        fault(`passages.${index}.spoken`, 'is not a part of the text');
      }
    });
  }
  return faults;
}

/** A thing is read after it appeared, and reviewed after it was read. */
function checkDates(
  record: {
    published: string | null;
    publishedMonth?: string | undefined;
    readOn: string | null;
    reviewed: string | null;
  },
  fault: Report,
): void {
  const { published, publishedMonth, readOn, reviewed } = record;
  if (published !== null && publishedMonth !== undefined) {
    fault('publishedMonth', 'has no place where the day is known');
  }
  if (published !== null && readOn !== null && readOn < published) fault('readOn', `is before ${published}`);
  if (readOn !== null && reviewed !== null && reviewed < readOn) fault('reviewed', `is before ${readOn}`);
  if (published !== null && reviewed !== null && reviewed < published)
    fault('reviewed', `is before ${published}`);
}
