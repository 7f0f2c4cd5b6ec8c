import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSelection } from './read-selection';

describe('readSelection', () => {
  it.each([
    ['bare words', 'The ferry must sail', 'The ferry must sail', false, false],
    ['white space of every kind', ' The\u00a0ferry\n\n must\tsail ', 'The ferry must sail', false, false],
    ['marks around it', '“The ferry must sail,”', 'The ferry must sail,', false, false],
    ['marks around it, marks inside', '“He said ‘never’ to me”', 'He said ‘never’ to me', false, false],
    ['single marks around it', '‘The ferry must sail’', 'The ferry must sail', false, false],
    ['an opening mark alone', '“The ferry must sail', 'The ferry must sail', false, false],
    ['a closing mark alone', 'The ferry must sail.”', 'The ferry must sail.', false, false],
    ['a straight closing mark alone', 'The ferry must sail."', 'The ferry must sail.', false, false],
    [
      'a mark of the quote before, selected by accident',
      '” The ferry must sail',
      'The ferry must sail',
      false,
      false,
    ],
    [
      'an apostrophe is no mark',
      'The islanders’ ferry can’t sail',
      'The islanders’ ferry can’t sail',
      false,
      false,
    ],
    ['inches are no mark', 'A 5" pipe and a 7" pipe', 'A 5" pipe and a 7" pipe', false, false],
    ['a quotation inside', 'She said “sail” twice', 'She said “sail” twice', true, false],
    ['two quotations', '“Sail,” she said. “Now.”', '“Sail,” she said. “Now.”', true, false],
    ['begun inside one', 'must sail,” she said. “Now', '“must sail,” she said. “Now', true, true],
    ['begun inside one in straight marks', 'must sail," she said', '"must sail," she said', true, true],
    ['begun inside one in guillemets', 'debe zarpar», dijo', '«debe zarpar», dijo', true, true],
  ])('%s', (_trap, selected, text, hasMarks, beginsInside) => {
    expect(readSelection(selected)).toEqual({ text, hasMarks, beginsInside });
  });

  it('never loses a letter, whatever marks it is given', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '«',
      '»',
      '‘',
      '’',
      ' ',
      ', ',
      '. ',
      'ferry',
      'sail',
      '5',
      '\n',
    );
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const selected = pieces.join('');
        expect(letters(readSelection(selected).text)).toBe(letters(selected));
      }),
    );
  });
});
