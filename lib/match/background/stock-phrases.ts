import { COUNTED_PHRASES } from './counted-phrases';
import { WRITTEN_PHRASES } from './written-phrases';

/** Bits a phrase of the written list is worth: nobody counted it, and it is nobody's own. */
const WRITTEN_BITS = 4;

/** A word sequence that anybody may say, and the bits it is worth. */
interface StockPhrase {
  words: readonly string[];
  bits: number;
}

/** The first two words to the phrases that begin with them; read at first use, a millisecond. */
let byBeginning: ReadonlyMap<string, readonly StockPhrase[]> | null = null;

function readPhrases(): Map<string, StockPhrase[]> {
  const map = new Map<string, StockPhrase[]>();
  const add = (phrase: string, bits: number): void => {
    const words = phrase.trim().split(' ');
    const key = `${words[0]} ${words[1]}`;
    const list = map.get(key);
    if (list) list.push({ words, bits });
    else map.set(key, [{ words, bits }]);
  };
  for (const [bits, phrases] of COUNTED_PHRASES) for (const each of phrases.split('|')) add(each, bits);
  for (const each of WRITTEN_PHRASES.split(/[|\n]/)) if (each.includes(' ')) add(each, WRITTEN_BITS);
  return map;
}

/**
 * Lowers `bits`, what each word is worth, where words together are a stock phrase that is worth less. `keys` are folded words
 * with contractions taken apart.
 */
export function lowerStockPhrases(keys: readonly string[], bits: Float64Array): void {
  byBeginning ??= readPhrases();
  const found: (StockPhrase & { at: number })[] = [];
  for (let at = 0; at + 1 < keys.length; at += 1) {
    for (const phrase of byBeginning.get(`${keys[at]} ${keys[at + 1]}`) ?? []) {
      if (phrase.words.every((word, i) => keys[at + i] === word)) found.push({ ...phrase, at });
    }
  }
  found.sort((a, b) => a.words.length - b.words.length);
  for (const { at, words, bits: most } of found) {
    let sum = 0;
    for (let i = at; i < at + words.length; i += 1) sum += bits[i] ?? 0;
    if (sum <= most) continue;
    for (let i = at; i < at + words.length; i += 1) bits[i] = ((bits[i] ?? 0) * most) / sum;
  }
}
