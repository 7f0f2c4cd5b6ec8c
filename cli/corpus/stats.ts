import { parseArgs } from 'node:util';
import { compileCorpus } from '../../lib/corpus/compile';
import { describeFault } from '../../lib/corpus/records/faults';
import { countCorpus, describeStats } from '../../lib/corpus/stats';
import { bundledFolder, sayUnreviewed } from '../corpus-files';
import { AT_FAULT, DONE, UsageError } from '../exit';
import { openRecords, reportAll } from './folder';

/** Prints what a corpus holds, for people or as JSON. */
export async function stats(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  if (positionals.length > 1) throw new UsageError('give one folder at most');
  const records = await openRecords(positionals[0] ?? bundledFolder());
  if (records === null) return AT_FAULT;
  const compiled = compileCorpus(records);
  if (!compiled.ok) return reportAll(compiled.faults.map(describeFault));
  sayUnreviewed(records.id, compiled.unreviewed);
  const counted = countCorpus(records, compiled.corpus);
  process.stdout.write(`${values.json ? JSON.stringify(counted, null, 2) : describeStats(counted)}\n`);
  return DONE;
}
