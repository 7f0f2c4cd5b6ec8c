import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordCounter } from './word-counter';

describe('WordCounter', () => {
  it('counts as a Map counts, and lists hashes in ascending order', () => {
    const hash = fc.oneof(fc.constantFrom(0, 1, 4096, 8192, 0xffff_ffff), fc.nat());
    fc.assert(
      fc.property(fc.array(fc.array(hash), { maxLength: 20 }), (lists) => {
        const counter = new WordCounter();
        const counts = new Map<number, number>();
        for (const list of lists) {
          counter.add(Uint32Array.from(list));
          for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
        }
        const { wordHashes, wordCounts } = counter.sorted(3);
        expect([...wordHashes]).toEqual([...counts.keys()].sort((a, b) => a - b));
        expect([...wordCounts]).toEqual([...wordHashes].map((one) => Math.min(3, counts.get(one) ?? 0)));
      }),
    );
  });

  it('grows', () => {
    const counter = new WordCounter();
    counter.add(Uint32Array.from({ length: 10_000 }, (_, i) => i * 3));
    expect(counter.sorted(9).wordHashes.length).toBe(10_000);
  });
});
