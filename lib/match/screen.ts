/**
 * Problem: most candidates share a common triple with the quote and nothing else. Aligning one costs ten times as much as
 * reading its words.
 *
 * Method: a bound from above. A word of the quote can only be shared where the passage has it; beside a neighbour of the quote
 * it may count in full, alone by half (`evidence`). What no decision would accept at the bound need not be aligned.
 *
 * Complexity: one look-up a word of the passage. At 100,000 passages it leaves one candidate of five.
 *
 * Rejected: a filter of word bits for each passage in the pack (reading the words costs two microseconds; the filter would cost
 * every corpus a quarter more bytes).
 */
import { ALONE, type Evidence, HALF_A_WORD, MISTYPED } from './evidence';

/** The word stands in the passage; it stands there beside its neighbour. */
const THERE = 1;
const BESIDE = 2;
/** Words missing up to which each may be there mistyped. */
const MAY_BE_MISTYPED = 2;

/** Answers what a passage's words could amount to at the very most. */
export class Screen {
  private readonly slots: Int32Array;
  /** Next place of the same word, plus one. */
  private readonly again: Int32Array;
  private readonly seen: Uint8Array;

  constructor(
    private readonly words: Uint32Array,
    private readonly bits: Float64Array,
  ) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 2)));
    this.again = new Int32Array(words.length);
    this.seen = new Uint8Array(words.length);
    for (let i = words.length - 1; i >= 0; i -= 1) {
      const slot = this.slotOf(words[i] ?? 0);
      this.again[i] = this.slots[slot] ?? 0;
      this.slots[slot] = i + 1;
    }
  }

  /**
   * The most favourable evidence that a passage of these words (hashes, in order) could give on the quote's words not in
   * `taken`. `ofQuote` is the share of those.
   */
  bound(passage: Uint32Array, taken: Uint8Array | null = null): Evidence {
    const present = this.mark(passage);
    let sum = 0;
    let equal = 0;
    let free = 0;
    let run = 0;
    let longest = 0;
    for (let i = 0; i < this.words.length; i += 1) {
      const how = taken?.[i] === 1 ? 0 : (this.seen[i] ?? 0);
      if (taken?.[i] !== 1) free += 1;
      run = how > 0 ? run + 1 : 0;
      if (how === 0) continue;
      longest = Math.max(longest, run);
      equal += 1;
      sum += (this.bits[i] ?? 0) * (how === BESIDE ? 1 : ALONE);
    }
    equal = Math.min(equal, present);
    const missing = free - equal;
    if (missing > 0 && missing <= MAY_BE_MISTYPED) {
      for (let i = 0; i < this.words.length; i += 1)
        if (taken?.[i] !== 1 && this.seen[i] === 0) sum += (this.bits[i] ?? 0) * MISTYPED;
    }
    const mistyped = missing <= MAY_BE_MISTYPED ? missing : 0;
    return {
      bits: sum,
      equal,
      run: longest,
      from: 0,
      to: this.words.length,
      ofQuote: (equal + mistyped * HALF_A_WORD) / Math.max(1, free),
      ofPassage: (equal + mistyped * HALF_A_WORD) / Math.max(1, passage.length),
      passageWords: passage.length,
      // Words that differ may be paired at either end.
      span: 1,
      density: 1,
      weight: 1,
      mistyped,
      unequal: mistyped,
      clean: true,
      score: 1,
    };
  }

  /** Marks the quote's words that the passage has; answers how many words of the passage the quote has. */
  private mark(passage: Uint32Array): number {
    this.seen.fill(0);
    let present = 0;
    let before = 0;
    for (let j = 0; j < passage.length; j += 1) {
      const first = this.slots[this.slotOf(passage[j] ?? 0)] ?? 0;
      if (first > 0) present += 1;
      for (let place = first; place > 0; place = this.again[place - 1] ?? 0) {
        const i = place - 1;
        if (this.seen[i] === 0) this.seen[i] = THERE;
        if (before > 0 && i > 0 && this.words[i - 1] === passage[j - 1]) {
          this.seen[i] = BESIDE;
          this.seen[i - 1] = BESIDE;
        }
      }
      before = first;
    }
    return present;
  }

  private slotOf(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while ((this.slots[slot] ?? 0) > 0 && this.words[(this.slots[slot] ?? 0) - 1] !== hash)
      slot = (slot + 1) & mask;
    return slot;
  }
}
