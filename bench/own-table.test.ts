import { describe, expect, it } from 'vitest';
import { ownTable } from './own-table';

describe('ownTable', () => {
  it('has a column a size, and a dash where a kind was not found', () => {
    const articles = { count: 1, words: 10_000, planted: { hits: 3, of: 4 }, others: 2, times: [4, 8] };
    const text = ownTable([
      [1000, { verdicts: { trim: { hits: 9, of: 10 } }, phrases: {}, articles }],
      [10_000, { verdicts: { typo: { hits: 1, of: 1 } }, phrases: { stock: { hits: 0, of: 5 } }, articles }],
    ]);
    const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const row = (label: string) => rows.find((cells) => cells[1]?.startsWith(label));
    expect(rows[0]?.slice(2, 4)).toEqual(['1,000', '10,000']);
    expect(row('trim')?.[2]).toMatch(/^90\.0 % \[.*\]\s+9 of 10$/);
    expect(row('trim')?.[3]).toBe('–');
    expect(row('stock')?.[3]).toContain('0 of 5');
    expect(row('article of 10,000 words scanned, p95')?.[2]).toBe('8');
  });
});
