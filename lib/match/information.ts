/**
 * Problem: could two people have said these words? Five words of law and idiom say nothing; three rare ones say much.
 *
 * Method: each word of the quote is worth its information in bits, counted from the corpus itself on top of a rough Zipf
 * background (so that a small corpus still knows that "country" is common). Words of grammar count half and others a little
 * less than whole, because words predict their neighbours. Words of a stock phrase together are worth a few bits. A triple
 * of words that stands in several passages is worth no more than its own rarity.
 *
 * Complexity: one binary search a word.
 *
 * Rejected: a bigram language model (a megabyte in each pack, and one topic's corpus is too small to train it); inverse
 * document frequency alone (in a corpus of one topic the topic's words look common and "as a matter of fact" looks rare).
 */

import { phraseLengthAt } from './common-phrases';
import { isGrammar, shareOfWord } from './common-words';
import { GRAM_WORDS } from './grams';
import { countOfWord, type PassageIndex } from './passage-index';

/** Size in words of the imagined general text whose counts stand behind the corpus's own. */
const BACKGROUND_WORDS = 100_000;
/** How much of a word's information is left once its neighbours are known. */
const GRAMMAR_LEFT = 0.5;
const OTHERS_LEFT = 0.85;
/** Bits a whole stock phrase is worth. */
const PHRASE_BITS = 4;
/** Passages in which a triple stands from which on it counts as something many say. */
const MANY = 4;

/**
 * Bits each word of the quote is worth when shared. `keys` and `hashes` are the quote's words; `spread` says in how many
 * statements the triple beginning at each word stands.
 */
export function weighWords(
  index: PassageIndex,
  keys: readonly string[],
  hashes: Uint32Array,
  spread: Uint32Array,
): Float64Array {
  const total = index.words + BACKGROUND_WORDS;
  const bits = Float64Array.from(keys, (key, i) => {
    const count = countOfWord(index, hashes[i] ?? 0) + shareOfWord(key) * BACKGROUND_WORDS;
    return Math.log2(total / Math.max(count, 1)) * (isGrammar(key) ? GRAMMAR_LEFT : OTHERS_LEFT);
  });
  capCommonTriples(bits, spread, total);
  for (let at = 0; at < keys.length; ) {
    const length = phraseLengthAt(keys, at);
    for (let i = at; i < at + length; i += 1) bits[i] = Math.min(bits[i] ?? 0, PHRASE_BITS / length);
    at += Math.max(1, length);
  }
  return bits;
}

/** Lowers the words that stand only in triples many passages hold. */
function capCommonTriples(bits: Float64Array, spread: Uint32Array, total: number): void {
  const shares = new Float64Array(bits.length);
  for (let at = 0; at < spread.length; at += 1) {
    const words = Math.min(GRAM_WORDS, bits.length);
    const passages = spread[at] ?? 0;
    let sum = 0;
    for (let i = at; i < at + words; i += 1) sum += bits[i] ?? 0;
    const share =
      passages < MANY || sum === 0 ? 1 : Math.min(1, (Math.log2(total / passages) * OTHERS_LEFT) / sum);
    for (let i = at; i < at + words; i += 1) shares[i] = Math.max(shares[i] ?? 0, share);
  }
  if (spread.length > 0) for (let i = 0; i < bits.length; i += 1) bits[i] = (bits[i] ?? 0) * (shares[i] ?? 1);
}
