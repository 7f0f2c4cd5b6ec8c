import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { f1, percent, Share, Shares } from './shares';

function share(hits: number, of: number): Share {
  const made = new Share();
  for (let i = 0; i < of; i += 1) made.add(i < hits);
  return made;
}

describe('a share', () => {
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [0, 1, 0, 0.7935],
    [1, 1, 0.2065, 1],
    [50, 100, 0.4038, 0.5962],
    // Newcombe 1998, table I.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lies between %d and %d', (hits, of, low, high) => {
    const [from, to] = share(hits, of).interval;
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('knows nothing of nothing', () => {
    expect(share(0, 0).value).toBeNaN();
    expect(share(0, 0).interval).toEqual([0, 1]);
    expect(share(0, 0).toString().trim()).toBe('–');
  });

  it('holds its value inside its interval, and narrows it with more of the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat({ max: 200 }), (of, some) => {
        const hits = Math.min(some, of);
        const few = share(hits, of);
        const many = share(hits * 4, of * 4);
        expect(few.interval[0]).toBeGreaterThanOrEqual(0);
        expect(few.interval[1]).toBeLessThanOrEqual(1);
        expect(few.interval[0]).toBeLessThanOrEqual(few.value + 1e-12);
        expect(few.interval[1]).toBeGreaterThanOrEqual(few.value - 1e-12);
        expect(many.interval[1] - many.interval[0]).toBeLessThan(few.interval[1] - few.interval[0]);
      }),
    );
  });

  it('prints its value, its interval and its counts', () => {
    expect(share(8, 10).toString()).toBe(' 80.0 % [49.0–94.3]  8 of 10');
    expect(percent(0.12345)).toBe('12.3');
  });
});

describe('f1', () => {
  it('is the harmonic mean, with the one of both ends', () => {
    expect(f1(share(8, 10), share(8, 10))).toBe(' 80.0 % [49.0–94.3]');
    expect(f1(share(1, 2), share(10, 10))).toMatch(/^ 66\.7 % /);
  });

  it('lies nearer the worse of both', () => {
    const printed = Number.parseFloat(f1(share(1, 10), share(9, 10)));
    expect(printed).toBeCloseTo(18, 5);
  });

  it('is 0 where nothing is right, and none where nothing was counted', () => {
    expect(f1(share(0, 5), share(0, 5))).toMatch(/^ {2}0\.0 % /);
    expect(f1(share(0, 0), share(3, 5)).trim()).toBe('–');
    expect(f1(share(3, 5), share(0, 0)).trim()).toBe('–');
  });
});

describe('shares by name', () => {
  it('are made at first use and kept', () => {
    const shares = new Shares();
    expect(shares.at('recall').of).toBe(0);
    shares.add('recall', true);
    shares.add('recall', false);
    expect([shares.at('recall').hits, shares.at('recall').of]).toEqual([1, 2]);
  });

  it('under a prefix come without it, most counted first', () => {
    const shares = new Shares();
    shares.add('rule woven', true);
    shares.add('rule tail', true);
    shares.add('rule tail', false);
    shares.add('recall', true);
    expect(shares.under('rule ').map(([name, { of }]) => [name, of])).toEqual([
      ['tail', 2],
      ['woven', 1],
    ]);
  });
});
