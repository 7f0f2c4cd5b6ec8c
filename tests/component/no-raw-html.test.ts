import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../components/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));

describe('components', () => {
  it.each(files)('%s writes text, never markup', (name) => {
    const source = readFileSync(new URL(name, FOLDER), 'utf8');
    expect(source).not.toMatch(/innerHTML|insertAdjacentHTML|outerHTML|document\.write/);
  });
  it.each(files)('%s knows no browser interface', (name) => {
    const source = readFileSync(new URL(name, FOLDER), 'utf8');
    expect(source).not.toMatch(
      /\b(?:browser|chrome)\.(?:runtime|tabs|storage|permissions)|lib\/(?:page|webext|settings)/,
    );
  });
});
