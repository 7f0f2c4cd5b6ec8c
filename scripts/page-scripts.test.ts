import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { scriptsOfPage } from './page-scripts';

const folder = mkdtempSync(join(tmpdir(), 'page-scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('finds the scripts of a page, of its scripts, and those loaded later; each once', () => {
  const files = {
    'page.html':
      '<script type="module" crossorigin src="/a.js"></script><link rel="modulepreload" crossorigin href="/b.js"><link rel="stylesheet" href="/page.css">',
    'a.js': 'import{x as y}from"./c.js";import"./b.js";y();',
    'b.js': 'const late=()=>import(`./d.js`);export{late};',
    'c.js': 'import{late}from"./b.js";export const x="from a page.js";',
    'd.js': '',
    'other.js': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect(scriptsOfPage(folder, 'page.html')).toEqual(['a.js', 'b.js', 'c.js', 'd.js']);
});
