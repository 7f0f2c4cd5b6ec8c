import { describe, expect, it } from 'vitest';
import { countAnswers, f1Of, gradeAnswers } from './grade';
import type { BenchQuery } from './read-bench';
import { Score } from './score';

const PASSAGES = [
  'The rain came down upon the roofs of the old town all night.',
  'She said that the rain came down upon the roofs of the old town, and laughed.',
  'Nobody had seen the keeper of the light since the autumn before.',
  'The rain came down upon the garden.',
];
const textOf = (passage: number): string => PASSAGES[passage] ?? '';
const query = (text: string, ...expected: number[]): BenchQuery => ({ kind: 'any', text, expect: expected });

describe('gradeAnswers', () => {
  const piece = query('rain came down upon the roofs', 0);

  it('tells the expected passage, another that holds the whole query, one that is alike, and a wrong one', () => {
    expect(gradeAnswers(piece, [0, 1, 3, 2], textOf)).toEqual(['expected', 'holds', 'alike', 'wrong']);
  });

  it('does not count a passage twice', () => {
    expect(gradeAnswers(piece, [2, 2], textOf)).toEqual(['wrong', 'alike']);
  });

  it('counts any answer to a text from nowhere as wrong, whatever it shares', () => {
    expect(gradeAnswers(query('The rain came down upon the garden.'), [3], textOf)).toEqual(['wrong']);
  });

  it('takes no passage for the place of a query without words', () => {
    expect(gradeAnswers(query('… —', 0), [2], textOf)).toEqual(['wrong']);
  });
});

describe('countAnswers', () => {
  it('lets a passage that holds the whole query stand for the expected ones', () => {
    const piece = query('rain came down upon the roofs', 0);
    expect(countAnswers(piece, [1], gradeAnswers(piece, [1], textOf))).toEqual({
      expected: 1,
      hits: 1,
      wrong: 0,
    });
  });

  it('counts each of two expected passages', () => {
    const joined = query('all night. Nobody had seen the keeper', 0, 2);
    expect(countAnswers(joined, [2], gradeAnswers(joined, [2], textOf))).toEqual({
      expected: 2,
      hits: 1,
      wrong: 0,
    });
  });
});

describe('Score', () => {
  it('adds up precision, recall, F1 and kinds', () => {
    const score = new Score();
    score.add({ kind: 'found', text: 'since the autumn before', expect: [2] }, [2, 0], textOf);
    score.add({ kind: 'found', text: 'the old town all night', expect: [0] }, [], textOf);
    score.add({ kind: 'nowhere', text: 'at the end of the day', expect: [] }, [3], textOf);
    expect([score.precision.hits, score.precision.of]).toEqual([1, 3]);
    expect([score.recall.hits, score.recall.of]).toEqual([1, 2]);
    expect(score.f1).toBeCloseTo(0.4);
    expect(score.f1).toBeCloseTo(f1Of({ expected: 2, hits: 1, wrong: 2 }));
    expect(score.kinds.get('found')?.value).toBe(0.5);
    expect(score.kinds.get('nowhere')?.value).toBe(1);
  });

  it('has an interval around F1 that does not vanish where there is no error', () => {
    const score = new Score();
    for (let i = 0; i < 10; i += 1) score.addCounts('any', { expected: 1, hits: 1, wrong: 0 });
    expect(score.f1).toBe(1);
    expect(score.f1Interval[0]).toBeLessThan(0.8);
    expect(score.f1Interval[1]).toBeCloseTo(1);
  });

  it('comes to nothing without queries', () => {
    expect(new Score().f1).toBe(0);
  });
});
