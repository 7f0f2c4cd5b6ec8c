import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../test-time';
import { findRepeats, type Standing, standingOf } from './repeats';

const LONG = 'We will rebuild by spring, whatever it takes.';

/** Which quotation each one repeats; a row is a standing and words, `?` before the words for a title or a scare quote. */
function repeatsOf(...rows: [Standing, string][]): (number | null)[] {
  return findRepeats(
    rows.map(([standing, words]) => ({
      words: words.replace(/^\?/, ''),
      standing,
      spoken: !words.startsWith('?'),
    })),
  ).of;
}

describe('findRepeats', () => {
  it.each<[trap: string, rows: [Standing, string][], expected: (number | null)[]]>([
    [
      'a caption before the text',
      [
        ['caption', LONG],
        ['told', LONG],
      ],
      [1, null],
    ],
    [
      'a pull quote shortened at both ends',
      [
        ['told', LONG],
        ['alone', 'will rebuild by spring'],
      ],
      [null, 0],
    ],
    [
      'a headline in capitals, with an accent',
      [
        ['headline', 'WE WÏLL REBUILD BY SPRING'],
        ['told', LONG],
      ],
      [1, null],
    ],
    [
      'a headline that looks like a title',
      [
        ['headline', '?We Will Rebuild by Spring'],
        ['told', LONG],
      ],
      [1, null],
    ],
    [
      'three words may be chance',
      [
        ['told', LONG],
        ['caption', 'by spring, whatever'],
      ],
      [null, null],
    ],
    [
      'words cut in the middle',
      [
        ['told', LONG],
        ['blockquote', 'We will rebuild, whatever it takes.'],
      ],
      [null, null],
    ],
    [
      'a place with more words than the text',
      [
        ['told', 'We will rebuild by spring'],
        ['caption', LONG],
      ],
      [null, null],
    ],
    [
      'told twice on purpose',
      [
        ['told', LONG],
        ['told', LONG],
      ],
      [null, null],
    ],
    [
      'a title is nobody’s to repeat',
      [
        ['told', `?${LONG}`],
        ['caption', LONG],
      ],
      [null, null],
    ],
    [
      'no text, two places: the fuller of like ones',
      [
        ['caption', 'We will rebuild by spring'],
        ['caption', LONG],
      ],
      [1, null],
    ],
    [
      'no text: a paragraph before a headline',
      [
        ['headline', LONG],
        ['alone', LONG],
        ['caption', LONG],
      ],
      [1, null, 1],
    ],
    [
      'the first of two tellings',
      [
        ['told', LONG],
        ['told', LONG],
        ['heading', LONG],
      ],
      [null, null, 0],
    ],
  ])('%s', (_trap, rows, expected) => expect(repeatsOf(...rows)).toEqual(expected));

  it.each<[trap: string, line: string, expected: number | null]>([
    ['a pull quote without marks', 'We will rebuild by spring', 0],
    ['its signature', 'We will rebuild by spring. — Ada Odell', 0],
    ['other words beside them', 'Odell: We will rebuild by spring', null],
    ['three words', 'Whatever it takes', null],
    ['nothing', '', null],
  ])('of a line: %s', (_trap, line, expected) => {
    expect(findRepeats([{ words: LONG, standing: 'told', spoken: true }]).ofLine(line)).toBe(expected);
  });

  it('lets a quotation repeat only one that stands for itself and holds its words', () => {
    const words = fc
      .array(fc.constantFrom('we', 'go', 'on', 'now'), { maxLength: 7 })
      .map((all) => all.join(' '));
    const standing = fc.constantFrom<Standing>(
      'told',
      'alone',
      'blockquote',
      'caption',
      'heading',
      'headline',
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ words, standing, spoken: fc.boolean() }), { maxLength: 12 }),
        (all) => {
          const { of } = findRepeats(all);
          of.forEach((original, i) => {
            if (original === null) return;
            expect(of[original]).toBeNull();
            expect(all[i]?.standing).not.toBe('told');
            expect(all[original]?.spoken).toBe(true);
            expect(` ${all[original]?.words} `).toContain(` ${all[i]?.words} `);
          });
        },
      ),
    );
  });

  it('takes words that repeat themselves in its stride', () => {
    const words = 'no '.repeat(20_000);
    const texts = [
      { words, standing: 'told' as const, spoken: true },
      ...Array.from({ length: 200 }, () => ({
        words: 'no no no no no',
        standing: 'caption' as const,
        spoken: true,
      })),
    ];
    const spent = processorTime(() => expect(findRepeats(texts).of[200]).toBe(0));
    expect(spent).toBeLessThan(1000);
  });
});

describe('standingOf', () => {
  it.each([
    ['paragraph', false, false, 'told'],
    ['paragraph', true, false, 'alone'],
    ['paragraph', true, true, 'told'],
    ['list-item', true, false, 'alone'],
    ['blockquote', true, true, 'told'],
    ['blockquote', false, false, 'blockquote'],
    ['caption', false, true, 'caption'],
    ['headline', true, true, 'headline'],
  ] as const)('%s, alone %s, introduced %s: %s', (kind, alone, introduced, expected) =>
    expect(standingOf(kind, alone, introduced)).toBe(expected),
  );
});
