import { describe, expect, it } from 'vitest';
import { type Circumstances, decide } from './decide';
import type { Evidence } from './evidence';

const EVIDENCE: Evidence = {
  bits: 40,
  equal: 12,
  run: 12,
  from: 0,
  to: 12,
  ofQuote: 1,
  ofPassage: 0.5,
  passageWords: 24,
  span: 1,
  density: 1,
  weight: 1,
  mistyped: 0,
  unequal: 0,
  clean: true,
  score: 1,
};
const FACTS: Circumstances = {
  passages: 1000,
  words: 12,
  speaker: 'unknown',
  matched: false,
  daysBefore: null,
};
/** Four or five words of which nobody is known to have said them. */
const FRAGMENT: Partial<Evidence> = { equal: 5, run: 5, ofPassage: 0.3 };

describe('decide', () => {
  it.each<[string, Partial<Evidence>, Partial<Circumstances>, ReturnType<typeof decide>]>([
    ['all of the quote, enough bits', { bits: 16 }, {}, 'asserted'],
    ['too few bits', { bits: 14 }, {}, 'no'],
    ['fewer will do for a whole passage', { bits: 11, ofPassage: 0.9 }, {}, 'asserted'],
    ['a larger corpus asks for more', { bits: 16 }, { passages: 100_000 }, 'no'],
    [
      'and for more yet where few words are shared',
      { bits: 19, equal: 6 },
      { passages: 100_000, words: 6 },
      'no',
    ],
    ['than where many are', { bits: 19 }, { passages: 100_000 }, 'asserted'],
    ['the same speaker lowers the bar', { bits: 10 }, { speaker: 'same' }, 'asserted'],
    ['another speaker raises it', { bits: 20 }, { speaker: 'other' }, 'no'],
    ['another’s words that differ', { bits: 60, clean: false, run: 8 }, { speaker: 'other' }, 'no'],
    ['words that differ from what was said later', { clean: false }, { daysBefore: 3 }, 'no'],
    ['the very words, said again later', {}, { daysBefore: 3 }, 'asserted'],
    ['only small words agree', { bits: 60, weight: 0.4 }, {}, 'no'],
    ['too thin', { bits: 60, density: 0.5 }, {}, 'no'],
    [
      'half of the quote, no long run',
      { bits: 50, ofQuote: 0.5, ofPassage: 0.5, run: 4, span: 0.5 },
      {},
      'no',
    ],
    ['half of it in a long run', { bits: 50, ofQuote: 0.5, ofPassage: 0.5, run: 8 }, {}, 'asserted'],
    ['a fragment rare enough', { ...FRAGMENT, bits: 16 }, { words: 5 }, 'asserted'],
    [
      'its speaker known, nobody named here',
      { ...FRAGMENT, bits: 16 },
      { words: 5, speaker: 'unstated' },
      'mentioned',
    ],
    ['a fragment of another speaker', { ...FRAGMENT, bits: 60 }, { words: 5, speaker: 'other' }, 'no'],
    ['a fragment of its own speaker', { ...FRAGMENT, bits: 8 }, { words: 5, speaker: 'same' }, 'asserted'],
    [
      'in an article that prints the statement',
      { ...FRAGMENT, bits: 5 },
      { words: 5, matched: true },
      'asserted',
    ],
    [
      'a known fragment in a longer quote of its speaker',
      { equal: 3, ofPassage: 1, passageWords: 3, ofQuote: 0.4 },
      { speaker: 'same' },
      'asserted',
    ],
    [
      'in one of another speaker',
      { equal: 3, ofPassage: 1, passageWords: 3, ofQuote: 0.4 },
      { speaker: 'other' },
      'no',
    ],
    [
      'in one of nobody named',
      { equal: 3, ofPassage: 1, passageWords: 3, ofQuote: 0.4 },
      { speaker: 'unstated' },
      'mentioned',
    ],
    [
      'three words known, by nobody, in a longer quote',
      { equal: 3, ofPassage: 1, passageWords: 3, ofQuote: 0.4 },
      {},
      'no',
    ],
    ['four of them', { equal: 4, ofPassage: 1, passageWords: 4, ofQuote: 0.4 }, {}, 'asserted'],
    ['three words alone', { ...FRAGMENT, bits: 60, equal: 3 }, { words: 3 }, 'no'],
    [
      'three words that are all of a passage',
      { ...FRAGMENT, bits: 60, equal: 3, ofPassage: 1 },
      { words: 3 },
      'asserted',
    ],
    [
      'a fragment with a slip',
      { ...FRAGMENT, bits: 16, clean: false, ofQuote: 0.9, unequal: 1, mistyped: 1 },
      { words: 5 },
      'asserted',
    ],
    [
      'a fragment with a slip, by its own speaker: its words are not alone',
      { ...FRAGMENT, bits: 16, clean: false, ofQuote: 0.9, unequal: 1, mistyped: 1 },
      { words: 5, speaker: 'same' },
      'no',
    ],
    [
      'a word replaced asks for more',
      { ...FRAGMENT, bits: 16, clean: false, ofQuote: 0.8, unequal: 1 },
      { words: 5 },
      'no',
    ],
  ])('%s', (_trap, evidence, facts, expected) => {
    expect(decide({ ...EVIDENCE, ...evidence }, { ...FACTS, ...facts })).toBe(expected);
  });

  it('asks for no fewer bits as a corpus grows', () => {
    const barAt = (passages: number): number => {
      let bits = 0;
      while (decide({ ...EVIDENCE, bits }, { ...FACTS, passages }) === 'no') bits += 0.25;
      return bits;
    };
    const bars = [10, 1000, 10_000, 100_000, 1_000_000].map(barAt);
    expect(bars).toEqual(bars.toSorted((a, b) => a - b));
    expect(bars[0]).toBeLessThan(bars[4] ?? 0);
  });
});
