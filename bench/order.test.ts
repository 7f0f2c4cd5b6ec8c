import { describe, expect, it } from 'vitest';
import { interleave } from './order';
import { percentile, summarise } from './times';

describe('interleave', () => {
  const kinds = [...Array<string>(60).fill('many'), ...Array<string>(20).fill('few')];

  it('holds every number once, in the same order for the same seed', () => {
    const order = interleave(kinds, 1);
    expect([...order].sort((a, b) => a - b)).toEqual(kinds.map((_, number) => number));
    expect(interleave(kinds, 1)).toEqual(order);
    expect(interleave(kinds, 2)).not.toEqual(order);
  });

  it('meets every kind in each stretch, by its share', () => {
    const order = interleave(kinds, 1);
    for (const stretch of [20, 40, 60]) {
      const few = order.slice(0, stretch).filter((number) => kinds[number] === 'few').length;
      expect(Math.abs(few - stretch / 4)).toBeLessThanOrEqual(2);
    }
  });
});

describe('summarise', () => {
  it('gives the mean and the nearest ranks', () => {
    const times = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(summarise(times)).toEqual({ count: 100, mean: 50.5, p50: 50, p95: 95 });
    expect(summarise([])).toBeNull();
  });

  it('finds the ends of a short list', () => {
    expect(percentile([1, 2, 3], 0)).toBe(1);
    expect(percentile([1, 2, 3], 1)).toBe(3);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
