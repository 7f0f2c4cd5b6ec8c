import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../read-quotes';
import { ASIDE, line, page, readRows } from './test-page';

describe('block quotations without marks', () => {
  it.each<[trap: string, rows: string[], expected: string[]]>([
    [
      'one letter, two paragraphs',
      ['P Odell wrote:', 'B We regret it.', 'B We rise.'],
      ['block [We regret it.|We rise.] Odell, likely'],
    ],
    [
      'the letter speaks',
      ['P Ada Odell’s letter reads, in part:', 'B We regret it.'],
      ['block [We regret it.] Ada Odell, certain'],
    ],
    [
      'the following',
      ['P In a statement, Odell said the following:', 'B We regret it.'],
      ['block [We regret it.] Odell, certain'],
    ],
    [
      'no colon',
      ['P Odell put out the following statement Friday.', 'B We regret it.'],
      ['block [We regret it.] Odell, likely'],
    ],
    [
      'nobody introduces it after a quote',
      ['P “We lost,” Odell said.', 'B The river rose by two feet in one night.'],
      [
        'speech [We lost,] Odell, certain',
        'block [The river rose by two feet in one night.] nobody, unclear',
      ],
    ],
    [
      'a pull quote of the writer’s own words',
      [
        'P The river rose by two feet in one night, and stayed.',
        'B The river rose by two feet in one night.',
      ],
      [],
    ],
    [
      'a box of the site',
      [ASIDE, 'B Sign up for the best stories of the valley, every day of the week.'],
      [],
    ],
    [
      'a post and its signature',
      [ASIDE, 'B We lost pic.twitter.com/a1', 'B — Ada Odell (@ada) January 7, 2016'],
      ['block [We lost] Ada Odell, certain'],
    ],
    [
      'a signature that goes on after the name',
      [ASIDE, 'B We regret it.', 'P — Ada Odell, letter to the council'],
      ['block [We regret it.] Ada Odell, certain'],
    ],
    [
      'a marked letter is found once',
      ['P Odell wrote:', 'B “We regret it.', 'B “We rise.”'],
      ['speech [We regret it.|We rise.] Odell, likely'],
    ],
    [
      'single marks, found once',
      ['P Odell wrote:', 'B ‘We regret it.’'],
      ['speech [We regret it.] Odell, likely'],
    ],
    [
      'a word in single marks inside',
      ['P Odell wrote:', 'B We call it ‘late’ work.'],
      ['block [We call it ‘late’ work.] Odell, likely'],
    ],
    [
      'a quote after the letter goes on from it',
      ['P Odell wrote:', 'B We regret it.', 'P “We rise.”'],
      ['block [We regret it.] Odell, likely', 'speech [We rise.] Odell, unclear'],
    ],
  ])('%s', (_trap, rows, expected) => expect(readRows(rows).map(line)).toEqual(expected));

  it('joins the lines of an indented letter in plain text', () => {
    const text = 'Odell wrote to the council:\n\n   We regret it.\n   We rise.\n\nBauer left.';
    expect(readQuotes(text, { lang: 'en' }).map(line)).toEqual([
      'block [We regret it.|We rise.] Odell, likely',
    ]);
  });
});

describe('words that a page prints again', () => {
  const told = 'P “We will rebuild by spring, whatever it takes,” Ada Odell said.';
  const quote = 'speech [We will rebuild by spring, whatever it takes,] Ada Odell, certain';
  it.each<[trap: string, rows: string[], expected: string[]]>([
    [
      'a caption',
      ['C Odell on Monday. “We will rebuild by spring,” she said.', told],
      [`${quote} + We will rebuild by spring,`],
    ],
    [
      'a pull quote in marks',
      [told, ASIDE, 'P “We will rebuild by spring.”'],
      [`${quote} + We will rebuild by spring.`],
    ],
    [
      'a signed pull quote',
      [told, ASIDE, 'P “We will rebuild by spring” — Ada Odell'],
      [`${quote} + We will rebuild by spring`],
    ],
    [
      'a pull quote without marks',
      [told, ASIDE, 'B We will rebuild by spring'],
      [`${quote} + We will rebuild by spring`],
    ],
    [
      'its signature is not marked',
      [told, 'B We will rebuild by spring. — Ada Odell'],
      [`${quote} + We will rebuild by spring.`],
    ],
    ['a headline', ['T Odell: ‘We Will Rebuild by Spring’', told], [`${quote} + We Will Rebuild by Spring`]],
    [
      'a heading without marks',
      [told, 'H We will rebuild by spring', ASIDE],
      [`${quote} + We will rebuild by spring`],
    ],
    [
      'all of them',
      ['T Odell: ‘We will rebuild by spring’', told, 'C “Rebuild by spring, whatever it takes”'],
      [`${quote} + We will rebuild by spring + Rebuild by spring, whatever it takes`],
    ],
    [
      'a split quote printed whole',
      ['P “We will rebuild,” Odell said, “and by spring.”', 'P “We will rebuild, and by spring.”'],
      ['speech [We will rebuild,|and by spring.] Odell, certain + We will rebuild, and by spring.'],
    ],
    [
      'told again on purpose',
      [told, 'P “We will rebuild by spring,” Odell repeated.'],
      [quote, 'speech [We will rebuild by spring,] Ada Odell, certain'],
    ],
    [
      'given to two persons',
      [told, 'C “We will rebuild by spring,” Kim Vo said.'],
      [quote, 'speech [We will rebuild by spring,] Kim Vo, certain'],
    ],
    [
      'the caption alone says who',
      [
        'P The banner said it all. “We will rebuild by spring.” The crowd left.',
        'C “We will rebuild by spring,” Kim Vo said.',
      ],
      ['speech [We will rebuild by spring.] Kim Vo, certain + We will rebuild by spring,'],
    ],
    [
      'nobody goes on from a pull quote',
      ['P “It rained,” Tim Bauer said.', told, ASIDE, 'P “It was wet.”', 'P “It rained,” Bauer said of it.'],
      [
        'speech [It rained,] Tim Bauer, certain',
        quote,
        'speech [It was wet.] Ada Odell, unclear',
        'speech [It rained,] Tim Bauer, certain',
      ],
    ],
    ['three words', [told, 'C “We will rebuild”'], [quote, 'speech [We will rebuild] Ada Odell, unclear']],
  ])('%s', (_trap, rows, expected) => expect(readRows(rows).map(line)).toEqual(expected));

  it('a pull quote between a quote and the one that goes on from it takes nothing away', () => {
    const rows = [
      told,
      'P “We lost it all,” Tim Bauer said.',
      'B “We will rebuild by spring”',
      'P “And we are tired.”',
    ];
    expect(readRows(rows).map(line).at(-1)).toBe('speech [And we are tired.] Tim Bauer, unclear');
  });

  it('numbers quotes in reading order and keeps every place a slice, apart from all others', () => {
    const row = fc.constantFrom(
      told,
      ASIDE,
      'T Odell: ‘We will rebuild by spring’',
      'B We will rebuild by spring',
      'B “We will rebuild by spring, whatever it takes”',
      'C “We will rebuild by spring,” Kim Vo said.',
      'P “We will rebuild by spring.”',
      'P Odell wrote:',
      'L “We lost.',
      'P 8:42 a.m.',
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { text, blocks } = page(rows);
        const quotes = readQuotes(text, { lang: 'en', blocks });
        expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, i) => `q${i + 1}`));
        expect(quotes.map(({ start }) => start)).toEqual(
          quotes.map(({ start }) => start).sort((a, b) => a - b),
        );
        const places = quotes
          .flatMap(({ parts, repeats }) => [...parts, ...repeats])
          .sort((a, b) => a.start - b.start);
        let last = 0;
        for (const place of places) {
          expect(place.start).toBeGreaterThanOrEqual(last);
          expect(place.text).toBe(text.slice(place.start, place.end));
          last = place.end;
        }
      }),
    );
  });
});
