import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edges, Edit, EditKind } from '../../model/report';
import type { Compared } from '../compared';
import { keptOf, observeCompleteness } from './completeness';

const TEXT = 'We will not rest. The well-known ferry is a lifeline, and we must keep it. Nobody asked.';
const SENTENCE = 'The well-known ferry is a lifeline, and we must keep it.';
const AT: [number, number] = [TEXT.indexOf(SENTENCE), TEXT.indexOf(SENTENCE) + SENTENCE.length];
const SEEN: Edges = { start: 'seen', end: 'seen' };

function edit(kind: EditKind, words: string, weight: Edit['weight'] = 'wording'): Edit {
  const start = TEXT.indexOf(words);
  return { kind, page: [0, 0], source: [start, start + words.length], weight };
}

function compared(edits: Edit[], edges = SEEN, touched = AT): Compared {
  return { statement: 's', version: { id: 'v', text: TEXT, attested: 'read' }, edits, touched, edges };
}

const START = edit('trim-start', 'The well-known ferry');
const END = edit('trim-end', 'and we must keep it.');

describe('keptOf', () => {
  it.each<[trap: string, Compared[], string, number]>([
    ['a whole sentence', [compared([])], 'sentences', 11],
    ['its end', [compared([START])], 'cut-at-start', 8],
    ['its head', [compared([END])], 'cut-at-end', 6],
    [
      'its middle, woven into the article’s sentence',
      [compared([{ ...START, weight: 'cosmetic' }, END])],
      'fragment',
      3,
    ],
    [
      'both ends of a longer one',
      [compared([edit('trim-start', 'The'), edit('trim-end', 'it.')])],
      'cut-at-both-ends',
      9,
    ],
    ['words left out with a mark', [compared([edit('ellipsis', 'is a lifeline,')])], 'cut-inside', 8],
    [
      'an ellipsis that leaves nothing out',
      [compared([{ ...edit('ellipsis', 'is'), source: [30, 30] }])],
      'sentences',
      11,
    ],
    ['one word', [compared([START, edit('trim-end', 'a lifeline, and we must keep it.')])], 'single-word', 1],
    ['a word replaced is no cut', [compared([edit('replace', 'keep')])], 'sentences', 10],
    ['a word dropped is no cut', [compared([edit('delete', 'well-known')])], 'sentences', 10],
    ['another spelling is no other word', [compared([edit('replace', 'keep', 'cosmetic')])], 'sentences', 11],
    ['a word outside the marks', [compared([edit('boundary', 'The', 'cosmetic')])], 'cut-at-start', 10],
    ['an end nobody saw', [compared([END], { start: 'seen', end: 'cut' })], 'sentences', 7],
    ['what one quote leaves out another has', [compared([START]), compared([END])], 'sentences', 11],
  ])('%s', (_trap, quotes, completeness, words) => {
    const kept = keptOf(TEXT, AT, quotes);
    // "and we must keep it." has five words that an unseen end leaves unread.
    expect([kept?.completeness, kept?.of]).toEqual([completeness, 11]);
    expect(kept?.words).toBe(completeness === 'sentences' && quotes[0]?.edges.end === 'cut' ? 6 : words);
  });

  it('is whole where the wording has nothing else', () => {
    const all: [number, number] = [0, TEXT.length];
    expect(keptOf(TEXT, all, [compared([], SEEN, all)])).toEqual({
      completeness: 'whole',
      words: 17,
      of: 17,
    });
  });

  it('is nothing where no word of the sentences is kept', () => {
    const other = compared([], SEEN, [0, 17]);
    expect(keptOf(TEXT, AT, [other])).toBeNull();
    expect(keptOf(TEXT, AT, [])).toBeNull();
  });

  it('counts no more than there is, whatever is left out', () => {
    const piece = fc.tuple(
      fc.nat(TEXT.length),
      fc.nat(TEXT.length),
      fc.constantFrom<EditKind>('cut', 'trim-end', 'replace', 'join'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const edits = pieces.map(
          ([a, b, kind]): Edit => ({
            kind,
            page: [0, 0],
            source: [Math.min(a, b), Math.max(a, b)],
            weight: 'wording',
          }),
        );
        const kept = keptOf(TEXT, AT, [compared(edits)]);
        if (kept === null) return;
        expect(kept.of).toBe(11);
        expect(kept.words).toBeGreaterThan(0);
        expect(kept.words).toBeLessThanOrEqual(kept.of);
      }),
    );
  });
});

describe('observeCompleteness', () => {
  it('says the number, is as sure as there are words, and rests on what is printed', () => {
    const evidence = { start: 4, end: 12, text: 'it.' };
    const kept = keptOf(TEXT, AT, [compared([START])]);
    expect(kept && observeCompleteness(kept, evidence)).toEqual({
      dimension: 'completeness',
      value: '8 of 11 words',
      confidence: 0.95,
      rule: 'completeness.cut-at-start',
      voice: 'quote',
      evidence,
    });
  });
});
