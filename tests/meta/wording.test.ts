import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { words } from '../../components/words/words';
import { phrasesByLanguage } from '../../lib/framing/phrases/in-language';
import { allPhrases } from '../../lib/framing/phrases/phrases';
import { BANNED } from './banned-words';

/** What the popup and the terminal say outside `words` and `phrases`: string literals of sentences. */
const SENTENCES = [
  'cli/print-report.ts',
  'cli/print-cues.ts',
  'entrypoints/popup/index.html',
  'entrypoints/sidepanel/index.html',
  'wxt.config.ts',
];

/** The files that hold the interface's words, all languages. */
const WORDS = readdirSync('components/words', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.includes('/') && !path.endsWith('.test.ts'))
  .map((path) => `components/words/${path}`)
  .filter((path) => path.endsWith('.ts'));

/** Every literal of the interface's words, its templates taken apart at their slots. */
function literalsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|>([^<>{}]+)</g)]
    .map(([, single, template, html]) => single ?? template ?? html ?? '')
    .flatMap((text) => text.split(/\$\{[^}]*\}/))
    .filter((text) => /\s/.test(text.trim()));
}

describe('every text of ours', () => {
  for (const [lang, phrases] of Object.entries(phrasesByLanguage)) {
    it.each(allPhrases(phrases).map((text) => [text]))(`${lang}: %s`, (text) => {
      expect(text).not.toMatch(BANNED);
    });
  }

  it.each([...WORDS, ...SENTENCES])('%s rates nobody', (path) => {
    expect(literalsOf(path).filter((text) => BANNED.test(text))).toEqual([]);
  });

  it('is found by its literals', () => {
    expect(literalsOf('components/words/english/report.ts')).toContain(words('en').promise);
  });
});

describe('phrases', () => {
  it('have the same slots in every language', () => {
    const slots = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort().join('');
    const [first = [], ...rest] = Object.values(phrasesByLanguage).map((phrases) =>
      allPhrases(phrases).map(slots),
    );
    expect(first.length).toBeGreaterThan(80);
    for (const other of rest) expect(other).toEqual(first);
  });

  it('name the same classes of verb and the same dimensions', () => {
    const keys = Object.values(phrasesByLanguage).map(({ verbClasses, says, alike }) =>
      [verbClasses, says, alike].map((one) => Object.keys(one)),
    );
    for (const other of keys) expect(other).toEqual(keys[0]);
  });
});
