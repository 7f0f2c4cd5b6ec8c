import { basename, resolve } from 'node:path';
import { checkRecords } from '../../lib/corpus/check/check';
import { describeFault } from '../../lib/corpus/records/faults';
import { readRecordFiles } from '../corpus-files';
import { DONE } from '../exit';
import { folderOf, reportAll } from './folder';

/** Lists every fault of the records. */
export async function check(args: string[]): Promise<number> {
  const dir = folderOf(args);
  const read = await readRecordFiles(dir);
  if (!read.ok) return reportAll([read.reason]);
  const faults = checkRecords(basename(resolve(dir)), read.files);
  if (faults.length > 0) return reportAll(faults.map(describeFault));
  process.stdout.write(`${basename(resolve(dir))}: ${read.files.length} files, no fault\n`);
  if (!read.files.some(({ path }) => path === 'names.json')) {
    process.stdout.write(
      'Names of private persons were not looked for: add names.json (it may hold an empty list).\n',
    );
  }
  return DONE;
}
