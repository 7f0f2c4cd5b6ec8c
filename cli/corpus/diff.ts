import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { describeChanges, diffCorpora } from '../../lib/corpus/diff';
import type { Statement } from '../../lib/model/corpus';
import { compileFolder } from '../corpus-files';
import { AT_FAULT, DONE, UsageError } from '../exit';
import { openCorpora } from '../open-corpora';
import { reportAll } from './folder';

/** Lists what a newer corpus says otherwise than an older one; each a folder of records or a pack. */
export async function diff(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [older, newer, ...more] = positionals;
  if (older === undefined || newer === undefined || more.length > 0) {
    throw new UsageError('diff needs two: OLD and NEW, each a folder of records or a pack');
  }
  const before = await open(older);
  const after = before && (await open(newer));
  if (!before || !after) return AT_FAULT;
  for (const line of describeChanges(diffCorpora(before, after))) process.stdout.write(`${line}\n`);
  return DONE;
}

async function open(path: string): Promise<{ statements: readonly Statement[] } | null> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) {
    const compiled = await compileFolder(path);
    if (compiled.ok) return compiled.corpus;
    reportAll(compiled.lines.map((line) => `${path}: ${line}`));
    return null;
  }
  const opened = await openCorpora([path]);
  if (opened.ok) return opened.corpora[0] ?? null;
  reportAll([opened.reason]);
  return null;
}
