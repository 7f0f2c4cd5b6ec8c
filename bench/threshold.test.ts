import { describe, expect, it } from 'vitest';
import { answersGiven, type Ranked, tuneDecision } from './threshold';

/** A query with one expected passage that is ranked first. */
const found = (words: number, ...scores: number[]): Ranked => ({
  words,
  scores,
  counts: [0, ...scores].map((_, given) => ({
    expected: 1,
    hits: Math.min(1, given),
    wrong: Math.max(0, given - 1),
  })),
});
/** A query with two expected passages, ranked first and second. */
const both = (words: number, ...scores: number[]): Ranked => ({
  words,
  scores,
  counts: [0, ...scores].map((_, given) => ({ expected: 2, hits: given, wrong: 0 })),
});
/** A query taken from nowhere. */
const nowhere = (words: number, ...scores: number[]): Ranked => ({
  words,
  scores,
  counts: [0, ...scores].map((_, given) => ({ expected: 0, hits: 0, wrong: given })),
});

describe('tuneDecision', () => {
  it('finds the score that parts right answers from wrong ones', () => {
    const decision = tuneDecision([found(10, 9), found(10, 7), nowhere(10, 6), nowhere(10, 5)]);
    expect(decision).toEqual({ most: 1, perWord: false, threshold: 7 });
  });

  it('divides by the number of words where only that parts them', () => {
    const decision = tuneDecision([found(3, 6), found(20, 40), nowhere(30, 30), nowhere(6, 6)]);
    expect(decision).toEqual({ most: 1, perWord: true, threshold: 2 });
  });

  it('gives two answers where they are worth it, and one where the second is wrong', () => {
    expect(tuneDecision([both(10, 9, 8), both(10, 9, 8), nowhere(10, 3)]).most).toBe(2);
    expect(tuneDecision([found(10, 9, 8), found(10, 9, 8), nowhere(10, 3)]).most).toBe(1);
  });

  it('takes equal scores together: a threshold cannot part them', () => {
    const decision = tuneDecision([found(10, 5), nowhere(10, 5), nowhere(10, 5), found(10, 8)]);
    expect(decision.threshold).toBe(8);
  });

  it('is silence where nothing was right', () => {
    const decision = tuneDecision([nowhere(10, 5)]);
    expect(decision.threshold).toBe(Number.POSITIVE_INFINITY);
    expect(answersGiven(nowhere(10, 5), decision)).toBe(0);
  });
});

describe('answersGiven', () => {
  it('stops at the first score below the threshold', () => {
    const query = { words: 4, scores: [9, 3] };
    expect(answersGiven(query, { most: 2, perWord: false, threshold: 9 })).toBe(1);
    expect(answersGiven(query, { most: 2, perWord: false, threshold: 3 })).toBe(2);
    expect(answersGiven(query, { most: 1, perWord: false, threshold: 3 })).toBe(1);
    expect(answersGiven(query, { most: 2, perWord: true, threshold: 1 })).toBe(1);
  });
});
