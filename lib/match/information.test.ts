import { describe, expect, it } from 'vitest';
import { findSeeds } from './candidates';
import { weighWords } from './information';
import { buildIndex } from './passage-index';
import { readWording } from './wording';

const ALONE = 'Seventeen cracked girders hold the old bridge.';
const SAME = (n: number) =>
  Array.from({ length: n }, (_, i) => `Witness ${i} saw the night ferry leave Mirren quay.`);

/** Bits of a quote's words in a corpus. */
function bitsOf(quote: string, passages: readonly string[]): number[] {
  const index = buildIndex(passages);
  const { keys, hashes } = readWording(quote);
  return [...weighWords(index, keys, hashes, findSeeds(index, hashes))];
}

const sum = (bits: readonly number[]): number => bits.reduce((all, one) => all + one, 0);

describe('weighWords', () => {
  it('gives grammar little and rare words much', () => {
    const [the = 0, girders = 0] = bitsOf('the girders', [ALONE]);
    expect(the).toBeLessThan(4);
    expect(girders).toBeGreaterThan(10);
  });

  it('gives words less that several passages have side by side', () => {
    const quote = 'saw the night ferry leave Mirren quay';
    const [once, often] = [bitsOf(quote, [ALONE, ...SAME(1)]), bitsOf(quote, [ALONE, ...SAME(40)])];
    expect(sum(often)).toBeLessThan(sum(once) / 2);
  });

  it('gives them the same where their neighbours are others', () => {
    const passages = [ALONE, ...Array.from({ length: 40 }, (_, i) => `Girders ${i} of the harbour.`)];
    const [apart, together] = [bitsOf('cracked girders hold', passages), bitsOf('girders', passages)];
    expect(apart[1]).toBeCloseTo(together[0] ?? 0);
  });

  it('gives a stock phrase little', () => {
    expect(sum(bitsOf('at the end of the day', [ALONE]))).toBeLessThanOrEqual(4.01);
  });

  it('is never negative', () => {
    for (const bits of bitsOf('the of and at the end of the day', SAME(50)))
      expect(bits).toBeGreaterThanOrEqual(0);
  });
});
