import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedStrips, stripSegments } from '../../components/pictures/printed-strips';
import type { QuotedParts } from '../../lib/model/report';
import { appearance } from './fixtures';

const TEXT = 'Keep the ferry. It feeds us. It is no gift.';
const part = (words: string, articles: number, here: boolean) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, articles, here };
};
const quoted: QuotedParts = {
  version: 'letter#1',
  kind: 'letter',
  attested: 'read',
  by: ['Harbour Board'],
  text: TEXT,
  articles: 3,
  parts: [
    part('Keep the ferry. ', 2, true),
    part('It feeds us. ', 1, false),
    part('It is no gift.', 0, true),
  ],
  printed: [
    { article: 'late-1', ranges: [[0, 15]] },
    { article: 'early-1', ranges: [[0, 28]] },
    { article: 'Metro Wire', ranges: [[0, 15]] },
    { article: 'gone-1', ranges: [[0, 15]] },
    { article: 'undated-1', ranges: [] },
  ],
};
const printing = (outlet: string, published: string | null, more = {}) =>
  appearance(outlet, published, 'Keep the ferry.', 'same', [], [], more);

describe('printedStrips', () => {
  it('has this page first, then every article by date, undated last', () => {
    const origin = {
      name: 'Metro Wire',
      kind: 'agency' as const,
      article: null,
      basis: 'same-text' as const,
    };
    const strips = printedStrips(
      quoted,
      [
        printing('Late', '2019-03-09'),
        printing('Early', '2019-03-07', { read: 'part' }),
        printing('Copy', null, { origin }),
        printing('Undated', null),
      ],
      true,
    );
    expect(strips.map(({ outlet, words, whole }) => [outlet, words, whole])).toEqual([
      [null, 7, true],
      ['Early', 6, false],
      ['Late', 3, true],
      ['Copy', 3, true],
    ]);
  });

  it('does not say that a page read in part is whole', () => {
    expect(printedStrips(quoted, [], false).map(({ whole }) => whole)).toEqual([false]);
  });
});

describe('stripSegments', () => {
  it('covers the text from end to end, kept and not in turn', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): [number, number] => [a, a + b]);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), (ranges) => {
        const sorted = ranges.toSorted((a, b) => a[0] - b[0]);
        const length = Math.max(130, ...sorted.map(([, end]) => end));
        const segments = stripSegments(length, sorted);
        expect(segments.reduce((sum, one) => sum + one.length, 0)).toBe(length);
        expect(segments.every((one) => one.length > 0)).toBe(true);
        let at = 0;
        for (const { kept, length: long } of segments) {
          const covered = sorted.some(([start, end]) => start <= at && at < end);
          expect(kept).toBe(covered);
          at += long;
        }
      }),
    );
  });
});
