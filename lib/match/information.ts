/**
 * Problem: could two people have said these words? Five words of law and idiom say nothing; three rare ones say much.
 *
 * Method: each word of the quote is worth its information in bits, counted from the corpus itself on top of a rough Zipf
 * background (so that a small corpus still knows that "country" is common). Words of grammar count half and others a little
 * less than whole, because words predict their neighbours. Words of a stock phrase together are worth what the phrase was
 * counted to be worth in public speech (`background/`). A triple of words that stands in several passages is worth no more
 * than its own rarity.
 *
 * Complexity: one binary search and one look-up a word.
 *
 * Rejected: a language model of three words (tried once, with two and a half million words of public speech and a novel: at equal recall of short
 * fragments it let through as many stock phrases as these sums, for a megabyte); inverse
 * document frequency alone (in a corpus of one topic the topic's words look common and "as a matter of fact" looks rare).
 */

import { BACKGROUND_WORDS, bitsOfWord, OTHERS_LEFT } from './background/common-words';
import { lowerStockPhrases } from './background/stock-phrases';
import type { Seeds } from './candidates';
import { GRAM_WORDS } from './grams';
import { countOfWord, type PassageIndex } from './passage-index';

/** Passages that hold a triple without telling anything: the one the quote may come from. */
const OWN = 1;
/** Share of a word's bits that is left however common its triple. */
const LEAST_LEFT = 0.1;

/** Bits each word of the quote is worth when shared. `keys` and `hashes` are the quote's words, `seeds` where they stand. */
export function weighWords(
  index: PassageIndex,
  keys: readonly string[],
  hashes: Uint32Array,
  seeds: Pick<Seeds, 'length' | 'spread'>,
): Float64Array {
  const bits = new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i += 1)
    bits[i] = bitsOfWord(keys[i] ?? '', countOfWord(index, hashes[i] ?? 0), index.words);
  if (seeds.length === GRAM_WORDS) capCommonTriples(bits, seeds.spread, index.words + BACKGROUND_WORDS);
  lowerStockPhrases(keys, bits);
  return bits;
}

/** Lowers each word to what is left of the triple it ends once the words before are known. */
function capCommonTriples(bits: Float64Array, spread: Uint32Array, total: number): void {
  for (let at = 0; at < spread.length; at += 1) {
    const others = (spread[at] ?? 0) - OWN;
    if (others <= 0) continue;
    const most = Math.log2(total / others) * OTHERS_LEFT;
    const last = bits[at + 2] ?? 0;
    const sum = (bits[at] ?? 0) + (bits[at + 1] ?? 0) + last;
    if (sum <= most) continue;
    if (at === 0) {
      for (let i = 0; i < GRAM_WORDS; i += 1) bits[i] = ((bits[i] ?? 0) * most) / sum;
    } else bits[at + 2] = Math.max(last * LEAST_LEFT, last - (sum - most));
  }
}
