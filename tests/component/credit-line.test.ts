import { describe, expect, it } from 'vitest';
import { creditOf, creditOfPage } from '../../components/printings/credit-line';
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

describe('creditOfPage', () => {
  it.each([
    ['an outlet whose article prints the words', 'Harbor Post', true],
    ['an outlet that is not in the collection', 'The Night Shelf', false],
    ['a part of an outlet’s name is another outlet', 'Post', false],
  ])('%s', (_trap, name, checked) => {
    expect(creditOfPage(page(name), match)).toEqual({ name, checked });
  });

  it('takes no near match for a check', () => {
    const unsure = {
      ...match,
      appearances: match.appearances.map((one) => ({ ...one, verdict: 'uncertain' as const })),
    };
    expect(creditOfPage(page('The Harbor Post'), unsure)?.checked).toBe(false);
  });

  it('says nothing where nobody is credited', () => {
    expect(creditOfPage(page(null), match)).toBeNull();
    const [first] = match.appearances;
    expect(first && creditOf(first)).toBeNull();
  });
});
