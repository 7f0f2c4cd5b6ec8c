import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lazyTexts, TextTable } from './text-blocks';

function tableOf(texts: readonly string[]): TextTable {
  const table = new TextTable();
  for (const text of texts) table.add(text);
  return table;
}

describe('text blocks', () => {
  it('give every text back by its number, in any order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 4000 }), { maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        (texts, picks) => {
          const { table, blocks } = tableOf(texts).encode();
          const textAt = lazyTexts(table, blocks);
          for (const pick of picks.take(texts.length * 2)) {
            const index = pick % texts.length;
            expect(textAt(index)).toBe(texts[index]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('store each text once, with the number it had first', () => {
    const table = tableOf(['a', 'b', 'a', '']);
    expect([table.add('b'), table.add('a'), table.add(''), table.add('c')]).toEqual([1, 0, 2, 3]);
  });

  it('hold a text larger than a block, and many small ones', () => {
    const texts = ['x'.repeat(50_000), ...Array.from({ length: 5000 }, (_, i) => `text ${i}`)];
    const { table, blocks } = tableOf(texts).encode();
    expect(table.length / 3).toBe(4);
    expect(blocks.length).toBeLessThan(texts.join('').length / 2);
    const textAt = lazyTexts(table, blocks);
    for (const index of [5000, 0, 1, 2500]) expect(textAt(index)).toBe(texts[index]);
  });

  it('open no block before one of its texts is asked for', () => {
    const texts = Array.from({ length: 800 }, (_, i) => `${i} ${'words '.repeat(30)}`);
    const { table, blocks } = tableOf(texts).encode();
    const second = table[3] ?? 0;
    blocks.fill(0xff, second, (table[6] ?? 0) - 1);
    const textAt = lazyTexts(table, blocks);
    expect(textAt(0)).toBe(texts[0]);
    expect(() => textAt(table[4] ?? 0)).toThrow(RangeError);
  });

  it.each<[string, (table: Uint32Array, blocks: Uint8Array) => void]>([
    ['a number that no text has', () => {}],
    ['a block that claims more than it can hold', (table) => (table[2] = 0xffff_ffff)],
    ['a block that claims less than it holds', (table) => (table[2] = 3)],
    ['a block that holds fewer texts than the table says', (table) => (table[4] = 9)],
    ['a block that claims four thousand million texts', (table) => (table[4] = 0xffff_ffff)],
  ])('say so: %s', (trap, break_) => {
    const { table, blocks } = tableOf(['one', 'two', 'three']).encode();
    break_(table, blocks);
    expect(() => lazyTexts(table, blocks)(trap.includes('no text') ? 3 : 0)).toThrow(RangeError);
  });
});
