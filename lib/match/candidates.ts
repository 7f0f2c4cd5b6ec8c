/**
 * Problem: of all passages, pick the few worth reading.
 *
 * Method: every triple of the quote's words is looked up; a passage is worth the bits (`information`) of the quote's words
 * that lie in triples it shares, each word once, and the best passages are kept. Common triples are worth next to nothing,
 * so passages that share only those fall out here. Quotes shorter than a triple are looked up whole.
 *
 * Complexity: words of the quote times postings of a triple; crowded triples are counted and not read.
 *
 * Rejected: one bar for all, a share of the best passage's bits (measured: it loses the second passage of a splice, which a
 * passage that covers other words must not rule out), more passages than a dozen (no quote of the benchmark was found by them).
 */
import { riseFor } from './decide';
import { GRAM_WORDS, hashGram } from './grams';
import { lookUp, type PassageIndex } from './passage-index';

/** Statements of which passages are read at most; ties beyond are kept so that the order of passages cannot decide. */
const MOST = 12;
const MOST_WITH_TIES = 96;
/** Passages of one statement read at most: a much printed statement must not crowd out the others. */
const MOST_OF_ONE = 6;
/**
 * Bits of shared triples below which a passage is not read, in a small corpus; it rises as the bar does. Less than the bar,
 * though more than a quote of seven words by the statement's own speaker would need; nothing was lost by it, in prose or in
 * real printings, and a first page reads a third fewer texts.
 */
const LEAST_BITS = 12;
/** Words of a quote up to which any bits will do: speaker and context may carry it. */
const SHORT = 6;
/** Share of another passage's bits below which a passage is not read for words that the other has too. */
const LEAST_SHARE = 0.35;
/** A triple in more than this share of the passages, within these bounds, is skipped where the quote has rarer ones. */
const CROWD_SHARE = 0.02;
const LEAST_CROWD = 400;
const MOST_CROWD = 2_000;

/** What the index holds of a quote's words. */
export interface Seeds {
  /** Words in each seed: three, or all of a shorter quote. */
  length: number;
  /** Passages that hold the seeds, one seed behind the other, by first word; those of one seed ascend. */
  passages: number[];
  /** Where each seed's passages begin; one entry more than seeds. A crowded seed has none. */
  starts: Uint32Array;
  /** How many passages hold each seed. */
  spread: Uint32Array;
}

/** Looks the quote's words (hashes, in order) up. */
export function findSeeds(index: PassageIndex, words: Uint32Array): Seeds {
  const length = Math.min(GRAM_WORDS, words.length);
  const seeds = readSeeds(index, words, length, MOST_CROWD);
  if (seeds.passages.length > 0) return seeds;
  // One word mistyped in a short quote breaks every triple.
  if (words.length > GRAM_WORDS && index.shortGrams >= 2) return readSeeds(index, words, 2, MOST_CROWD);
  return readSeeds(index, words, length, Number.POSITIVE_INFINITY);
}

function readSeeds(index: PassageIndex, words: Uint32Array, length: number, most: number): Seeds {
  const count = length === 0 ? 0 : words.length - length + 1;
  const starts = new Uint32Array(count + 1);
  const spread = new Uint32Array(count);
  const passages: number[] = [];
  for (let at = 0; at < count; at += 1) {
    spread[at] = lookUp(index, hashGram(words, at, length), passages, most);
    starts[at + 1] = passages.length;
  }
  return { length, passages, starts, spread };
}

/** Passages worth reading, best first. `bits` are what each of the quote's words is worth. */
export function rankCandidates(
  index: PassageIndex,
  seeds: Seeds,
  bits: Float64Array,
  statementOf: (passage: number) => number,
): number[] {
  const crowd = Math.min(MOST_CROWD, Math.max(LEAST_CROWD, index.passages * CROWD_SHARE));
  const { length, passages, starts, spread } = seeds;
  const rareThere = spread.some((count) => count > 0 && count <= crowd);
  const tally = new Tally(passages.length);
  for (let at = 0; at < spread.length; at += 1) {
    if (rareThere && (spread[at] ?? 0) > crowd) continue;
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i += 1) {
      tally.add(passages[i] ?? 0, at, at + length, bits);
    }
  }
  const ranked = tally.ranked(bits.length <= SHORT ? 0 : LEAST_BITS + riseFor(index.passages));
  return pick(withoutDominated(ranked, bits.length), statementOf);
}

/** Sums by passage in typed arrays (open addressing): most quotes meet hundreds of passages and keep a few. */
class Tally {
  private readonly slots: Int32Array;
  private readonly passages: Int32Array;
  private readonly worth: Float64Array;
  private readonly coveredFrom: Int32Array;
  private readonly coveredTo: Int32Array;
  private taken = 0;

  constructor(most: number) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2)));
    this.passages = new Int32Array(most);
    this.worth = new Float64Array(most);
    this.coveredFrom = new Int32Array(most);
    this.coveredTo = new Int32Array(most);
  }

  /** The passage shares the quote's words `[from, to)`; words counted before count no more. */
  add(passage: number, from: number, to: number, bits: Float64Array): void {
    const mask = this.slots.length - 1;
    let slot = Math.imul(passage, 0x9e3779b1) & mask;
    let entry = (this.slots[slot] ?? 0) - 1;
    while (entry >= 0 && this.passages[entry] !== passage) {
      slot = (slot + 1) & mask;
      entry = (this.slots[slot] ?? 0) - 1;
    }
    if (entry < 0) {
      entry = this.taken;
      this.taken += 1;
      this.slots[slot] = this.taken;
      this.passages[entry] = passage;
      this.coveredFrom[entry] = from;
    }
    let sum = this.worth[entry] ?? 0;
    for (let i = Math.max(from, this.coveredTo[entry] ?? 0); i < to; i += 1) sum += bits[i] ?? 0;
    this.worth[entry] = sum;
    this.coveredTo[entry] = to;
  }

  /** Passages worth at least `bits`, best first. */
  ranked(bits: number): Ranked[] {
    const kept: Ranked[] = [];
    for (let i = 0; i < this.taken; i += 1) {
      const worth = this.worth[i] ?? 0;
      if (worth < bits) continue;
      const [from = 0, to = 0] = [this.coveredFrom[i], this.coveredTo[i]];
      kept.push({ passage: this.passages[i] ?? 0, worth, from, to });
    }
    return kept.sort((a, b) => b.worth - a.worth || a.passage - b.passage);
  }
}

/** A passage, the bits of its shared triples, and the quote's words from the first to the last of them. */
interface Ranked {
  passage: number;
  worth: number;
  from: number;
  to: number;
}

/** Leaves out passages whose every shared word lies where passages worth far more have theirs. */
function withoutDominated(ranked: readonly Ranked[], words: number): Ranked[] {
  const strongest = new Float64Array(words);
  return ranked.filter(({ worth, from, to }) => {
    let weakest = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i += 1) weakest = Math.min(weakest, strongest[i] ?? 0);
    if (worth < weakest * LEAST_SHARE) return false;
    for (let i = from; i < to; i += 1) strongest[i] = Math.max(strongest[i] ?? 0, worth);
    return true;
  });
}

/** The best passages of the best statements; passages as good as the last one taken are taken too. */
function pick(ranked: readonly Ranked[], statementOf: (passage: number) => number): number[] {
  const taken = new Map<number, number>();
  const passages: number[] = [];
  let last = 0;
  for (const { passage, worth } of ranked) {
    if (worth < last || taken.size >= MOST_WITH_TIES) break;
    const statement = statementOf(passage);
    const before = taken.get(statement) ?? 0;
    if (before >= MOST_OF_ONE) continue;
    taken.set(statement, before + 1);
    passages.push(passage);
    if (taken.size === MOST) last = worth;
  }
  return passages;
}
