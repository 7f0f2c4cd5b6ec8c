import { describe, expect, it } from 'vitest';
import type { Compared } from '../compared';
import { observeGap, type PlacedQuote } from './gap';

const LETTER =
  'Closing homes is cruel. Nobody asked the families. We read it in the paper. These children are ours. They stay.';

function compared(words: string, text = LETTER, id = 'letter'): Compared {
  const start = text.indexOf(words);
  return {
    statement: 's',
    version: { id, text, attested: 'read' },
    edits: [],
    touched: [start, start + words.length],
    edges: { start: 'seen', end: 'seen' },
  };
}

function quote(words: string, paragraph = 3, versions = [compared(words)]): PlacedQuote {
  return { start: 0, end: words.length, text: words, paragraph, compared: versions };
}

const FIRST = quote('Closing homes is cruel.');

describe('observeGap', () => {
  it('gives the sentences between two quotes, and says where the second points back', () => {
    expect(observeGap(FIRST, quote('These children are ours.'))).toEqual({
      dimension: 'gap',
      value: '2 sentences',
      confidence: 0.95,
      rule: 'gap.points-back',
      voice: 'quote',
      evidence: {
        record: 'letter',
        field: 'text',
        text: 'Nobody asked the families. We read it in the paper.',
      },
    });
  });

  it.each<[trap: string, PlacedQuote, PlacedQuote, string | null, string | null]>([
    ['one sentence', FIRST, quote('We read it in the paper.'), '1 sentence', 'gap.between'],
    ['side by side', FIRST, quote('Nobody asked the families.'), null, null],
    ['the other order', quote('They stay.'), FIRST, null, null],
    ['a paragraph further', FIRST, quote('They stay.', 4), '3 sentences', 'gap.points-back'],
    ['far down the article', FIRST, quote('They stay.', 6), null, null],
    [
      'not of one wording',
      FIRST,
      quote('They stay.', 3, [compared('They stay.', LETTER, 'speech')]),
      null,
      null,
    ],
    ['no wording at all', FIRST, quote('They stay.', 3, []), null, null],
    [
      'of several wordings the one both are in',
      FIRST,
      quote('They stay.', 3, [compared('They stay.', 'Later. They stay.', 'speech'), compared('They stay.')]),
      '3 sentences',
      'gap.points-back',
    ],
    ['the same sentence twice', FIRST, FIRST, null, null],
  ])('%s', (_trap, first, second, value, rule) => {
    const observed = observeGap(first, second);
    expect([observed?.value ?? null, observed?.rule ?? null]).toEqual([value, rule]);
  });

  it('says nothing where the wording itself leaves words out between them', () => {
    const text = 'One. … Two was here. These stay.';
    expect(
      observeGap(
        quote('One.', 3, [compared('One.', text)]),
        quote('These stay.', 3, [compared('These stay.', text)]),
      ),
    ).toBeNull();
  });

  it('tells a wording that others print from one that was read', () => {
    const printed = (words: string): Compared[] => {
      const one = compared(words);
      return [{ ...one, version: { ...one.version, attested: 'as-printed-by' } }];
    };
    const observed = observeGap(
      quote('Closing homes is cruel.', 3, printed('Closing homes is cruel.')),
      quote('They stay.', 3, printed('They stay.')),
    );
    expect(observed?.evidence).toMatchObject({ record: 'letter', field: 'as-printed' });
  });

  it.each([
    ['These', true],
    ['“Those', true],
    ['That', true],
    ['Estas', true],
    ['Ellos', true],
    ['Thesis', false],
    ['There', false],
    ['Estado', false],
  ])('points back: %s', (word, points) => {
    const text = `One. Two. ${word} stay here.`;
    const second = quote(`${word} stay here.`, 3, [compared(`${word} stay here.`, text)]);
    const rule = observeGap(quote('One.', 3, [compared('One.', text)]), second)?.rule;
    expect(rule).toBe(points ? 'gap.points-back' : 'gap.between');
  });
});
