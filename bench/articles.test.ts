import { describe, expect, it } from 'vitest';
import { plantArticle } from './articles';
import { seeded } from './random';

const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen';
const make = () => 'The ferry sails at dawn, and nobody minds.';

describe('plantArticle', () => {
  it('plants long passages at even distances and says where they are', () => {
    const { text, words, planted } = plantArticle(make, ['too short', LONG], seeded(1));
    expect(words).toBeGreaterThanOrEqual(10_000);
    expect(text.split(/\s+/).length - 1).toBe(words);
    expect(planted).toHaveLength(15);
    for (const { start, end } of planted) expect(text.slice(start, end)).toBe(LONG);
    const gaps = planted.slice(1).map(({ start }, i) => start - (planted[i]?.start ?? 0));
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThan(1.2);
  });
});
