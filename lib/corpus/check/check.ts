import type { Fault } from '../records/faults';
import { type CorpusRecords, type RecordFile, readRecords } from '../records/read-records';
import { checkArticles } from './check-articles';
import { checkLexicon } from './check-lexicon';
import { checkNames } from './check-names';
import { checkOccasions } from './check-occasions';
import { checkPrimary } from './check-primary';
import { checkTables } from './check-tables';

/**
 * Everything wrong with the files of a corpus folder: first each file by its schema; where all are well formed, what
 * they say of each other (outlets, speakers, origins and places exist; ids, quotes, names and words of a list stand once; statements' texts
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
    ...checkLexicon(records),
    ...checkOccasions(records),
  ];
}
