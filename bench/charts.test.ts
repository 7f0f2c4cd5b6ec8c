import { describe, expect, it } from 'vitest';
import { scale, spread } from './axis';
import type { Counted, Quality } from './quality';
import { qualityChart } from './quality-chart';
import type { Row, SizeReport } from './report';
import { timeChart, timeLines } from './time-chart';

const share = (value: number): Counted => ({ hits: 100 * value, of: 100, value, interval: [value / 2, 1] });
const quality = (value: number): Quality => ({
  queries: 2500,
  f1: { value, interval: [value, value] },
  precision: share(value),
  recall: share(value),
  kinds: {
    trim: { ...share(value), fromNowhere: false },
    'a <new> kind & more': { ...share(0), fromNowhere: false },
    neg_cliche: { ...share(1 - value), fromNowhere: true },
  },
});
const row = (engine: Row['engine'], value: number, mean: number | null): Row => {
  const times = mean === null ? null : { count: 1, mean, p50: mean, p95: mean };
  return {
    engine,
    unfinished: mean === null ? 'building took longer than 60 s' : null,
    queries: 2500,
    cost: {
      buildSeconds: 1,
      memory: { resident: 1, counted: 1 },
      file: null,
      noFile: null,
      firstMs: 1,
      query: times,
      page: null,
      verify: null,
    },
    firstTen: null,
    plain: mean === null ? null : quality(value),
    decision: null,
    verified: mean === null || engine === 'source-context' ? null : quality(0.99),
    ours: null,
  };
};
const report = (size: number, fuse: number | null): SizeReport => ({
  size,
  queries: 2500,
  rows: [row('source-context', 0.99, 0.07), row('minisearch', 0.95, 30), row('fuse.js', 0.9, fuse)],
});

/** Everything that is drawn lies within the picture. */
function expectInside(svg: string): void {
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  const across = [...svg.matchAll(/\bx[12]?="([^"]+)"/g), ...svg.matchAll(/translate\(([-\d.]+) [-\d.]+\)/g)];
  const down = [...svg.matchAll(/\by[12]?="([^"]+)"/g), ...svg.matchAll(/translate\([-\d.]+ ([-\d.]+)\)/g)];
  expect(across.length).toBeGreaterThan(20);
  for (const [coordinates, most] of [
    [across, width],
    [down, height],
  ] as const) {
    const outside = coordinates
      .map((match) => Number(match[1]))
      .filter((value) => !(value >= 0 && value <= most));
    expect(outside).toEqual([]);
  }
}

describe('qualityChart', () => {
  it('draws all points inside its frame, and says in words what it shows', () => {
    const svg = qualityChart(report(100_000, 900));
    expectInside(svg);
    expect(svg).toContain('minisearch, as it comes: F1 95.0 %');
    expect(svg).toContain('minisearch, our verifier: F1 99.0 %');
    expect(svg).toContain('a &lt;new> kind &amp; more');
    expect(svg).toContain('<desc');
  });

  it('draws ours alone where no other engine finished', () => {
    const alone = { ...report(1000, null), rows: [row('source-context', 0.99, 0.07)] };
    expectInside(qualityChart(alone));
  });
});

describe('timeChart', () => {
  it('draws a line for each engine inside its frame, and says where one ended', () => {
    const lines = timeLines([report(1000, 90), report(10_000, null)]);
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['source-context', 2],
      ['minisearch', 2],
      ['fuse.js', 1],
    ]);
    const svg = timeChart(lines);
    expectInside(svg);
    expect(svg).toContain('fuse.js 90 ms at 1,000');
  });

  it('draws a single size', () => {
    expectInside(timeChart(timeLines([report(1000, 90)])));
  });
});

describe('spread', () => {
  it('keeps labels apart, in their order and inside', () => {
    const heights = [60, 60, 61, 489, 490, 490];
    const moved = spread(heights, 18, 60, 490);
    for (const [i, height] of moved.entries()) {
      expect(height).toBeGreaterThanOrEqual(60);
      expect(height).toBeLessThanOrEqual(490);
      expect(height - (moved[i - 1] ?? 0)).toBeGreaterThanOrEqual(18);
    }
  });
});

describe('scale', () => {
  it('goes evenly, in the logarithm where asked, and to the middle for a single value', () => {
    expect(scale([0, 10], [100, 200])(5)).toBe(150);
    expect(scale([1, 100], [0, 200], true)(10)).toBe(100);
    expect(scale([5, 5], [0, 200], true)(5)).toBe(100);
  });
});
