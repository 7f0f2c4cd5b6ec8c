import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkMeaning } from '../../lib/corpus/check/check';
import { describeFault } from '../../lib/corpus/records/faults';
import { formatRecord } from '../../lib/corpus/records/format-record';
import { proposeOccasions } from '../../lib/corpus/statements/propose';
import { AT_FAULT, DONE } from '../exit';
import { codeOf, folderOf, openRecords, reportAll } from './folder';

/** Writes the files that are missing in `statements/`, as the matcher proposes them, for a person to review. */
export async function propose(args: string[]): Promise<number> {
  const dir = folderOf(args);
  const records = await openRecords(dir);
  if (records === null) return AT_FAULT;
  const faults = checkMeaning(records);
  // A quote that is missing for a moment, or under a new name, must not be taken out of a reviewed file.
  if (faults.length > 0)
    return reportAll([...faults.map(describeFault), `${dir}: nothing was proposed; mend these first`]);
  const occasions = proposeOccasions(records);
  const folder = join(dir, 'statements');
  try {
    await mkdir(folder, { recursive: true });
    for (const occasion of occasions) {
      await writeFile(join(folder, `${occasion.id}.json`), formatRecord(occasion));
    }
  } catch (error) {
    return reportAll([`${folder}: could not be written (${codeOf(error)})`]);
  }
  for (const { id } of occasions) process.stdout.write(`${join(folder, `${id}.json`)}\n`);
  process.stderr.write(
    occasions.length === 0
      ? 'Every quote and passage stands in a statement already.\n'
      : 'Read each file beside its records: move what is wrong, name renderings, then set "reviewed".\n',
  );
  return DONE;
}
