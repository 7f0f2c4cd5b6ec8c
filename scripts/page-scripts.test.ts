import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { scriptsOfPage } from './page-scripts';

const folder = mkdtempSync(join(tmpdir(), 'page-scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('finds the scripts of a page and of its scripts, each once; apart what waits; of the languages the one that weighs most', () => {
  const files = {
    'page.html':
      '<script type="module" crossorigin src="/a.js"></script><link rel="modulepreload" crossorigin href="/b.js"><link rel="stylesheet" href="/page.css">',
    'a.js': 'import{x as y}from"./c.js";import"./b.js";y();',
    'b.js':
      'const late=()=>[import(`./d.js`),import(`./english-1.js`),import("./spanish-2.js")];export{late};',
    'c.js': 'import{late}from"./b.js";export const x="from a page.js";',
    'd.js': 'import"./e.js"',
    'e.js': '',
    'english-1.js': '',
    'spanish-2.js': 'import"./f.js";',
    'f.js': 'only the Spanish words need this, and it weighs',
    'other.js': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect(scriptsOfPage(folder, 'page.html')).toEqual({
    opening: ['a.js', 'b.js', 'c.js', 'f.js', 'spanish-2.js'],
    later: ['d.js', 'e.js', 'english-1.js'],
  });
});
