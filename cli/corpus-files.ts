import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compilation, compileCorpus } from '../lib/corpus/compile';
import { ID_BYTES } from '../lib/corpus/pack/container';
import { encodePack } from '../lib/corpus/pack/pack';
import { describeFault } from '../lib/corpus/records/faults';
import { type RecordFile, readRecords } from '../lib/corpus/records/read-records';

/** The corpus that is built into the extension. */
const BUNDLED = 'raids-2016';
/** What a pack depends on besides its records: a change here is a new pack. */
const SOURCES = ['lib/corpus', 'lib/match', 'lib/text', 'lib/quotes/lexicons', 'lib/quotes/verbs'];

/** A corpus folder that cannot be made into a pack; `lines` says why, one fault a line. */
export class CorpusFault extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** The project's folder. */
export function projectFolder(): string {
  // A bundler that loads a configuration may move this file's code; npm scripts always run in the project's folder.
  const here = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  return existsSync(join(here, 'corpora')) ? here : process.cwd();
}

/** The folder of the bundled corpus. */
export function bundledFolder(): string {
  return join(projectFolder(), 'corpora', BUNDLED);
}

/** All `.json` files below a folder, in order of path. A missing folder, or a file, is a fault with one sentence. */
export async function readRecordFiles(
  dir: string,
): Promise<{ ok: true; files: RecordFile[] } | { ok: false; reason: string }> {
  try {
    if (!(await stat(dir)).isDirectory()) {
      return { ok: false, reason: `${dir}: this is a file; name the corpus folder it is in` };
    }
    const names = (await readdir(dir, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
    const files: RecordFile[] = [];
    for (const path of names) files.push({ path, text: await readFile(join(dir, path), 'utf8') });
    return { ok: true, files };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return { ok: false, reason: `${dir}: there is no such folder` };
    return { ok: false, reason: `${dir}: the folder could not be read (${code || String(error)})` };
  }
}

/** Reads and compiles a corpus folder; its name is the corpus's id. What is wrong comes back as lines. */
export async function compileFolder(dir: string): Promise<Compilation | { ok: false; lines: string[] }> {
  const read = await readRecordFiles(dir);
  if (!read.ok) return { ok: false, lines: [read.reason] };
  const id = basename(resolve(dir));
  if (Buffer.byteLength(id) > ID_BYTES) {
    return {
      ok: false,
      lines: [`${dir}: the folder's name is the corpus's id; make it ${ID_BYTES} bytes long at most`],
    };
  }
  const records = readRecords(id, read.files);
  if (!records.ok) return { ok: false, lines: records.faults.map(describeFault) };
  const compiled = compileCorpus(records.records);
  return compiled.ok ? compiled : { ok: false, lines: compiled.faults.map(describeFault) };
}

/**
 * The pack of a corpus folder (the bundled one where none is named), compiled when the records or the code that reads
 * them changed since it was last asked for, and kept under `.cache/corpora/`. Throws a `CorpusFault` when the records
 * are at fault.
 */
export async function ensurePack(
  dir: string = bundledFolder(),
): Promise<{ path: string; bytes: Uint8Array }> {
  const id = basename(resolve(dir));
  const folder = join(projectFolder(), '.cache', 'corpora');
  const path = join(folder, `${id}-${await contentKey(dir)}.pack`);
  if (existsSync(path)) return { path, bytes: new Uint8Array(await readFile(path)) };
  const compiled = await compileFolder(dir);
  if (!compiled.ok) throw new CorpusFault(compiled.lines);
  sayUnreviewed(id, compiled.unreviewed);
  const bytes = encodePack(compiled.corpus);
  await mkdir(folder, { recursive: true });
  // Two commands may build at once: each writes its own file, the last rename wins, and both are equal.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return { path, bytes };
}

/** Tells on stderr how many groupings are the matcher's proposal only: such a build is not what was reviewed. */
export function sayUnreviewed(id: string, places: readonly string[]): void {
  if (places.length === 0) return;
  const shown = places.slice(0, 3).join(', ');
  process.stderr.write(
    `${id}: the grouping of ${places.length} quotes and passages was reviewed by nobody (${shown}${places.length > 3 ? ', …' : ''}); run corpus propose, read the file it names in statements/ and set "reviewed" there\n`,
  );
}

/** Names the content of the records and of the code that compiles them. */
async function contentKey(dir: string): Promise<string> {
  const hash = createHash('sha256');
  const read = await readRecordFiles(dir);
  if (!read.ok) throw new CorpusFault([read.reason]);
  for (const { path, text } of read.files) hash.update(`${path}\0${text}\0`);
  for (const source of SOURCES) {
    for (const path of await sourceFiles(join(projectFolder(), source))) hash.update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}

async function sourceFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(path, name));
}
