import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, readStep, type Token, tokenize } from './tokens';

const keys = (text: string) => tokenize(text).map((token) => token.key);

describe('tokenize', () => {
  it.each([
    ['case and final marks', 'The Harbour, closed!', ['the', 'harbour', 'closed']],
    ['accents', 'Señora Ibáñez', ['senora', 'ibanez']],
    ['typographic apostrophe, possessive kept', 'the city’s plan', ['the', "city's", 'plan']],
    ['plural possessive: the mark is no part of the word', "the families' plan", ['the', 'families', 'plan']],
    ['contraction', 'It doesn’t and can’t', ['it', 'does', 'not', 'and', 'can', 'not']],
    ['written out', 'It does not and cannot', ['it', 'does', 'not', 'and', 'can', 'not']],
    [
      'pronoun and verb',
      "I'm sure we've won, it's ours",
      ['i', 'am', 'sure', 'we', 'have', 'won', 'it', 'is', 'ours'],
    ],
    ['noun with s is not taken apart', "Dana's boat", ["dana's", 'boat']],
    ['hyphen separates', 'a large-scale plan', ['a', 'large', 'scale', 'plan']],
    ['hyphen at a line break', 'a depar-\nture', ['a', 'departure']],
    ['soft hyphen', 'depar\u00ADture', ['departure']],
    ['dashes separate', 'one--two—three', ['one', 'two', 'three']],
    ['numbers', '10,000 people, 3.5 per cent, 1,2', ['10000', 'people', '3.5', 'per', 'cent', '12']],
    ['initials', 'the U.S. and the US', ['the', 'us', 'and', 'the', 'us']],
    ['bracketed letter', '[I]n the end refuge[es]', ['in', 'the', 'end', 'refugees']],
    [
      'bracketed letter of a contraction',
      '[W]ho’s here, [d]on’t go',
      ['who', 'is', 'here', 'do', 'not', 'go'],
    ],
    ['bracketed word', 'the [harbour] plan', ['the', 'harbour', 'plan']],
    ['sic is a mark', 'this [sic] families (sic)', ['this', 'families']],
    [
      'ellipses are marks',
      'one … two ... three. . . . four […] five',
      ['one', 'two', 'three', 'four', 'five'],
    ],
    ['full width', 'Ｆｕｌｌ width', ['full', 'width']],
    ['ligature', 'oﬃce', ['office']],
    ['nothing', ' “…” ', []],
  ])('%s', (_trap, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('gives offsets that slice right, in order, never overlapping', () => {
    const piece = fc.constantFrom(
      'don’t',
      'Ünder',
      '[I]n',
      '[sic]',
      '…',
      ' ',
      '-',
      '\n',
      '3,000',
      'U.S.',
      '😀',
      '𝐀',
      "'",
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          let last = 0;
          for (const token of tokenize(text)) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.end).toBeGreaterThan(token.start);
            expect(token.end).toBeLessThanOrEqual(text.length);
            expect(token.key.length).toBeGreaterThan(0);
            last = token.end;
          }
        },
      ),
    );
  });

  it('reads plain words as it reads any word, one step at a time', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'cannot',
        'U.S.',
        'I.',
        '3,000',
        '1.5',
        'don’t',
        '[I]n',
        '[W]ho’s',
        '[d]on’t',
        '-\n',
        '. ',
        ', ',
        ' ',
        '"',
        '”',
        '.',
        ',',
        "'",
        '\u00ad',
        '\ufeff',
        '\u00a0',
      ),
      fc.stringMatching(/^[A-Za-z0-9]{1,7}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const steps: Token[] = [];
        for (let at = 0; at < text.length; ) at = readStep(text, at, steps);
        expect(tokenize(text)).toEqual(steps);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a word alone as it reads it in a text', () => {
    const word = fc.stringMatching(/^[a-zà-ö]{2,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = words.join(' ');
        expect(tokenize(text).map((token) => text.slice(token.start, token.end))).toEqual(words);
      }),
    );
  });
});

describe('countWords', () => {
  it.each([
    ['We began large-scale work, didn’t we?', 6],
    ['one -- two', 2],
    ['“… no [sic] words …”', 2],
    ['', 0],
  ])('%s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
