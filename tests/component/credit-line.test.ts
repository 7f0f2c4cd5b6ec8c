import { describe, expect, it } from 'vitest';
import { creditOf, creditOfPage } from '../../components/printings/credit-line';
import type { Appearance } from '../../lib/model/report';
import { quotes } from './fixtures';

const [match] = quotes.changed.matches;
if (match === undefined) throw new Error('the fixture has no match');
const page = (name: string | null) => ({
  ...quotes.changed,
  attribution: {
    ...quotes.changed.attribution,
    via: name === null ? null : { start: 0, end: 1, text: 'x', name },
  },
});

/** The Harbor Post prints the very words, on 8 March. */
const PAGE = { outlet: 'The Sample Ledger', published: '2019-03-10' };

describe('creditOfPage', () => {
  it.each([
    ['an outlet whose article prints the words', 'Harbor Post', true],
    ['an outlet that is not in the collection', 'The Night Shelf', false],
    ['a part of an outlet’s name is another outlet', 'Post', false],
  ])('%s', (_trap, name, checked) => {
    expect(creditOfPage(page(name), match, PAGE)).toEqual({ name, checked });
  });

  it('takes no near match for a check', () => {
    const unsure = {
      ...match,
      appearances: match.appearances.map((one) => ({ ...one, verdict: 'uncertain' as const })),
    };
    expect(creditOfPage(page('The Harbor Post'), unsure, PAGE)?.checked).toBe(false);
  });

  it.each<[trap: string, Partial<Appearance>]>([
    ['other words', { verdict: 'changed' }],
    ['one word of them', { text: 'reopen' }],
    ['a part of them', { text: 'Closing a library is not a saving.' }],
    ['an article that is later', { published: '2019-03-14' }],
  ])('is not checked by %s', (_trap, facts) => {
    const appearances = match.appearances.map((one) =>
      one.outlet === 'The Harbor Post' ? { ...one, ...facts } : one,
    );
    expect(creditOfPage(page('The Harbor Post'), { ...match, appearances }, PAGE)?.checked).toBe(false);
  });

  it('says nothing of words that were given to the page’s own outlet', () => {
    expect(creditOfPage(page('the Sample Ledger'), match, PAGE)).toBeNull();
  });

  it('says nothing where nobody is credited', () => {
    expect(creditOfPage(page(null), match, PAGE)).toBeNull();
    const [first] = match.appearances;
    expect(first && creditOf(first)).toBeNull();
  });
});
