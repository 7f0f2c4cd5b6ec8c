import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Made by tools or by a run, and never part of what is handed on. */
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'out']);

/** Every file of the project under a folder, as paths from the root with forward slashes. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : projectFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Text of a project file. */
export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** `path:line` of every line that a pattern matches. */
export function findLines(path: string, pattern: RegExp): string[] {
  return readProjectFile(path)
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [],
    );
}

/** Fails with every finding spelled out; a plain comparison of lists only counts them. */
export function expectNone(findings: readonly string[]): void {
  expect(findings, `\n${findings.join('\n')}\n`).toHaveLength(0);
}
