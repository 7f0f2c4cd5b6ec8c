import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../model/article';
import { paragraphs } from '../../text/paragraphs';
import { processorTime } from '../test-time';
import { isBorderLine, sectionsOf } from './sections';

describe('isBorderLine', () => {
  it.each([
    '8:42 a.m.',
    '10:15 AM ET',
    '[Updated 9:02 p.m.]',
    '(Posted at 9:02 p.m. EST)',
    '9.02pm',
    '9.02pm GMT',
    '20:15',
    '20.15 h',
    '8 p.m.',
    'Friday, 8:42 a.m.',
    'Jan. 7, 2016, 8:42 a.m.',
    'Updated Jan. 7, 2016 at 8:42 a.m. EST',
    '7:10 p.m. ET, Jan. 7',
    '12 minutes ago',
    '***',
    '---',
    '• • •',
    '* * *',
    '——————',
    '8:42 a.m. — Odell takes the stage and greets the crowd.',
    '20:15 | Odell leaves.',
  ])('%s is one', (line) => expect(isBorderLine(line)).toBe(true));

  it.each<[trap: string, line: string]>([
    ['a time that begins a sentence', '8:42 a.m. was too early for Odell.'],
    ['a time at the end of one', 'The council met at 8:42 a.m.'],
    ['a price', '20.15'],
    ['a score', 'Odell 20, Roe 15'],
    ['a year', '2016'],
    ['a sentence of three words', 'Updated the plan.'],
    ['one dash', '—'],
    ['dots that leave something out', '…'],
    ['a hyphen before words', '- Odell left'],
    ['a signature', '— Jane Roe'],
    ['a ratio', '3:1'],
    ['words after a month', 'May 8 a.m. sessions begin'],
  ])('%s is none', (_trap, line) => expect(isBorderLine(line)).toBe(false));

  it('takes any length of line in its stride', () => {
    const spent = processorTime(() => {
      for (const unit of ['8:42 a.m. ', '* ', 'Jan. 7, ', 'updated '])
        expect(isBorderLine(`${unit.repeat(20_000)}x`)).toBe(false);
    });
    expect(spent).toBeLessThan(500);
  });
});

describe('sectionsOf', () => {
  /** Lines with a letter for their kind. */
  const KINDS: Readonly<Record<string, BlockKind>> = {
    P: 'paragraph',
    H: 'heading',
    T: 'headline',
    L: 'list-item',
  };
  const sections = (...rows: string[]): number[] => {
    const lines = paragraphs(rows.map((row) => row.slice(2)).join('\n'));
    return sectionsOf(
      lines,
      rows.map((row) => KINDS[row[0] ?? ''] ?? 'paragraph'),
    );
  };
  it.each<[trap: string, rows: string[], expected: number[]]>([
    ['paragraphs are one', ['P One.', 'P Two.'], [0, 0]],
    ['a time stamp begins one', ['P One.', 'P 8:42 a.m.', 'P Two.'], [0, 1, 1]],
    ['a heading begins one', ['P One.', 'H What Odell wants', 'P Two.'], [0, 1, 1]],
    [
      'a stamp over a heading is one border',
      ['P One.', 'P 8:42 a.m.', 'H Odell speaks', 'P Two.'],
      [0, 1, 1, 1],
    ],
    ['a headline at the top', ['T Odell speaks', 'P One.'], [0, 0]],
    ['each item of a list', ['P One.', 'L A.', 'L B.', 'P Two.'], [0, 0, 1, 1]],
    ['items that a colon introduces are one', ['P Odell said:', 'L A.', 'L B.'], [0, 0, 0]],
  ])('%s', (_trap, rows, expected) => expect(sections(...rows)).toEqual(expected));
});
