import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './passage-index';
import { scanText } from './scan';

const PASSAGES = [
  'We cannot go on asking fishing crews to wait seven hours for a berth that Port Tallow promised them in spring.',
  'Engineers found seventeen cracked girders under the old bridge and nobody warned the lorry drivers.',
  'The harbour must not close.',
];
const collection = {
  index: buildIndex(PASSAGES),
  passageText: (passage: number) => PASSAGES[passage] ?? '',
};
const BERTH = 'asking fishing crews to wait seven hours for a berth that Port Tallow promised them';
const found = (text: string, quoted: readonly (readonly [number, number])[] = []) =>
  scanText(
    text,
    quoted.map(([start, end]) => ({ start, end, text: text.slice(start, end) })),
    collection,
  ).map((span) => span.text);

describe('scanText', () => {
  it.each<[string, string, string[]]>([
    ['a piece in the article’s own sentence', `He minds ${BERTH}, he said.`, [BERTH]],
    [
      'grown to its last equal word at both ends',
      `${PASSAGES[0]} And then?`,
      [PASSAGES[0]?.slice(0, -1) ?? ''],
    ],
    [
      'one word changed inside',
      `He minds ${BERTH.replace('seven', 'nine')}.`,
      [BERTH.replace('seven', 'nine')],
    ],
    [
      'two passages, in the order of the text',
      `${PASSAGES[1]} And ${BERTH}.`,
      [PASSAGES[1]?.slice(0, -1) ?? '', BERTH],
    ],
    ['fewer words than ten', 'fishing crews to wait seven hours for a berth', []],
    [
      'ten words, none of them eight in a row',
      'fishing crews wait seven long hours for a nice berth that Port Tallow kindly promised them',
      [],
    ],
    [
      'more than ten, in short runs',
      'fishing crews to wait six hours for a berth near Port Tallow promised them',
      [],
    ],
    ['a short passage', 'The harbour must not close. It shall stay.', []],
    ['not across a line', BERTH.replace(' for', '\nfor'), []],
    ['nothing', '', []],
  ])('finds %s', (_trap, text, spans) => {
    expect(found(text)).toEqual(spans);
  });

  it('leaves out what stands between marks, and does not reach into it', () => {
    const text = `He minds ${BERTH}, he said.`;
    const at = text.indexOf('for a berth');
    expect(found(text, [[at, at + 11]])).toEqual([]);
    expect(found(text, [[0, 8]])).toEqual([BERTH]);
  });

  it('gives stretches that slice right, ascend and never overlap', () => {
    const piece = fc.oneof(
      fc.constantFrom(...PASSAGES, BERTH, '\n', 'He said.', '“Well,” she said.'),
      fc.stringMatching(/^[a-z]{1,8}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const span of scanText(text, [], collection)) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
        }
      }),
    );
  });
});
