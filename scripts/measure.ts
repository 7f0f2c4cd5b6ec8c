// `npm run measure -- [--passages FILE]`: prints what the package weighs, what a corpus and an article cost, for docs/measurements.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundledFolder, ensurePack } from '../cli/corpus-files';
import { readArticleFile } from '../cli/read-file';
import { readContainer } from '../lib/corpus/pack/container';
import { decodePack, PACK_VERSIONS } from '../lib/corpus/pack/pack';
import { explain } from '../lib/explain/explain';
import type { Report } from '../lib/model/report';
import { ensureExtension, ROOT } from './build-extension';

/** Runs of each step; the median is printed, because a shared machine is noisy. */
const RUNS = 15;
/** Runs of a whole build. */
const BUILDS = 5;
const WEIGHED = ['gate.js', 'reader.js', 'background.js', 'corpora/raids-2016.pack'];
const STEPS = ['quotes', 'match', 'attribute', 'framing'] as const;

async function main(passages: string | undefined): Promise<void> {
  const folder = await ensureExtension('chrome');
  print('file', 'bytes', 'gzip');
  for (const name of WEIGHED) print(name, ...weigh(join(folder, name)));
  for (const name of readdirSync(join(folder, 'chunks')).sort()) {
    print(`chunks/${name.replace(/-[\w-]{8}\.js$/, '.js')}`, ...weigh(join(folder, 'chunks', name)));
  }

  process.stdout.write('\n');
  print('build', 'ms', 'bytes', 'bytes a passage');
  await measureBuild('all records', 'build', '--records', bundledFolder());
  if (passages !== undefined) await measureBuild(basename(passages), 'build', '--passages', passages);

  const { bytes } = await ensurePack();
  const file = readContainer(bytes, PACK_VERSIONS);
  if (!file.ok) throw new Error(file.reason);
  process.stdout.write('\n');
  for (const name of file.container.names) {
    print(`pack section ${name}`, String(file.container.section(name)?.length ?? 0), '');
  }

  const opening: number[] = [];
  for (let run = 0; run < RUNS; run += 1) opening.push(timed(() => decodePack(bytes)));
  const opened = decodePack(bytes);
  if (!opened.ok) throw new Error(opened.reason);
  process.stdout.write('\n');
  print('open the pack, first', ms(opening[0]), '');
  print('open the pack, median', ms(median(opening)), '');

  process.stdout.write('\n');
  print('sample, ms', ...STEPS.map((step) => `${step} first`), ...STEPS.map((step) => `${step} median`));
  const samples = join(ROOT, 'tests', 'pages');
  for (const name of readdirSync(samples).filter((file) => file.endsWith('.html'))) {
    const read = await readArticleFile(join(samples, name), {});
    if (!read.ok) throw new Error(read.reason);
    const took: Report['took'][] = [];
    for (let run = 0; run < RUNS; run += 1) took.push((await explain(read.article, [opened.corpus])).took);
    const first = STEPS.map((step) => ms(took[0]?.[step]));
    print(name, ...first, ...STEPS.map((step) => ms(median(took.map((one) => one[step])))));
  }
}

/** Runs the command as a person would, start of the program included, and prints the median. */
async function measureBuild(name: string, ...args: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  const out = join(folder, 'out.pack');
  const times: number[] = [];
  for (let run = 0; run < BUILDS; run += 1) {
    times.push(
      timed(() => {
        const command = [join(ROOT, 'cli', 'corpus.ts'), ...args, '--out', out];
        const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...command], {
          encoding: 'utf8',
        });
        if (status !== 0) throw new Error(stderr);
      }),
    );
  }
  const size = statSync(out).size;
  const opened = decodePack(new Uint8Array(readFileSync(out)));
  rmSync(folder, { recursive: true });
  if (!opened.ok) throw new Error(opened.reason);
  const count = opened.corpus.passages.index.passages;
  print(name, ms(median(times)), String(size), (size / count).toFixed(0));
}

function weigh(path: string): string[] {
  return [String(statSync(path).size), String(gzipSync(readFileSync(path)).length)];
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function ms(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(1);
}

/** One row of a Markdown table, which is also readable as it is. */
function print(...cells: string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

main(parseArgs({ options: { passages: { type: 'string' } } }).values.passages).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
