import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/tokens';
import { COUNTED_PHRASES } from './counted-phrases';
import { lowerStockPhrases } from './stock-phrases';
import { WRITTEN_PHRASES } from './written-phrases';

const keysOf = (text: string): string[] => tokenize(text).map((token) => token.key);

/** Bits left of a text whose words were worth ten each. */
function left(text: string): number {
  const keys = keysOf(text);
  const bits = new Float64Array(keys.length).fill(10);
  lowerStockPhrases(keys, bits);
  return Math.round(bits.reduce((all, one) => all + one, 0));
}

describe('lowerStockPhrases', () => {
  it.each([
    ['a written phrase', 'at the end of the day', 4],
    ['its contraction written out', "we don't know", 4],
    ['a phrase inside other words', 'ferries at the end of the day sail', 24],
    ['a counted phrase', 'of the treasury', 10],
    ['a longer one that begins with it', 'secretary of the treasury', 11],
    ['not a piece of a word', 'by and largely', 30],
    ['no phrase', 'seventeen cracked girders', 30],
    ['one word', 'day', 10],
    ['nothing', '', 0],
  ])('%s', (_trap, text, bits) => {
    expect(left(text)).toBe(bits);
  });

  it.each([
    ['written', WRITTEN_PHRASES, /^[a-z0-9']+(?: [a-z0-9']+)+$/],
    ['counted', COUNTED_PHRASES, /^[a-z0-9'.]+(?: [a-z0-9'.]+)+ \d+$/],
  ])('reads a list that ascends, of folded words: %s', (_which, list, shape) => {
    const entries = list.trim().split(/[|\n]/);
    expect(entries).toEqual([...new Set(entries)].sort());
    for (const entry of entries) {
      expect(entry).toMatch(shape);
      const phrase = entry.replace(/ \d+$/, '');
      expect(keysOf(phrase).join(' ')).toBe(phrase);
    }
  });
});
