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

  it.each<[string, (table: Uint32Array) => void, string]>([
    ['a number that no text has', () => {}, 'there is no text 3'],
    ['a block that claims less than it holds', (table) => (table[2] = 3), 'does not hold its texts'],
    ['a block that claims more than it holds', (table) => (table[2] = 99), 'not as long as the table says'],
    ['a block that would fill the memory', (table) => (table[2] = 0xffff_ffff), 'too large for a pack'],
    [
      'a block that holds fewer texts than the table says',
      (table) => (table[4] = 9),
      'does not hold its texts',
    ],
    [
      'four thousand million texts in a block',
      (table) => (table[4] = 0xffff_ffff),
      'cannot hold 4294967295 texts',
    ],
    ['a first block that is not the first', (table) => (table[1] = 1), 'does not fit'],
    ['an end that is not the end', (table) => (table[3] = 4), 'does not fit'],
  ])('say so: %s', (trap, break_, reason) => {
    const { table, blocks } = tableOf(['one', 'two', 'three']).encode();
    break_(table);
    expect(() => lazyTexts(table, blocks)(trap.includes('no text') ? 3 : 0)).toThrow(reason);
  });

  it('say so: blocks that lie over each other, or hold no text', () => {
    const texts = Array.from({ length: 3 }, (_, i) => `${i} ${'words '.repeat(9000)}`);
    const { table, blocks } = tableOf(texts).encode();
    expect(table.length).toBe(12);
    expect(() => lazyTexts(table.with(3, 0), blocks)).toThrow('does not rise');
    expect(() => lazyTexts(table.with(4, 0), blocks)).toThrow('does not rise');
    expect(() => lazyTexts(table.subarray(1), blocks)).toThrow('does not fit');
    expect(() => lazyTexts(new Uint32Array(), blocks)).toThrow('does not fit');
  });

  it('say so: many blocks that claim far more than they weigh', () => {
    const table = Uint32Array.of(0, 0, 1 << 23, 9000, 1, 1 << 23, 18_000, 2, 1 << 23, 27_000, 3, 0);
    expect(() => lazyTexts(table, new Uint8Array(27_000))).toThrow('claim to hold 25165824');
  });

  it('are not written where no reader would open them', () => {
    expect(() => tableOf(['x'.repeat((1 << 24) + 1)]).encode()).toThrow('too large for a pack');
  });
});
