import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokens';
import { findWords, hashText, hashTokens } from './hash-words';

const TRAPS = [
  'We cannot go',
  'CANNOT',
  'the U.S. and the US',
  'I. Roe',
  '10,000 people, 3.5',
  'a depar-\nture',
  'well-known',
  'don’t “[I]n” [sic]',
  "'tis o'er",
  'Señora',
  'a\u00ADb',
  'x.',
  'one,two.three',
  '[a]b [refuge]es (sic)',
  'naïve😀words',
  '`quoted´',
];

describe('hashText', () => {
  it.each(TRAPS)('reads the words that tokenize reads: %s', (text) => {
    expect(hashText(text)).toEqual(hashTokens(tokenize(text)));
  });

  it('reads the words that tokenize reads, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...TRAPS,
        ' ',
        '. ',
        ', ',
        '-',
        "'",
        '.',
        '[',
        ']',
        '(',
        '\n',
        '\r\n',
        '…',
        'a',
        'No',
        '7',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.stringMatching(/^[A-Za-z]{1,9}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(hashText(text)).toEqual(hashTokens(tokenize(text)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('findWords', () => {
  it.each([
    ['at the head', 'a b', 'a b c', 0],
    ['at the end', 'b c', 'a b c', 1],
    ['behind a beginning of its own', 'a a b', 'a a a b', 1],
    ['one word', 'c', 'a b c', 2],
    ['with a word between', 'a c', 'a b c', -1],
    ['past the end', 'c d', 'a b c', -1],
    ['in nothing', 'a', '', -1],
  ])('finds words %s', (_trap, words, inside, at) => {
    expect(findWords(hashText(words), hashText(inside))).toBe(at);
  });
});
