/** Slots a counter begins with, and the share of them that may be taken before it grows. */
const FIRST_SLOTS = 1 << 12;
const FULLEST = 0.6;

/**
 * Counts word hashes in typed arrays (open addressing): a corpus of a million passages has 26 million words, for which a `Map`
 * takes three times as long. The hash 0 is counted apart, because 0 marks an empty slot.
 */
export class WordCounter {
  private hashes = new Uint32Array(FIRST_SLOTS);
  private counts = new Uint32Array(FIRST_SLOTS);
  private taken = 0;
  private zeros = 0;

  add(words: Uint32Array): void {
    for (let i = 0; i < words.length; i += 1) this.count(words[i] ?? 0, 1);
  }

  /** All hashes, ascending, with their counts; a count above `most` is given as `most`. */
  sorted(most: number): { wordHashes: Uint32Array; wordCounts: Uint16Array } {
    const wordHashes = this.hashes.filter((hash) => hash !== 0).sort();
    const all = this.zeros > 0 ? Uint32Array.of(0, ...wordHashes) : wordHashes;
    return {
      wordHashes: all,
      wordCounts: Uint16Array.from(all, (hash) => Math.min(this.countOf(hash), most)),
    };
  }

  private countOf(hash: number): number {
    return hash === 0 ? this.zeros : (this.counts[this.slotOf(hash)] ?? 0);
  }

  private count(hash: number, times: number): void {
    if (hash === 0) {
      this.zeros += times;
      return;
    }
    const slot = this.slotOf(hash);
    if (this.hashes[slot] === 0) {
      this.hashes[slot] = hash;
      this.taken += 1;
    }
    this.counts[slot] = (this.counts[slot] ?? 0) + times;
    if (this.taken > this.hashes.length * FULLEST) this.grow();
  }

  private slotOf(hash: number): number {
    const mask = this.hashes.length - 1;
    let slot = hash & mask;
    while (this.hashes[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { hashes, counts } = this;
    this.hashes = new Uint32Array(hashes.length * 2);
    this.counts = new Uint32Array(hashes.length * 2);
    this.taken = 0;
    for (let i = 0; i < hashes.length; i += 1) {
      if (hashes[i] !== 0) this.count(hashes[i] ?? 0, counts[i] ?? 0);
    }
  }
}
