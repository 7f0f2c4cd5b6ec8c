/**
 * Problem: of all passages, pick the few worth aligning with a quote.
 *
 * Method: every triple of the quote's words is looked up; a passage is worth the bits (`information`) of the quote's words
 * that lie in triples it shares, each word once, and the best passages are kept. Common triples are worth next to nothing,
 * so passages that share only those fall out here. Quotes shorter than a triple are looked up whole.
 *
 * Complexity: words of the quote times postings of a triple, with crowded triples left out where rarer ones are there.
 */
import { GRAM_WORDS, hashGram } from './grams';
import { lookUp, type PassageIndex } from './passage-index';

/** Statements of which passages are aligned at most; ties beyond are kept so that the order of passages cannot decide. */
const MOST = 24;
const MOST_WITH_TIES = 96;
/** Passages of one statement aligned at most: a much printed statement must not crowd out the others. */
const MOST_OF_ONE = 6;
/** Bits of shared triples below which a passage is not aligned: half of the lowest bar for a sentence. */
const LEAST_BITS = 8;
/** Words of a quote up to which any bits will do: speaker and context may carry it. */
const SHORT = 6;
/** Share of the best passage's bits below which the others are not worth a look. */
const LEAST_SHARE = 0.1;
/** A triple in more passages than this, and than this share of them, is skipped where the quote has rarer ones. */
const CROWD = 400;
const CROWD_SHARE = 0.02;

/** What the index holds of a quote's words. */
export interface Seeds {
  /** Words in each seed: three, or all of a shorter quote. */
  length: number;
  /** For each seed, by its first word, the passages that hold it, ascending. */
  passages: number[][];
  /** How many passages hold each seed. */
  spread: Uint32Array;
}

/** Looks the quote's words (hashes, in order) up. */
export function findSeeds(index: PassageIndex, words: Uint32Array): Seeds {
  const length = Math.min(GRAM_WORDS, words.length);
  const passages: number[][] = [];
  for (let at = 0; length > 0 && at + length <= words.length; at += 1) {
    const list: number[] = [];
    lookUp(index, hashGram(words, at, length), (passage) => {
      if (list.at(-1) !== passage) list.push(passage);
    });
    passages.push(list);
  }
  return { length, passages, spread: Uint32Array.from(passages, (list) => list.length) };
}

/** Passages worth aligning, best first. `bits` are what each of the quote's words is worth. */
export function rankCandidates(
  index: PassageIndex,
  seeds: Seeds,
  bits: Float64Array,
  statementOf: (passage: number) => number,
): number[] {
  const crowd = Math.max(CROWD, index.passages * CROWD_SHARE);
  const rareThere = seeds.spread.some((passages) => passages > 0 && passages <= crowd);
  const worth = new Map<number, number>();
  const coveredTo = new Map<number, number>();
  seeds.passages.forEach((list, at) => {
    if (rareThere && list.length > crowd) return;
    for (const passage of list) {
      let sum = worth.get(passage) ?? 0;
      for (let i = Math.max(at, coveredTo.get(passage) ?? 0); i < at + seeds.length; i += 1)
        sum += bits[i] ?? 0;
      worth.set(passage, sum);
      coveredTo.set(passage, at + seeds.length);
    }
  });
  const ranked = [...worth].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const least = Math.max((ranked[0]?.[1] ?? 0) * LEAST_SHARE, bits.length <= SHORT ? 0 : LEAST_BITS);
  return pick(ranked, least, statementOf);
}

/** The best passages of the best statements; passages as good as the last one taken are taken too. */
function pick(
  ranked: readonly (readonly [number, number])[],
  least: number,
  statementOf: (passage: number) => number,
): number[] {
  const taken = new Map<number, number>();
  const passages: number[] = [];
  let last = least;
  for (const [passage, sum] of ranked) {
    if (sum < last || taken.size >= MOST_WITH_TIES) break;
    const statement = statementOf(passage);
    const before = taken.get(statement) ?? 0;
    if (before >= MOST_OF_ONE) continue;
    taken.set(statement, before + 1);
    passages.push(passage);
    if (taken.size === MOST) last = sum;
  }
  return passages;
}
