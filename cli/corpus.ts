import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { checkRecords } from '../lib/corpus/check';
import { compileCorpus } from '../lib/corpus/compile';
import { draftRecord } from '../lib/corpus/draft';
import { formatRecord } from '../lib/corpus/format-record';
import { encodePack } from '../lib/corpus/pack';
import { compilePassages } from '../lib/corpus/passages';
import { type CorpusRecords, readRecords } from '../lib/corpus/read-records';
import { describeFault } from '../lib/corpus/record';
import { countCorpus, describeStats } from '../lib/corpus/stats';
import { readQuotes } from '../lib/quotes/read-quotes';
import { bundledFolder, compileFolder, readRecordFiles } from './corpus-files';
import { AT_FAULT, DONE, reportFault, runCommand, UsageError } from './exit';
import { readArticleFile } from './read-file';

const USAGE =
  'npm run corpus -- build [--records DIR | --passages FILE] --out PACK | check [DIR] | stats [DIR] | ' +
  'add FILE --url URL --outlet NAME --published DATE [--records DIR] [--out DRAFT]';

await runCommand(USAGE, async ([command, ...args]) => {
  if (command === 'build') return build(args);
  if (command === 'check') return check(args);
  if (command === 'stats') return stats(args);
  if (command === 'add') return add(args);
  throw new UsageError(command === undefined ? 'No command given' : `There is no command "${command}"`);
});

/** Compiles a folder of records, or a file of passages, into a pack. */
async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { records: { type: 'string' }, passages: { type: 'string' }, out: { type: 'string' } },
  });
  const { records, passages, out } = values;
  if (out === undefined) throw new UsageError('build needs --out PACK');
  if (records !== undefined && passages !== undefined) {
    throw new UsageError('--records and --passages cannot be given together');
  }
  let bytes: Uint8Array;
  if (passages !== undefined) {
    const text = await readPassages(passages);
    if (text === null) return AT_FAULT;
    bytes = encodePack(compilePassages(basename(passages).replace(/(\.txt)?(\.gz)?$/, ''), text));
  } else {
    const compiled = await compileFolder(records ?? bundledFolder());
    if (!compiled.ok) return reportAll(compiled.lines);
    bytes = encodePack(compiled.corpus);
  }
  try {
    await writeFile(out, bytes);
  } catch (error) {
    return reportAll([`${out}: the pack could not be written (${codeOf(error)}); check the folder`]);
  }
  process.stderr.write(`${out}: ${bytes.length} bytes\n`);
  return DONE;
}

/** Lists every fault of the records. */
async function check(args: string[]): Promise<number> {
  const dir = folderOf(args);
  const read = await readRecordFiles(dir);
  if (!read.ok) return reportAll([read.reason]);
  const faults = checkRecords(basename(resolve(dir)), read.files);
  if (faults.length > 0) return reportAll(faults.map(describeFault));
  process.stdout.write(`${basename(resolve(dir))}: ${read.files.length} files, no fault\n`);
  return DONE;
}

async function stats(args: string[]): Promise<number> {
  const records = await openRecords(folderOf(args));
  if (records === null) return AT_FAULT;
  const compiled = compileCorpus(records);
  if (!compiled.ok) return reportAll(compiled.faults.map(describeFault));
  process.stdout.write(`${describeStats(countCorpus(records, compiled.corpus))}\n`);
  return DONE;
}

/** Drafts a record from a saved article, for a person to review. */
async function add(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      outlet: { type: 'string' },
      published: { type: 'string' },
      records: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  const { url, outlet, published } = values;
  if (file === undefined || more.length > 0) throw new UsageError('add needs one FILE');
  if (url === undefined || outlet === undefined || published === undefined) {
    throw new UsageError('add needs --url, --outlet and --published');
  }
  const dir = values.records ?? bundledFolder();
  const records = await openRecords(dir);
  if (records === null) return AT_FAULT;
  const read = await readArticleFile(file, { url, published });
  if (!read.ok) return reportAll([read.reason]);
  const outlets = Object.values(records.outlets).map(({ name }) => name);
  const quotes = readQuotes(read.article.text, {
    lang: read.article.lang,
    blocks: read.article.blocks,
    outlets,
  });
  const drafted = draftRecord(read.article, quotes, { url, outlet, published }, records);
  if (!drafted.ok) return reportAll([drafted.reason]);
  const path = values.out ?? join(dir, 'drafts', `${drafted.record.id}.json`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, formatRecord(drafted.record), { flag: 'wx' });
  } catch (error) {
    const exists = codeOf(error) === 'EEXIST';
    return reportAll([
      exists
        ? `${path}: exists already; move it or give --out`
        : `${path}: could not be written (${codeOf(error)})`,
    ]);
  }
  process.stderr.write(
    'Review the draft: keep words spoken in a public role only, compare each quote with the page, add labels; then move it to articles/.\n',
  );
  process.stdout.write(`${path}\n`);
  return DONE;
}

function folderOf(args: string[]): string {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  if (positionals.length > 1) throw new UsageError('give one folder at most');
  return positionals[0] ?? bundledFolder();
}

async function openRecords(dir: string): Promise<CorpusRecords | null> {
  const files = await readRecordFiles(dir);
  if (!files.ok) {
    reportAll([files.reason]);
    return null;
  }
  const read = readRecords(basename(resolve(dir)), files.files);
  if (read.ok) return read.records;
  reportAll(read.faults.map(describeFault));
  return null;
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

function reportAll(lines: readonly string[]): number {
  for (const line of lines) reportFault(line);
  return AT_FAULT;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
