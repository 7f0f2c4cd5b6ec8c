import { readFile } from 'node:fs/promises';
import type { Corpus } from '../lib/corpus/corpus';
import { decodePack } from '../lib/corpus/pack/pack';
import { CorpusFault, ensurePack } from './corpus-files';

export type OpenedCorpora = { ok: true; corpora: Corpus[] } | { ok: false; reason: string };

/** Opens the packs named on the command line, or the bundled corpus where none is named. */
export async function openCorpora(paths: readonly string[]): Promise<OpenedCorpora> {
  const files = paths.length > 0 ? paths : [null];
  const corpora: Corpus[] = [];
  for (const path of files) {
    const opened = path === null ? await openBundled() : await openPackFile(path);
    if (!opened.ok) return { ok: false, reason: path === null ? opened.reason : `${path}: ${opened.reason}` };
    corpora.push(opened.corpus);
  }
  return { ok: true, corpora };
}

async function openBundled(): Promise<{ ok: true; corpus: Corpus } | { ok: false; reason: string }> {
  try {
    return decodePack((await ensurePack()).bytes);
  } catch (error) {
    if (error instanceof CorpusFault) return { ok: false, reason: error.lines.join('; ') };
    throw error;
  }
}

async function openPackFile(
  path: string,
): Promise<{ ok: true; corpus: Corpus } | { ok: false; reason: string }> {
  try {
    return decodePack(new Uint8Array(await readFile(path)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT')
      return {
        ok: false,
        reason: 'there is no such pack; build it with "npm run corpus -- build --out PACK".',
      };
    if (code === 'EISDIR')
      return { ok: false, reason: 'this is a folder, not a pack; name the pack file in it.' };
    return {
      ok: false,
      reason: `the pack could not be read (${code || 'unknown fault'}); check that you may read it.`,
    };
  }
}
