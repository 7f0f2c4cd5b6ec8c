import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrintedParts, readQuotedParts } from './quoted-parts';

const TEXT = 'One two three four.';
const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('readQuotedParts', () => {
  it('gives each stretch the number of articles that have it, and whether this page has it', () => {
    const articles = [
      { key: 'a', ranges: [range('One two')] },
      { key: 'b', ranges: [range('two three')] },
    ];
    const parts = readQuotedParts(TEXT, articles, [range('three four.')]);
    expect(parts.map(({ start, end, articles: n, here }) => [TEXT.slice(start, end), n, here])).toEqual([
      ['One ', 1, false],
      ['two ', 2, false],
      ['three ', 1, true],
      ['four.', 0, true],
    ]);
  });

  it.each<[trap: string, Parameters<typeof readQuotedParts>[1], number]>([
    [
      'copies of one text',
      [
        { key: 'wire', ranges: [range('two')] },
        { key: 'wire', ranges: [range('two')] },
      ],
      1,
    ],
    [
      'two quotes of one article that overlap',
      [{ key: 'a', ranges: [range('One two'), range('two three')] }],
      1,
    ],
    [
      'a word that two keep and one leaves out',
      [
        { key: 'a', ranges: [range('two')] },
        { key: 'b', ranges: [range('One two')] },
        { key: 'c', ranges: [] },
      ],
      2,
    ],
  ])('counts once: %s', (_trap, articles, count) => {
    const at = TEXT.indexOf('two');
    const part = readQuotedParts(TEXT, articles, []).find(({ start, end }) => start <= at && at < end);
    expect(part?.articles).toBe(count);
  });

  it('covers the whole text, without a gap, whatever was kept', () => {
    const ranges = fc.array(
      fc
        .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 4 },
    );
    const articles = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), ranges }), { maxLength: 6 });
    fc.assert(
      fc.property(articles, ranges, (kept, here) => {
        const parts = readQuotedParts(TEXT, kept, here);
        expect(parts.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
        for (const { articles: n } of parts) {
          expect(n).toBeLessThanOrEqual(new Set(kept.map(({ key }) => key)).size);
        }
        parts.slice(1).forEach((part, index) => {
          expect([part.articles, part.here]).not.toEqual([parts[index]?.articles, parts[index]?.here]);
        });
      }),
    );
  });
});

describe('readPrintedParts', () => {
  it.each<[trap: string, { start: number; end: number }[], string[]]>([
    ['two stretches with only a space between them are one', [range('two'), range('three')], ['two three']],
    ['two that overlap, in any order', [range('two three'), range('One two')], ['One two three']],
    ['a word left out parts them', [range('One'), range('three')], ['One', 'three']],
    ['an end past the text', [{ start: 14, end: 99 }], ['four.']],
    ['nothing', [], []],
  ])('%s', (_trap, ranges, wanted) => {
    const [printed] = readPrintedParts(TEXT, [{ key: 'a', ranges }]);
    expect(printed?.ranges.map(([start, end]) => TEXT.slice(start, end))).toEqual(wanted);
  });

  it('gives copies of one text one entry, in the order of the articles', () => {
    const articles = ['b', 'wire', 'wire'].map((key) => ({ key, ranges: [range('two')] }));
    expect(readPrintedParts(TEXT, articles).map(({ article }) => article)).toEqual(['b', 'wire']);
  });
});
