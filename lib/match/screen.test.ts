import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from './compare';
import { type Circumstances, decide } from './decide';
import { weighEvidence } from './evidence';
import { Screen } from './screen';
import { readWording } from './wording';

const WORDS = 'the of and harbour ferry winter closes berth valley girder lantern quay crews spring'.split(
  ' ',
);
const word = fc.constantFrom(...WORDS);
const text = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((words) => words.join(' '));

/** A passage that holds a piece of the quote, with words replaced. */
const pair = fc
  .tuple(text(2, 24), fc.nat(23), fc.nat(24), fc.array(fc.nat(23), { maxLength: 3 }), text(0, 6), text(0, 6))
  .map(([quote, from, length, changed, before, after]) => {
    const piece = quote.split(' ').slice(from % quote.split(' ').length, from + length);
    for (const at of changed) if (piece.length > 0) piece[at % piece.length] = 'zebra';
    return { quote, passage: [before, ...piece, after].join(' ') };
  });

describe('Screen', () => {
  it('bounds from above what an alignment comes to', () => {
    fc.assert(
      fc.property(pair, ({ quote, passage }) => {
        const mine = readWording(quote);
        const other = readWording(passage);
        const bits = Float64Array.from(mine.keys, (_, i) => 2 + (i % 5));
        const paired = compareWords(mine, other);
        if (paired === null) return;
        const evidence = weighEvidence(paired, bits);
        const bound = new Screen(mine.hashes, bits).bound(other.hashes);
        for (const share of ['bits', 'equal', 'run', 'ofQuote', 'ofPassage'] as const)
          expect(bound[share] + 1e-9, share).toBeGreaterThanOrEqual(evidence[share]);
      }),
      { numRuns: 500 },
    );
  });

  it('sets nothing aside that a decision would accept', () => {
    const speaker = fc.constantFrom<Circumstances['speaker'][]>('same', 'other', 'unstated', 'unknown');
    fc.assert(
      fc.property(
        pair,
        speaker,
        fc.boolean(),
        fc.integer({ min: 1, max: 12 }),
        ({ quote, passage }, who, matched, worth) => {
          const mine = readWording(quote);
          const other = readWording(passage);
          const bits = new Float64Array(mine.keys.length).fill(worth);
          const facts: Circumstances = {
            passages: 5000,
            words: mine.keys.length,
            speaker: who,
            matched,
            daysBefore: null,
          };
          const paired = compareWords(mine, other);
          if (paired === null || decide(weighEvidence(paired, bits), facts) === 'no') return;
          expect(decide(new Screen(mine.hashes, bits).bound(other.hashes), facts)).not.toBe('no');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('counts only what is not taken', () => {
    const mine = readWording('the harbour ferry closes every winter night');
    const bits = new Float64Array(7).fill(1);
    const screen = new Screen(mine.hashes, bits);
    const other = readWording('the harbour ferry closes').hashes;
    expect(screen.bound(other).equal).toBe(4);
    expect(screen.bound(other, Uint8Array.of(1, 1, 1, 0, 0, 0, 0))).toMatchObject({
      equal: 1,
      ofQuote: 0.25,
    });
  });
});
