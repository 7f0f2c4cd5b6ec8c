import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMiddle } from './cut-middle';

const gap = (words: number) => `[${words}]`;

describe('cutMiddle', () => {
  it.each([
    ['a text that fits stays as it is, blanks and all', 'a  b\nc', 3, 'a  b\nc'],
    ['one word too many', 'a b c d', 3, 'a b [1] d'],
    ['two words are left', 'a b c d', 2, 'a [2] d'],
    ['nothing', '', 2, ''],
  ])('%s', (_trap, text, most, cut) => expect(cutMiddle(text, most, gap)).toBe(cut));

  it('counts what it leaves out, and never keeps more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b'), { minLength: 1 }),
        fc.integer({ min: 2, max: 9 }),
        (words, most) => {
          const kept = cutMiddle(words.join(' '), most, gap).split(' ');
          const left = kept.map((word) => Number(/^\[(\d+)\]$/.exec(word)?.[1] ?? -1)).filter((n) => n > 0);
          expect(kept.length - left.length + (left[0] ?? 0)).toBe(words.length);
          expect(kept.length - left.length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
