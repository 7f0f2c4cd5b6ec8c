import { describe, expect, it } from 'vitest';
import { appearance } from '../../lib/framing/compare/test-appearance';
import type { Appearance, Match } from '../../lib/model/report';
import { printsLess, sortPrintings } from './printings';

const one = (article: string, text: string, more: Partial<Appearance> = {}): Appearance =>
  appearance(article, { article, text, ...more });
const match = (appearances: Appearance[]): Match => ({
  statement: 's',
  score: 1,
  verdict: 'same',
  against: [],
  appearances,
  quoted: null,
});
const PAGE = 'one two three four';

describe('sortPrintings', () => {
  it('counts copies of one text once, and never an uncertain one', () => {
    const origin = { name: 'Wire', kind: 'agency' as const, article: 'wire', basis: 'same-text' as const };
    const sorted = sortPrintings(
      match([
        one('wire', PAGE, { kind: 'agency' }),
        one('b', PAGE, { origin }),
        one('c', PAGE, { origin }),
        one('d', PAGE, { verdict: 'uncertain' }),
        one('e', PAGE, { kind: 'site' }),
        one('f', PAGE, { kind: 'office', primary: true }),
      ]),
    );
    expect(sorted.articles).toBe(1);
    expect(sorted.news).toHaveLength(3);
    expect(sorted.sites.map((each) => each.article)).toEqual(['e']);
    expect(sorted.texts.map((each) => each.article)).toEqual(['f']);
    expect(sorted.elsewhere.map((each) => each.article)).toEqual(['d']);
  });
  it('tells a shorter printing from the same length', () => {
    expect(printsLess(PAGE, one('a', 'two three'))).toBe(true);
    expect(printsLess(PAGE, one('a', PAGE))).toBe(false);
  });
});
