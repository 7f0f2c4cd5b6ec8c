import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone, findLines, projectFiles, ROOT, readProjectFile } from './project-files';

const PEOPLE = 'corpora/raids-2016/people';
const OUTLETS = 'corpora/raids-2016/outlets.json';

/** Names that are also words of a language, or a scholar's whom a comment cites; their standing there says nothing. */
const ALSO_OTHERS = new Set(['Project', 'Thompson', 'Voice']);

/**
 * The program knows no topic: what it knows of one is data. A name in lib would be a rule fitted to the corpus.
 * Whole names, the last word of a person's name, and outlets' names; test files are data too and are not read.
 */
describe('names of the corpus', () => {
  const names = existsSync(join(ROOT, PEOPLE)) ? corpusNames() : [];

  it('are read from the corpus', () => {
    expect(names.length).toBeGreaterThan(100);
  });

  it('stand nowhere in lib', () => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${names.map(literal).join('|')})(?![\\p{L}\\p{N}])`,
      'u',
    );
    const files = projectFiles('lib').filter((path) => !/\.test\.tsx?$/.test(path));
    expectNone(files.flatMap((path) => findLines(path, pattern)));
  });
});

function corpusNames(): string[] {
  const people = readdirSync(join(ROOT, PEOPLE)).map(
    (file) => JSON.parse(readProjectFile(`${PEOPLE}/${file}`)) as { name: string; kind: string },
  );
  const outlets = JSON.parse(readProjectFile(OUTLETS)) as Record<string, { name: string }>;
  const whole = [...people, ...Object.values(outlets)].map((each) => each.name);
  const surnames = people
    .filter((each) => each.kind === 'person')
    .map((each) => each.name.split(' ').at(-1) ?? '');
  // Three letters and fewer are abbreviations; a small initial is a common noun.
  return [...new Set([...whole, ...surnames])].filter(
    (name) => name.length > 3 && /^\p{Lu}/u.test(name) && !ALSO_OTHERS.has(name),
  );
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
