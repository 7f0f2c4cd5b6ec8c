import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-extension';
import { type Outcome, single } from './run-check';

/** What a packed extension cannot run without. */
const IN_A_PACKAGE = [
  'manifest.json',
  'background.js',
  'gate.js',
  'reader.js',
  'popup.html',
  'corpora/raids-2016.pack',
];

/** What a reviewer needs to build it again. */
const IN_THE_SOURCES = [
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
  'entrypoints/gate.ts',
  'corpora/raids-2016/gate.json',
];

/** Made by a run or by a tool, or outside the folder that was packed. */
const IN_NO_ZIP = /^(?:out|node_modules)\/|(?:^|\/)\.|^\/|\\|\.(?:log|map)$/;

/** The three zips that `npm run zip` leaves: each holds what it must, and nothing of this machine. */
export function checkZips(): Outcome {
  const folder = join(ROOT, '.output');
  const zips = readdirSync(folder).filter((file) => file.endsWith('.zip'));
  const faults = ['chrome', 'firefox', 'sources'].flatMap((kind) => {
    const names = zips.filter((file) => file.endsWith(`-${kind}.zip`));
    return names.length === 0
      ? [`no ${kind} zip in .output`]
      : names.flatMap((name) => checkZip(folder, name));
  });
  return single(faults.length, faults.join('\n'));
}

function checkZip(folder: string, name: string): string[] {
  const files = listZip(readFileSync(join(folder, name)));
  const needed = name.endsWith('-sources.zip') ? IN_THE_SOURCES : IN_A_PACKAGE;
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => `${name} lacks ${file}`),
    ...files.filter((file) => IN_NO_ZIP.test(file)).map((file) => `${name} holds ${file}`),
  ];
}

/** Names of the files in a zip, from the list at its end (APPNOTE 4.3.12 and 4.3.16). */
function listZip(zip: Buffer): string[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('not a zip file: it has no end record');
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const start = at + 46;
    names.push(zip.toString('utf8', start, start + (name ?? 0)));
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}
