// `npm run measure:dependencies`: what each library adds to the package, bundled alone with the imports we use.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { ROOT } from './build-extension';

const used: Readonly<Record<string, string>> = {
  preact: `export * from 'preact'; export * from 'preact/hooks'; export * from 'preact/jsx-runtime';`,
  compromise: `export { default } from 'compromise';`,
  'webextension-polyfill': `export { default } from 'webextension-polyfill';`,
  'valibot, with the messages': `export * from '${join(ROOT, 'lib/messages/protocol.ts')}';`,
  '@mozilla/readability, readerable': `export { default } from '@mozilla/readability/Readability-readerable.js';`,
  '@mozilla/readability, whole': `export { Readability } from '@mozilla/readability';`,
  'fflate, inflate': `export { inflateSync } from 'fflate';`,
  tldts: `export { getDomain } from 'tldts';`,
};

/** Inside the project, so that packages are found from it. */
const ENTRY = join(ROOT, '.cache', 'weighed.ts');

async function weigh(imports: string): Promise<{ bytes: number; gzip: number }> {
  mkdirSync(dirname(ENTRY), { recursive: true });
  writeFileSync(ENTRY, imports);
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'weighed', fileName: 'weighed' },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const { code } = output.output[0];
  return { bytes: code.length, gzip: gzipSync(code).length };
}

process.stdout.write('| package | bytes | gzip |\n|---|---|---|\n');
for (const [name, imports] of Object.entries(used)) {
  const { bytes, gzip } = await weigh(imports);
  process.stdout.write(`| ${name} | ${bytes} | ${gzip} |\n`);
}
rmSync(ENTRY);
