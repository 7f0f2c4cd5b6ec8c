import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { CompiledCorpus } from '../../lib/corpus/corpus';
import { encodePack } from '../../lib/corpus/pack/pack';
import { compilePassages } from '../../lib/corpus/passages';
import { bundledFolder, compileFolder, sayUnreviewed } from '../corpus-files';
import { AT_FAULT, DONE, reportFault, UsageError } from '../exit';
import { codeOf, reportAll } from './folder';

/** Compiles a folder of records, or a file of passages, into a pack. */
export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { records: { type: 'string' }, passages: { type: 'string' }, out: { type: 'string' } },
  });
  const { records, passages, out } = values;
  if (out === undefined) throw new UsageError('build needs --out PACK');
  if (records !== undefined && passages !== undefined) {
    throw new UsageError('--records and --passages cannot be given together');
  }
  let corpus: CompiledCorpus;
  if (passages !== undefined) {
    const text = await readPassages(passages);
    if (text === null) return AT_FAULT;
    corpus = compilePassages(basename(passages).replace(/(\.txt)?(\.gz)?$/, ''), text);
  } else {
    const compiled = await compileFolder(records ?? bundledFolder());
    if (!compiled.ok) return reportAll(compiled.lines);
    sayUnreviewed(compiled.corpus.id, compiled.unreviewed);
    corpus = compiled.corpus;
  }
  let bytes: Uint8Array;
  try {
    bytes = encodePack(corpus);
  } catch (error) {
    // A text longer than a block, a name too long for an id: faults of the input, said by the pack's writer.
    if (error instanceof RangeError)
      return reportAll([`${passages ?? records ?? corpus.id}: ${error.message}`]);
    throw error;
  }
  try {
    await writeFile(out, bytes);
  } catch (error) {
    return reportAll([`${out}: the pack could not be written (${codeOf(error)}); check the folder`]);
  }
  process.stderr.write(`${out}: ${bytes.length} bytes\n`);
  return DONE;
}

/** The text of a passage file, unpacked where it is packed; null after a fault was reported. */
async function readPassages(path: string): Promise<string | null> {
  try {
    const bytes = await readFile(path);
    const text = new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    if (text.trim() !== '') return text;
    reportFault(`${path}: holds no passage; it needs one a line`);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') reportFault(`${path}: there is no such file`);
    else if (code === 'EISDIR') reportFault(`${path}: this is a folder; name a file of passages`);
    else reportFault(`${path}: could not be read (${code})`);
  }
  return null;
}
