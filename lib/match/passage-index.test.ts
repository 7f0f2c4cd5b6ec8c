import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashGram } from './grams';
import { hashText } from './hash-words';
import { buildIndex, countOfWord, indexFromSections, indexSections, lookUp } from './passage-index';

const word = fc.constantFrom(
  'harbour',
  'ferry',
  'winter',
  'closes',
  'the',
  'of',
  'night',
  'every',
  'tide',
  'ünder',
);
const passage = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

const found = (index: ReturnType<typeof buildIndex>, text: string): number[] => {
  const hashes = hashText(text);
  const passages: number[] = [];
  expect(lookUp(index, hashGram(hashes, 0, hashes.length), passages)).toBe(passages.length);
  return passages;
};

describe('buildIndex', () => {
  it.each([
    [
      'a triple in two passages',
      ['the ferry sails at night', 'ask when the ferry sails'],
      'the ferry sails',
      [0, 1],
    ],
    ['a passage shorter than a triple', ['Never again', 'the ferry'], 'never again', [0]],
    ['a passage of one word', ['Enough.', 'the ferry'], 'enough', [0]],
    ['two words inside a passage of a small corpus', ['the harbour ferry sails'], 'harbour ferry', [0]],
    ['one telling word inside a passage', ['the harbour ferry sails'], 'ferry', [0]],
    ['a word of grammar is no seed', ['the harbour ferry sails'], 'the', []],
    ['nothing', [], 'the ferry sails', []],
    ['a triple twice in one passage once', ['no no no no no no'], 'no no no', [0]],
  ])('finds %s', (_trap, passages, text, expected) => {
    expect(found(buildIndex(passages), text)).toEqual(expected);
  });

  it('does not read a bucket with too many postings, and says how many', () => {
    const index = buildIndex(Array.from({ length: 40 }, () => 'the ferry sails'));
    const into: number[] = [];
    expect(lookUp(index, hashGram(hashText('the ferry sails'), 0, 3), into, 39)).toBeGreaterThanOrEqual(40);
    expect(into).toEqual([]);
  });

  it.each([
    [1, 3],
    [150_001, 4],
    [250_001, 5],
  ])('of %i passages finds every shared run of %i words', (count, run) => {
    const filler = Array.from({ length: count - 1 }, () => 'x');
    const words = Array.from({ length: 30 }, (_, i) => `w${i}`);
    const index = buildIndex([words.join(' '), ...filler]);
    for (let at = 0; at + run <= words.length; at += 1) {
      const hashes = hashText(words.slice(at, at + run).join(' '));
      const into: number[] = [];
      for (let i = 0; i + 3 <= run; i += 1) lookUp(index, hashGram(hashes, i, 3), into);
      expect(into, `from word ${at}`).toContain(0);
    }
  });

  it('counts words over all passages', () => {
    const index = buildIndex(['the ferry', 'The ferry and the tide']);
    const [the = 0, tide = 0, none = 0] = hashText('the tide harbour');
    expect([the, tide, none].map((hash) => countOfWord(index, hash))).toEqual([3, 1, 0]);
    expect(index.words).toBe(7);
  });
});

describe('indexSections', () => {
  it('comes back the same from its bytes, also unaligned ones', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 30 }), fc.integer({ min: 0, max: 3 }), (passages, shift) => {
        const index = buildIndex(passages);
        const sections = new Map(
          indexSections(index).map(({ name, data }) => {
            const bytes = new Uint8Array(data.byteLength + shift);
            bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), shift);
            return [name, bytes.subarray(shift)];
          }),
        );
        expect(indexFromSections((name) => sections.get(name) ?? new Uint8Array())).toEqual(index);
      }),
    );
  });

  it('does not copy aligned bytes', () => {
    const sections = new Map(
      indexSections(buildIndex(['the ferry sails at night'])).map(({ name, data }) => [name, data]),
    );
    const again = indexFromSections((name) => sections.get(name) ?? new Uint8Array());
    expect(again.postings.buffer).toBe(sections.get('grams.postings')?.buffer);
  });

  it('refuses parts that do not fit together', () => {
    const sections = new Map(
      indexSections(buildIndex(['the ferry sails at night'])).map(({ name, data }) => [name, data]),
    );
    const buckets = Uint32Array.from(sections.get('grams.buckets') ?? []);
    buckets[1] = 0xffff_ffff;
    const far = new Map(sections).set('grams.buckets', buckets);
    expect(() => indexFromSections((name) => far.get(name) ?? new Uint8Array())).toThrow('damaged');
    sections.set('grams.postings', new Uint32Array(1));
    expect(() => indexFromSections((name) => sections.get(name) ?? new Uint8Array())).toThrow('damaged');
    sections.set('grams.head', Uint32Array.of(99));
    expect(() => indexFromSections((name) => sections.get(name) ?? new Uint8Array())).toThrow('layout 99');
  });
});
