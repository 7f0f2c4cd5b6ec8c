import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../model/article';
import { paragraphs } from '../../text/paragraphs';
import { introducesWords, unmarkedBlocks } from './unmarked-blocks';

/** Reads lines of which those with `> ` are block quotations; a letter is given as its lines, with what claims it. */
function letters(...rows: string[]): string[] {
  const text = rows.map((row) => row.replace(/^> /, '')).join('\n');
  const kinds = rows.map((row): BlockKind => (row.startsWith('> ') ? 'blockquote' : 'paragraph'));
  return unmarkedBlocks(text, paragraphs(text), kinds, 'en').map(
    ({ lines, introduced, signed }) =>
      `${lines.map(({ start, end }) => text.slice(start, end)).join('|')}${introduced ? ' [introduced]' : ''}${signed ? ' [signed]' : ''}`,
  );
}

describe('unmarkedBlocks', () => {
  it.each<[trap: string, rows: string[], expected: string[]]>([
    ['a colon', ['Odell wrote:', '> We regret it.'], ['We regret it. [introduced]']],
    ['lines of one letter', ['Odell wrote:', '> We lost.', '> We rise.'], ['We lost.|We rise. [introduced]']],
    [
      'two letters apart',
      ['Odell wrote:', '> We lost.', 'Roe wrote:', '> We won.'],
      ['We lost. [introduced]', 'We won. [introduced]'],
    ],
    ['a document that reads', ['The letter reads, in part:', '> We lost.'], ['We lost. [introduced]']],
    ['a verb without a colon', ['Odell’s note says', '> We lost.'], ['We lost. [introduced]']],
    ['the following', ['Odell gave out the following statement.', '> We lost.'], ['We lost. [introduced]']],
    [
      'prose that nothing introduces',
      ['It rained.', '> We lost the mill and the bridge in one night.'],
      ['We lost the mill and the bridge in one night.'],
    ],
    ['a short line that nothing introduces', ['It rained.', '> Rain in the valley'], []],
    [
      'a box of the site',
      ['It rained.', '> Sign up for our letter, and read the best of the valley every day.'],
      [],
    ],
    [
      'chrome of a post',
      [
        'Odell wrote:',
        '> View this post on Picturegram',
        '> We lost.',
        '> A post shared by Ada Odell (@ada) on Jan 7, 2016',
      ],
      [],
    ],
    ['a signature', ['It rained.', '> We lost.', '> — Jane Roe'], ['We lost. [signed]']],
    ['a signature below the block', ['It rained.', '> We lost.', '— Jane Roe, mayor'], ['We lost. [signed]']],
    [
      'a bare name under the words',
      ['Odell wrote:', '> We lost.', '> Ada Odell'],
      ['We lost. [introduced] [signed]'],
    ],
    [
      'a signature in the line',
      ['It rained.', '> We lost. — Jane Roe (@roe) January 7, 2016'],
      ['We lost. [signed]'],
    ],
    [
      'a post without a full stop',
      ['It rained.', '> We lost pic.twitter.com/a1 — Jane Roe (@roe) Jan. 7, 2016'],
      ['We lost [signed]'],
    ],
    [
      'two posts in a row',
      [
        'It rained.',
        '> We lost',
        '> — Jane Roe (@roe) January 7, 2016',
        '> We won',
        '> — Tim Vo (@vo) January 8, 2016',
      ],
      ['We lost [signed]', 'We won [signed]'],
    ],
    [
      'a dash inside the words',
      ['Odell wrote:', '> We lost — Roe won. We go on.'],
      ['We lost — Roe won. We go on. [introduced]'],
    ],
    [
      'words in marks are left to the marks',
      ['Odell wrote:', '> “We lost.”', '> ‘We rise.’', '> "We go."'],
      [],
    ],
    ['another’s words reported inside', ['The Ledger wrote:', '> “We lost,” Bauer said.'], []],
    [
      'marks around a word of the letter',
      ['Odell wrote:', '> The word “late” is ours.'],
      ['The word “late” is ours. [introduced]'],
    ],
    [
      'an indented letter',
      ['Odell wrote:', '', '   We lost.', '   We rise.', 'Bauer left.'],
      ['We lost.|We rise. [introduced]'],
    ],
    ['a tab', ['Odell wrote:', '\tWe lost.'], ['We lost. [introduced]']],
    ['one space is a slip', ['Odell wrote:', ' We lost.'], []],
    ['every paragraph is indented', ['  Odell wrote:', '  We lost.'], []],
    ['a colon that introduces no words', ['The town has these:', '   A mill.'], []],
    ['indented with nothing before', ['   We lost.'], []],
  ])('%s', (_trap, rows, expected) => expect(letters(...rows)).toEqual(expected));

  it('gives lines in order, inside their own line, the last one closed', () => {
    const row = fc.constantFrom(
      '> We lost.',
      '> ',
      'Odell wrote:',
      '  We rise.',
      '\t— Jane Roe',
      '> “No.”',
      '> ***',
      '> We lost. — Jane Roe',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const text = rows.map((line) => line.replace(/^> /, '')).join('\n');
        const lines = paragraphs(text);
        const shown = rows.filter((line) => line.replace(/^> /, '').trim() !== '');
        const kinds = shown.map((line): BlockKind => (line.startsWith('> ') ? 'blockquote' : 'paragraph'));
        let last = 0;
        for (const block of unmarkedBlocks(text, lines, kinds, 'en')) {
          expect(block.lines.map(({ continues }) => continues)).toEqual(block.lines.map((_, i) => i > 0));
          expect(block.lines.map(({ closed }) => closed)).toEqual(
            block.lines.map((_, i) => i === block.lines.length - 1),
          );
          for (const { start, end, paragraph } of block.lines) {
            expect(start).toBeGreaterThanOrEqual(Math.max(last, lines[paragraph]?.start ?? 0));
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(lines[paragraph]?.end ?? 0);
            expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
            last = end;
          }
        }
      }),
    );
  });
});

describe('introducesWords', () => {
  it.each<[line: string, expected: boolean]>([
    ['Odell wrote:', true],
    ['Odell wrote', true],
    ['Odell added,', true],
    ['The note reads as follows.', true],
    ['Read the letter in full below.', true],
    ['The town voted on the plan.', false],
    ['Odell followed the following car.', false],
    ['“We lost,” Odell said.', false],
    ['The year was over', false],
  ])('%s', (line, expected) => expect(introducesWords(line, 'en')).toBe(expected));
});
