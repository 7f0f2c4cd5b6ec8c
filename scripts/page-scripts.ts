import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a page or a module names another script: `src="…"`, `from "…"`, `import "…"`, `import("…")`. */
const OF_PAGE = /<script[^>]+src="\/([^"]+\.js)"|<link[^>]+rel="modulepreload"[^>]+href="\/([^"]+\.js)"/g;
const OF_MODULE = /\b(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/**
 * Every script that a built page of the extension loads, those of its scripts too, as paths in the package's folder.
 *
 * @param page File name in the folder, e.g. `popup.html`.
 */
export function scriptsOfPage(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set<string>();
  const waiting = [...html.matchAll(OF_PAGE)].map(([, script, preload]) => script ?? preload ?? '');
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const folderOf = path.slice(0, path.lastIndexOf('/') + 1);
    const code = readFileSync(join(folder, path), 'utf8');
    waiting.push(...[...code.matchAll(OF_MODULE)].map(([, name]) => folderOf + name));
  }
  return [...found].sort();
}
