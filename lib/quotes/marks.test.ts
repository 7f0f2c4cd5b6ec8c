import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../text/paragraphs';
import { pairMarks } from './marks';

const inside = (text: string): string[] =>
  pairMarks(text, paragraphs(text)).map((q) => text.slice(q.start, q.end));

describe('pairMarks', () => {
  it.each<[trap: string, text: string, expected: string[]]>([
    ['straight', 'He said "we go" and "we stay".', ['we go', 'we stay']],
    ['curly', 'He said “we go” and “we stay”.', ['we go', 'we stay']],
    ['low-high', 'Er sagte: „Wir gehen“ und ging.', ['Wir gehen']],
    ['low-high before a comma', '„Wir gehen“, sagte er, „und zwar heute.“', ['Wir gehen', 'und zwar heute.']],
    ['guillemets outward', 'Elle dit : «Nous partons» hier.', ['Nous partons']],
    ['guillemets inward', 'Er sagte: »Wir gehen« und ging.', ['Wir gehen']],
    ['doubled apostrophes', "He said ''it's the unions' day'' there.", ["it's the unions' day"]],
    ['backticks', "He said ``it's late'' there.", ["it's late"]],
    ['three apostrophes close twice', "''She said 'no,''' he said.", ["She said 'no,'"]],
    [
      'nested single',
      '“She told me, ‘Leave now,’ and I did,” he said.',
      ['She told me, ‘Leave now,’ and I did,'],
    ],
    ['nested of the same kind', '“This is the “best” time,” he said.', ['This is the “best” time,']],
    ['wrong-way close', 'He called it “late“ and left.', ['late']],
    ['wrong-way open', 'He called it ”late” and left.', ['late']],
    ['straight closed by curly', 'He called it "late” and left.', ['late']],
    ['feet and inches', 'The 6\'2" guard held a 12" pipe.', []],
    [
      'a plural possessive inside single marks',
      'Roe: ‘The unions’ day has come’',
      ['The unions’ day has come'],
    ],
    ['an elided head', "Back in the '90s it was rock 'n' roll for 'em.", []],
    ['apostrophes alone', 'The unions’ day isn’t the workers’ day.', []],
    ['a quote that ends in a number', 'He said "back in 2016" there.', ['back in 2016']],
    ['a space lost before the mark', 'He fled."We were deceived," she said.', ['We were deceived,']],
    [
      'a lost close before a new quotation',
      '“We lost, Roe said. “No,” Vo said.',
      ['We lost, Roe said. ', 'No,'],
    ],
  ])('%s', (_, text, expected) => expect(inside(text)).toEqual(expected));

  it('goes on where a paragraph opens the mark again', () => {
    const text = '“First point.\n“Second point,” Roe said. “Third.”';
    const pairs = pairMarks(text, paragraphs(text));
    expect(pairs.map((q) => [q.closed, q.continues])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  it('gives spans inside the text, in order, disjoint', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'"“”‘’\'«»„`ab .,?\n'), maxLength: 80 });
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const pair of pairMarks(text, paragraphs(text))) {
          expect(pair.outerStart).toBeGreaterThanOrEqual(last);
          expect(pair.start).toBeGreaterThanOrEqual(pair.outerStart);
          expect(pair.end).toBeGreaterThanOrEqual(pair.start);
          expect(pair.outerEnd).toBeLessThanOrEqual(text.length);
          last = pair.outerEnd;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['"', '“', '”', "'", "''", '‘', "' 'a", '«', '»', '„', '“a” '])(
    'does not choke on a flood of %s',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      expect(pairMarks(text, paragraphs(text)).length).toBeLessThanOrEqual(text.length);
    },
  );
});
