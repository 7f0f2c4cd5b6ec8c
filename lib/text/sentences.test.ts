import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

const texts = (text: string, units: { start: number; end: number; text: string }[] = []): string[] =>
  sentences(text, units).map((s) => s.text);

describe('sentences', () => {
  it.each<[trap: string, text: string, expected: string[]]>([
    ['two', 'It rained. We left.', ['It rained.', 'We left.']],
    ['a title', 'Rev. Ann Roe met Sen. Vo. They left.', ['Rev. Ann Roe met Sen. Vo.', 'They left.']],
    ['a country', 'The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['initials', 'Peter T. King left. He spoke.', ['Peter T. King left.', 'He spoke.']],
    [
      'a lower-case word goes on',
      '“Why?” she asked. Then she left.',
      ['“Why?” she asked.', 'Then she left.'],
    ],
    ['the closing mark belongs to its sentence', '“It is over.” Roe left.', ['“It is over.”', 'Roe left.']],
    ['a newline ends one', 'A headline\nIt rained.', ['A headline', 'It rained.']],
    ['a number', 'It cost No. 5 dear. It grew 2.5 times.', ['It cost No. 5 dear.', 'It grew 2.5 times.']],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));

  it('never cuts a quotation', () => {
    const text = 'He said “We go. We stay.” and left. It rained.';
    expect(texts(text, [{ start: 8, end: 25, text: '' }])).toEqual([
      'He said “We go. We stay.” and left.',
      'It rained.',
    ]);
  });

  it('gives disjoint spans equal to their slices that together hold every letter', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'abAB.?! \n”"'), maxLength: 60 });
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const s of sentences(text)) {
          expect(s.start).toBeGreaterThanOrEqual(last);
          expect(s.text).toBe(text.slice(s.start, s.end));
          expect(text.slice(last, s.start).trim()).toBe('');
          last = s.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
