import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Where a page or a module names another script: `src="…"`, `from "…"`, `import "…"`; and `import("…")`, which waits until it is called. */
const OF_PAGE = /<script[^>]+src="\/([^"]+\.js)"|<link[^>]+rel="modulepreload"[^>]+href="\/([^"]+\.js)"/g;
const OF_MODULE = /\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const LATER = /\bimport\s*\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** The files of the interface's languages; a page loads one of them before it draws. */
const LANGUAGE = /(?:^|\/)(?:english|spanish)-[^/]+\.js$/;

/** Scripts of a built page, as paths in the package's folder. */
export interface PageScripts {
  /** What it loads before it can show anything, in the language that weighs most. */
  opening: string[];
  /** What waits until a person wants it, and the other languages. */
  later: string[];
}

/**
 * Every script that a built page of the extension loads, those of its scripts too.
 *
 * @param page File name in the folder, e.g. `popup.html`.
 */
export function scriptsOfPage(folder: string, page: string): PageScripts {
  const html = readFileSync(join(folder, page), 'utf8');
  const first = [...html.matchAll(OF_PAGE)].map(([, script, preload]) => script ?? preload ?? '');
  const opening = reach(folder, first, [OF_MODULE]);
  const all = reach(folder, first, [OF_MODULE, LATER]);
  const languages = all
    .filter((path) => LANGUAGE.test(path))
    .map((path) => reach(folder, [path], [OF_MODULE]));
  languages.sort((a, b) => packedSize(folder, b) - packedSize(folder, a));
  for (const path of languages[0] ?? []) if (!opening.includes(path)) opening.push(path);
  return { opening: opening.sort(), later: all.filter((path) => !opening.includes(path)) };
}

/** Bytes of some scripts, each packed by gzip as a server or a shop does. */
export function packedSize(folder: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
}

function reach(folder: string, from: readonly string[], roads: readonly RegExp[]): string[] {
  const found = new Set<string>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const folderOf = path.slice(0, path.lastIndexOf('/') + 1);
    const code = readFileSync(join(folder, path), 'utf8');
    for (const road of roads) waiting.push(...[...code.matchAll(road)].map(([, name]) => folderOf + name));
  }
  return [...found].sort();
}
