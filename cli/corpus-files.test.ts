import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRecords } from '../lib/corpus/check/check';
import { decodePack, encodePack } from '../lib/corpus/pack/pack';
import { bundledFolder, compileFolder, ensurePack, projectFolder, readRecordFiles } from './corpus-files';

/** Most bytes of the lists that every page's check carries. */
const GATE_BYTES = 1500;

const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs a corpus command as a person would. */
function corpus(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'cli/corpus.ts', ...args], {
    cwd: projectFolder(),
    encoding: 'utf8',
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe('the bundled corpus', () => {
  it('has no fault', async () => {
    const read = await readRecordFiles(bundledFolder());
    if (!read.ok) throw new Error(read.reason);
    expect(checkRecords('raids-2016', read.files)).toEqual([]);
  });

  it('compiles to the same bytes twice, and gives every quote a statement', async () => {
    const one = await compileFolder(bundledFolder());
    const two = await compileFolder(bundledFolder());
    if (!one.ok || !two.ok) throw new Error('the records are at fault');
    expect(Buffer.compare(encodePack(one.corpus), encodePack(two.corpus))).toBe(0);
    const printed = new Set<string>();
    for (const { printings, renderings } of one.corpus.statements) {
      for (const printing of [...printings, ...renderings])
        if (!printing.primary) printed.add(`${printing.article} ${printing.text}`);
    }
    expect(printed.size).toBe(one.corpus.extent.quotes);
    expect(new Set(one.corpus.statements.map(({ id }) => id)).size).toBe(one.corpus.statements.length);
  });

  it('is kept by content and opens', async () => {
    const first = await ensurePack();
    const second = await ensurePack();
    expect(second.path).toBe(first.path);
    const opened = decodePack(second.bytes);
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.corpus.examples).toHaveLength(5);
    for (const { published } of opened.corpus.examples)
      expect(published >= opened.corpus.topic.from).toBe(true);
  });

  it('keeps the lists of the check on every page small and in small letters', () => {
    const text = readFileSync(join(bundledFolder(), 'gate.json'), 'utf8');
    expect(JSON.stringify(JSON.parse(text)).length).toBeLessThanOrEqual(GATE_BYTES);
    expect(text).toBe(text.toLowerCase());
  });
});

describe('readRecordFiles', () => {
  const ferry = join(projectFolder(), 'tests', 'corpora', 'ferry-2020');

  it.each([
    ['a slash at the end', `${ferry}/`],
    ['a doubled slash', ferry.replace('corpora/', 'corpora//')],
    ['from the folder where one is', `./${relative(process.cwd(), ferry)}`],
  ])('reads the same files however the folder is written: %s', async (_how, dir) => {
    const [plain, other] = await Promise.all([readRecordFiles(ferry), readRecordFiles(dir)]);
    expect(plain.ok).toBe(true);
    expect(other).toEqual(plain);
  });

  it('refuses a name too long for an id', async () => {
    const long = join(scratch, 'x'.repeat(65));
    cpSync(ferry, long, { recursive: true });
    expect(await compileFolder(long)).toMatchObject({
      ok: false,
      lines: [expect.stringContaining('64 bytes')],
    });
  });
});

describe('the corpus command', () => {
  const empty = join(scratch, 'empty');
  const cut = join(scratch, 'cut');
  mkdirSync(empty);
  mkdirSync(join(cut, 'articles'), { recursive: true });
  writeFileSync(join(cut, 'outlets.json'), '{}');
  writeFileSync(join(cut, 'articles', 'one.json'), '{ "id": "one", "quo');
  const passages = join(scratch, 'lines.txt');
  writeFileSync(passages, 'A first passage of some words.\n\nA third line of other words.\n');

  it.each([
    ['an empty folder', 1, ['check', empty], 'holds no record'],
    ['a folder that is not there', 1, ['check', join(scratch, 'none')], 'there is no such folder'],
    ['a file for a folder', 1, ['check', passages], 'this is a file'],
    ['a folder named like an object’s part', 2, ['constructor'], 'There is no command "constructor"'],
    ['a record cut in the middle', 1, ['check', cut], 'articles/one.json: the file ends too soon'],
    [
      'building from an empty folder',
      1,
      ['build', '--records', empty, '--out', join(scratch, 'x')],
      'holds no record',
    ],
    [
      'a passage file that is not there',
      1,
      ['build', '--passages', join(scratch, 'no'), '--out', join(scratch, 'x')],
      'there is no such file',
    ],
    ['an unknown option', 2, ['build', '--oot', 'x'], "Unknown option '--oot'"],
    ['an unknown command', 2, ['bild'], 'There is no command "bild"'],
    ['no place for the pack', 2, ['build'], 'build needs --out PACK'],
  ])('answers one clear line: %s', (_, code, args, reason) => {
    const run = corpus(...args);
    expect(run.code).toBe(code);
    expect(run.stdout).toBe('');
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain(reason);
  });

  it('proposes nothing while a reviewed file names what is gone, and leaves every file as it was', () => {
    const folder = join(scratch, 'moved');
    cpSync(join(projectFolder(), 'tests', 'corpora', 'ferry-2020'), folder, { recursive: true });
    const pinned = join(folder, 'statements', 'orlan-2020-03-10.json');
    const before = readFileSync(pinned, 'utf8');
    rmSync(join(folder, 'articles', 'tidewaterpost-20200311.json'));
    const run = corpus('propose', folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('there is no "tidewaterpost-20200311#0"');
    expect(run.stderr).toContain('nothing was proposed');
    expect(readFileSync(pinned, 'utf8')).toBe(before);
  });

  it('makes a pack of plain passages whose statements are line numbers from 0', () => {
    const out = join(scratch, 'lines.pack');
    expect(corpus('build', '--passages', passages, '--out', out).code).toBe(0);
    const opened = decodePack(new Uint8Array(readFileSync(out)));
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.corpus.statements.map(({ id }) => id)).toEqual(['0', '2']);
    expect(opened.corpus.passages.passageText(1)).toBe('A third line of other words.');
  });

  it('drafts a record that, reviewed, is a good one', () => {
    const page = join(scratch, 'page.txt');
    writeFileSync(
      page,
      'A headline\nMinister: the raids of Monday go on.\n“Raids are not the answer,” Bernie Sanders said on Friday.\n',
    );
    const out = join(scratch, 'draft.json');
    const facts = [
      '--url',
      'https://reuters.com/some-page',
      '--outlet',
      'Reuters',
      '--published',
      '2016-01-08',
    ];
    const run = corpus('add', page, ...facts, '--out', out);
    expect([run.code, run.stdout]).toEqual([0, `${out}\n`]);
    const record: unknown = JSON.parse(readFileSync(out, 'utf8'));
    expect(record).toMatchObject({
      id: 'reuters-20160108',
      outlet: 'reuters',
      quotes: [
        {
          text: 'Raids are not the answer,',
          speaker: 'Bernie Sanders',
          verb: { lemma: 'say', printed: 'said' },
          cue: 'Bernie Sanders said',
          paragraph: 3,
        },
      ],
      labels: [
        {
          concept: 'event',
          term: 'raids',
          voice: 'narrator',
          clause: 'the raids of Monday go on',
          paragraph: 2,
        },
      ],
    });
    expect(corpus('add', page, ...facts, '--out', out)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('exists already'),
    });
  });
});
