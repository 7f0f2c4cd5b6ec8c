import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align';
import { findBand, findRuns } from './anchors';
import { hashText } from './hash-words';
import { readWording } from './wording';

const OTHER = Array.from({ length: 60 }, (_, i) => `w${i}`);
const runsOf = (quote: string, other: string) => findRuns(hashText(quote), hashText(other));

describe('findRuns', () => {
  it.each([
    ['a run in the middle', 'a b c d e', 'x b c d y', [{ quote: 1, other: 1, length: 3 }]],
    [
      'two runs with a change between',
      'a b c X d e f',
      'a b c d e f',
      [
        { quote: 0, other: 0, length: 3 },
        { quote: 4, other: 3, length: 3 },
      ],
    ],
    ['no run of two words', 'a b', 'a b', []],
    [
      'a run that begins inside another',
      'a b c d',
      'a b c a b c d',
      [
        { quote: 0, other: 0, length: 3 },
        { quote: 0, other: 3, length: 4 },
      ],
    ],
    ['nothing', '', 'a b c', []],
  ])('finds %s', (_trap, quote, other, runs) => {
    expect(runsOf(quote, other)).toEqual(runs);
  });
});

describe('findBand', () => {
  it('keeps one cell a row inside a long run', () => {
    const quote = OTHER.slice(10, 40).join(' ');
    const band = findBand(30, 60, runsOf(quote, OTHER.join(' ')));
    expect(band?.cells).toBeLessThan(200);
  });

  it('gives up on large texts that share no triple', () => {
    expect(findBand(400, 400, [])).toBeNull();
    expect(findBand(5, 5, [])?.cells).toBe(36);
  });

  it.each([
    ['before', [0, 1, ...Array.from({ length: 12 }, (_, i) => i + 7)]],
    ['behind', [...Array.from({ length: 12 }, (_, i) => i + 7), 26, 27]],
  ])('leaves room for two words and a silent cut %s a long run', (_where, kept) => {
    const quote = readWording(kept.map((i) => OTHER[i]).join(' '));
    expect([...(align(quote, readWording(OTHER.join(' ')), quote)?.pairs ?? [])]).toEqual(kept);
  });

  it('lets an alignment find every word that is left, whatever is cut, added and replaced', () => {
    const change = fc.tuple(
      fc.nat(),
      fc.constantFrom('cut', 'add', 'replace'),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 3 }),
        fc.nat(20),
        fc.integer({ min: 30, max: 60 }),
        (changes, from, to) => {
          const words = OTHER.slice(from, to);
          for (const [nth, how, count] of changes) {
            const at = 3 + (nth % Math.max(1, words.length - 6));
            if (how === 'cut') words.splice(at, Math.min(count, words.length - at - 3));
            else words.splice(at, how === 'replace' ? 1 : 0, 'zebra');
          }
          const quote = readWording(words.join(' '));
          const aligned = align(quote, readWording(OTHER.join(' ')), quote);
          if (aligned === null) throw new Error('nothing was aligned');
          const { pairs } = aligned;
          // A word of a stretch of three is certain; a lone one between two changes may go either way.
          words.forEach((word, i) => {
            const safe = [i - 1, i, i + 1].every((k) => {
              const number = Number(words[k]?.slice(1));
              return words[k]?.startsWith('w') && number === Number(word.slice(1)) + (k - i);
            });
            if (safe) expect(OTHER[pairs[i] ?? -1]).toBe(word);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
