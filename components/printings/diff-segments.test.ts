import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/model/report';
import { diffSegments, shortenRuns } from './diff-segments';

const edit = (
  kind: Edit['kind'],
  page: [number, number],
  source: [number, number],
  weight: Edit['weight'] = 'wording',
): Edit => ({ kind, page, source, weight });

/** ⟨only there⟩ and {only here}. */
function show(page: string, source: string, edits: Edit[]): string {
  return diffSegments(page, source, edits)
    .map(({ side, text }) => (side === 'both' ? text : side === 'there' ? `⟨${text}⟩` : `{${text}}`))
    .join('');
}

describe('diffSegments', () => {
  it.each([
    ['nothing differs', 'We read.', 'We read.', [], 'We read.'],
    [
      'a word replaced, with a space between the two',
      'We read maps daily.',
      'We read books daily.',
      [edit('replace', [8, 12], [8, 13])],
      'We read ⟨books⟩ {maps} daily.',
    ],
    [
      'a word dropped: the edit is a point after the word before',
      'We read daily.',
      'We never read daily.',
      [edit('delete', [2, 2], [3, 8], 'meaning')],
      'We ⟨never⟩ read daily.',
    ],
    [
      'a start not quoted touches the first word',
      'They read.',
      'I know. They read.',
      [edit('trim-start', [0, 0], [0, 7])],
      '⟨I know.⟩ They read.',
    ],
    ['cosmetic: as the page prints it', '“we', '‘We', [edit('replace', [0, 3], [0, 3], 'cosmetic')], '“we'],
    [
      'a cosmetic trim is shown still: the words are not here',
      'read',
      'We read',
      [edit('trim-start', [0, 0], [0, 2], 'cosmetic')],
      '⟨We⟩ read',
    ],
    [
      'offsets past the end',
      'ab',
      'cd',
      [edit('replace', [1, 99], [1, 99])],
      'a⟨d⟩{b}'.replace('a⟨', 'a ⟨').replace('⟩{', '⟩ {'),
    ],
    [
      'markup in the text is text',
      '<b>x</b>',
      '<i>x</i>',
      [edit('replace', [0, 3], [0, 3])],
      '⟨<i>⟩{<b>}x</b>',
    ],
  ] as [string, string, string, Edit[], string][])('%s', (_trap, page, source, edits, expected) => {
    expect(show(page, source, edits)).toBe(expected);
  });

  it('gives back the page, white space aside, whatever the edits', () => {
    const bare = (text: string) => text.replace(/\s/g, '');
    const offsets = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    const edits = fc.array(
      fc.record({
        kind: fc.constantFrom<Edit['kind']>(
          'replace',
          'insert',
          'delete',
          'trim-end',
          'ellipsis',
          'boundary',
        ),
        page: offsets,
        source: offsets,
        weight: fc.constantFrom<Edit['weight']>('cosmetic', 'wording', 'meaning'),
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), edits, (page, source, list) => {
        const here = diffSegments(page, source, list).filter((segment) => segment.side !== 'there');
        expect(bare(here.map((segment) => segment.text).join(''))).toBe(bare(page));
      }),
    );
  });
});

describe('shortenRuns', () => {
  const words = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ');
  it('keeps the ends beside a difference and counts what it hides', () => {
    const [first, gap, last] = shortenRuns(
      [
        { side: 'both', text: `${words} `, kind: null },
        { side: 'there', text: words, kind: 'cut' },
        { side: 'both', text: ` ${words}`, kind: null },
      ],
      2,
      (hidden) => `[${hidden}]`,
    );
    expect(first?.text).toBe('… w28 w29 ');
    expect(gap?.text).toBe('w0 w1 [26] w28 w29');
    expect(last?.text).toBe(' w0 w1 …');
  });
  it('leaves a text without a difference whole', () => {
    expect(shortenRuns([{ side: 'both', text: words, kind: null }], 2, String)[0]?.text).toBe(words);
  });
});
