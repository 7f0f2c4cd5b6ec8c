import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeFault } from '../../lib/corpus/records/faults';
import { type CorpusRecords, readRecords } from '../../lib/corpus/records/read-records';
import { bundledFolder, readRecordFiles } from '../corpus-files';
import { AT_FAULT, reportFault, UsageError } from '../exit';

/** The one folder a command was given, or the bundled corpus's. */
export function folderOf(args: string[]): string {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  if (positionals.length > 1) throw new UsageError('give one folder at most');
  return positionals[0] ?? bundledFolder();
}

/** The records of a folder; null after its faults were reported. */
export async function openRecords(dir: string): Promise<CorpusRecords | null> {
  const files = await readRecordFiles(dir);
  if (!files.ok) {
    reportFault(files.reason);
    return null;
  }
  const read = readRecords(basename(resolve(dir)), files.files);
  if (read.ok) return read.records;
  reportAll(read.faults.map(describeFault));
  return null;
}

/** Reports each line as a fault and answers the exit code for it. */
export function reportAll(lines: readonly string[]): number {
  for (const line of lines) reportFault(line);
  return AT_FAULT;
}

/** The code of a file system's error, or its text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
