import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'wxt';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The two targets, both Manifest V3. */
export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Everything a build reads; a change in any of them makes the built extension stale. */
const SOURCES = [
  'cli',
  'components',
  'corpora',
  'entrypoints',
  'lib',
  'public',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Left out of the packed sources beside what WXT leaves out: pictures and reports of a run, pictures of the states. */
const NOT_SOURCES = ['out/**', 'docs/screens/**', '**/*.log'];

/** Folder of the built extension. */
export function outputFolder(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

/** Builds one target, and packs it too where `packed` is asked for. Progress and warnings go to stderr. */
export async function buildExtension(target: Target, packed = false): Promise<void> {
  say(`Building for ${target === 'chrome' ? 'Chrome' : 'Firefox'} …`);
  // Here and not above: it takes seconds to load, and most who import this file find the package built.
  const { build, zip } = await import('wxt');
  const options = {
    root: ROOT,
    browser: target,
    manifestVersion: 3 as const,
    logger: stderrLogger(),
    zip: { excludeSources: NOT_SOURCES },
  };
  await inProduction(() =>
    withoutStdout(async () => {
      if (packed) for (const file of await zip(options)) say(`Packed ${file}`);
      else await build(options);
    }),
  );
  const note = noteOf(target);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, hashSources());
}

/** Builds one target unless what stands there was built from these very sources; gives its folder. */
export async function ensureExtension(target: Target): Promise<string> {
  const folder = outputFolder(target);
  const note = noteOf(target);
  const current =
    existsSync(join(folder, 'manifest.json')) &&
    existsSync(note) &&
    readFileSync(note, 'utf8') === hashSources();
  if (!current) await buildExtension(target);
  return folder;
}

function noteOf(target: Target): string {
  return join(ROOT, '.cache', `built-${target}.sha256`);
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(name: string): string[] {
  const path = join(ROOT, name);
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(name)) return [name];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
}

/** stdout carries only answers, so the build's own words go to stderr, and only those that matter. */
function stderrLogger(): Logger {
  const write = (...words: unknown[]) =>
    say(words.map((word) => (word instanceof Error ? word.message : String(word))).join(' '));
  const silent = () => undefined;
  return {
    level: 3,
    debug: silent,
    log: silent,
    info: silent,
    success: silent,
    warn: write,
    error: write,
    fatal: write,
  };
}

/** A build that a test asks for inherits the test's environment, and with it JSX for development: larger, with the paths of this machine. */
async function inProduction(work: () => Promise<void>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** WXT draws a spinner on stdout, which no option turns off. */
async function withoutStdout(work: () => Promise<void>): Promise<void> {
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
