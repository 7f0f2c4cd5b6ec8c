import { describe, expect, it } from 'vitest';
import { makeProse } from './prose';
import { makeQueries } from './prose-queries';
import { seeded } from './random';

const SOURCES = [
  'The keeper of the light had not been seen since the autumn before the war.',
  'Since the autumn the light had not been lit, and the boats kept to the harbour.',
  'He kept the light, and the light kept him.',
  'Before the war the boats had been seen from the harbour, and the keeper had seen them.',
  'And the harbour was still.',
];
const lengthOf = (passage: string): number => passage.split(' ').length;
const LENGTHS = SOURCES.map(lengthOf);

describe('makeProse', () => {
  it('makes the same text from the same seed, and another from another', () => {
    expect(makeProse(SOURCES, 20, 1)).toEqual(makeProse(SOURCES, 20, 1));
    expect(makeProse(SOURCES, 20, 1)).not.toEqual(makeProse(SOURCES, 20, 2));
  });

  it('gives every passage the length of a given one', () => {
    const made = makeProse(SOURCES, 200, 1).map(lengthOf);
    expect(made.filter((length) => !LENGTHS.includes(length))).toEqual([]);
    expect(new Set(made)).toEqual(new Set(LENGTHS));
  });

  it('sets only words beside each other that stand so in a given passage, or end one and begin another', () => {
    const pairs = new Set(
      SOURCES.flatMap((source) =>
        source
          .split(' ')
          .slice(1)
          .map((word, i) => `${source.split(' ')[i]} ${word}`),
      ),
    );
    const first = new Set(SOURCES.map((source) => source.split(' ')[0]));
    const strangers = makeProse(SOURCES, 100, 3).flatMap((passage) => {
      const words = passage.split(' ');
      return words
        .slice(1)
        .filter(
          (word, i) => !pairs.has(`${words[i]} ${word}`) && !(words[i]?.endsWith('.') && first.has(word)),
        );
    });
    expect(strangers).toEqual([]);
  });

  it('needs a passage to begin with', () => {
    expect(() => makeProse(['', ' '], 1, 1)).toThrow(RangeError);
  });
});

describe('makeQueries', () => {
  const passages = makeProse(SOURCES, 100, 1);
  const random = seeded(4);
  const queries = makeQueries(passages, () => makeProse(SOURCES, 1, 9)[0] ?? '', 1000, random);

  it('makes pieces of 4 to 40 words of the passage that is expected', () => {
    for (const { kind, text, expect: expected } of queries.filter((query) =>
      query.kind.startsWith('trimmed'),
    )) {
      expect(lengthOf(text), kind).toBeGreaterThanOrEqual(4);
      expect(lengthOf(text), kind).toBeLessThanOrEqual(40);
      expect(passages[expected[0] ?? -1]).toContain(text);
    }
  });

  it('alters one word, and cuts a piece out of the middle', () => {
    for (const { kind, text, expect: expected } of queries) {
      const passage = passages[expected[0] ?? -1]?.split(' ') ?? [];
      const words = text.split(' ');
      if (kind === 'piece cut out') {
        expect(passage).toEqual(expect.arrayContaining(words));
        expect(passage.join(' ')).not.toBe(text);
      }
      if (kind === 'one word altered') {
        const differing = passage
          .slice(0, passage.length - words.length + 1)
          .map((_, from) => words.filter((word, i) => passage[from + i] !== word).length);
        expect(Math.min(...differing)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('takes about a fifth from nowhere, and expects nothing for it', () => {
    const nowhere = queries.filter((query) => query.kind === 'nowhere');
    expect(nowhere.length).toBeGreaterThan(150);
    expect(nowhere.length).toBeLessThan(350);
    expect(nowhere.every((query) => query.expect.length === 0)).toBe(true);
  });
});
