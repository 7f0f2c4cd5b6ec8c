/**
 * Problem: find, among up to a million passages, those that share words in order with a quote, in well under a
 * millisecond, from a file that is mapped and not parsed.
 *
 * Method: word 3-grams hashed to 32 bits. The top bits of a hash choose a bucket. A posting is one 32-bit number: the hash's
 * next bits as a fingerprint, and the passage's number; the fewer passages, the longer the fingerprint.
 * Above a size, grams are winnowed (Schleimer, Wilkerson, Aiken 2003): of each `window` neighbours the smallest hash is kept,
 * which still finds every shared run of `window` + 2 words. Below a size, single telling words and word pairs are seeded too,
 * so that a fragment of one or two words is found. Passages shorter than a gram are seeded whole.
 *
 * Complexity: build is linear in words (one counting sort by bucket); a lookup reads one bucket, about twelve postings.
 * 4 bytes a posting plus less than half a byte for buckets.
 *
 * Rejected, measured: seeds of adaptive length (same quality, 1.4 times slower, 11 % more bytes), 2-grams for all sizes (15
 * times the candidates), 5-grams (lose fragments), the word's position in the posting (its bits serve better as a
 * fingerprint: a candidate's words are read anyway before they are aligned), MinHash and full-text ranking (answer "which
 * passage is alike", not "is this in it", and lose pieces of long quotes).
 */
import { tokenize } from '../text/tokens';
import { isGrammar } from './background/common-words';
import { GRAM_WORDS, hashGram } from './grams';
import { hashText } from './hash-words';
import { WordCounter } from './word-counter';

/** Numbers and typed arrays only, so that a pack can hold each part as it is. All little-endian in a pack. */
export interface PassageIndex {
  /** How many passages were indexed; passage numbers are 0 to `passages - 1`. */
  passages: number;
  /** Words in all passages together. */
  words: number;
  /** Neighbouring grams of which one is kept; 1 keeps all. */
  window: number;
  /** Low bits of a posting that hold the passage's number; what is left above is the fingerprint. */
  passageBits: number;
  /** Top bits of a hash that choose the bucket. */
  bucketBits: number;
  /** Longest gram that is seeded for short fragments: 0 when only 3-grams are. */
  shortGrams: number;
  /** First posting of each bucket; one entry more than buckets. */
  buckets: Uint32Array;
  /** Fingerprint, passage number; within a bucket in the order of passages. */
  postings: Uint32Array;
  /** Hashes of all words, ascending. */
  wordHashes: Uint32Array;
  /** In how many places each word stands, parallel to `wordHashes`; a count beyond 65,535 is stored as that. */
  wordCounts: Uint16Array;
}

/** Passages above which grams are winnowed, and how: each step takes a third off the index and loses short fragments. */
const WINDOWS: readonly (readonly [above: number, window: number])[] = [
  [250_000, 3],
  [150_000, 2],
  [0, 1],
];
/** Passages up to which one- and two-word seeds are kept: they triple the postings. */
const SHORT_GRAMS_UP_TO = 5_000;
/** Postings aimed at in a bucket: a binary logarithm, 4 means between eight and sixteen. Reading them is one short loop. */
const BUCKET_LOAD_BITS = 4;
/** Largest count of a word: what is more frequent is as common as can be. */
const MOST_COUNTED = 0xffff;
/** Version of the layout below, raised when its meaning changes. */
const LAYOUT = 3;

/** The numbers of an index, in the order a pack holds them. */
const HEAD = ['passages', 'words', 'window', 'passageBits', 'bucketBits', 'shortGrams'] as const;

/** Indexes passages in the order given. Linear in words. At most 2^24 passages. */
export function buildIndex(passages: readonly string[]): PassageIndex {
  if (passages.length > 1 << 24)
    throw new RangeError(`an index holds at most ${1 << 24} passages, not ${passages.length}`);
  const window = WINDOWS.find(([above]) => passages.length > above)?.[1] ?? 1;
  const shortGrams = passages.length <= SHORT_GRAMS_UP_TO ? GRAM_WORDS - 1 : 0;
  const passageBits = Math.max(1, Math.ceil(Math.log2(Math.max(passages.length, 2))));
  const grams = new Pairs();
  const counter = new WordCounter();
  let words = 0;
  passages.forEach((text, passage) => {
    const hashes = hashText(text);
    words += hashes.length;
    counter.add(hashes);
    if (hashes.length > 0 && hashes.length < GRAM_WORDS)
      grams.push(hashGram(hashes, 0, hashes.length), passage);
    addGrams(hashes, window, passage, grams);
    if (shortGrams > 0) addShortGrams(text, hashes, shortGrams, passage, grams);
  });
  const bucketBits = Math.max(1, Math.ceil(Math.log2(grams.length + 1)) - BUCKET_LOAD_BITS);
  return {
    passages: passages.length,
    words,
    window,
    passageBits,
    bucketBits,
    shortGrams,
    ...grams.intoBuckets(bucketBits, passageBits),
    ...counter.sorted(MOST_COUNTED),
  };
}

/** Keeps the smallest of each `window` neighbouring grams, each once; of a passage with fewer grams the smallest. */
function addGrams(hashes: Uint32Array, window: number, passage: number, grams: Pairs): void {
  const count = hashes.length - GRAM_WORDS + 1;
  if (count <= 0) return;
  const ring = new Float64Array(window);
  let kept = -1;
  for (let at = 0; at < count; at += 1) {
    ring[at % window] = hashGram(hashes, at, GRAM_WORDS);
    if (at < window - 1 && at < count - 1) continue;
    let least = at;
    for (let back = at - 1; back >= 0 && back > at - window; back -= 1) {
      if ((ring[back % window] ?? 0) < (ring[least % window] ?? 0)) least = back;
    }
    if (least === kept) continue;
    kept = least;
    grams.push(ring[least % window] ?? 0, passage);
  }
}

/** Pairs and single words, where one of them tells something. */
function addShortGrams(
  text: string,
  hashes: Uint32Array,
  longest: number,
  passage: number,
  grams: Pairs,
): void {
  const telling = tokenize(text).map((token) => !isGrammar(token.key));
  for (let length = 1; length <= Math.min(longest, hashes.length - 1); length += 1) {
    for (let at = 0; at + length <= hashes.length; at += 1) {
      if (telling[at] || telling[at + length - 1]) grams.push(hashGram(hashes, at, length), passage);
    }
  }
}

/**
 * Appends the passages that hold a gram to `into`, ascending, each as often as it holds it. A bucket with more than `most`
 * postings is not read. Answers how many passages hold the gram; the size of the bucket where it was not read.
 */
export function lookUp(
  index: PassageIndex,
  hash: number,
  into: number[],
  most: number = Number.POSITIVE_INFINITY,
): number {
  const { passages, passageBits, postings } = index;
  const bucket = hash >>> (32 - index.bucketBits);
  const print = printOf(hash, index.bucketBits, passageBits);
  const mask = 2 ** passageBits - 1;
  const start = index.buckets[bucket] ?? 0;
  const end = index.buckets[bucket + 1] ?? 0;
  if (end - start > most) return end - start;
  const before = into.length;
  let last = -1;
  for (let at = start; at < end; at += 1) {
    const posting = postings[at] ?? 0;
    if (posting >>> passageBits !== print) continue;
    const passage = posting & mask;
    if (passage >= passages || passage === last) continue;
    last = passage;
    into.push(passage);
  }
  return into.length - before;
}

/** How often the word stands in the corpus; 0 when it does not. Binary search. */
export function countOfWord(index: PassageIndex, hash: number): number {
  let low = 0;
  let high = index.wordHashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = index.wordHashes[middle] ?? 0;
    if (there === hash) return index.wordCounts[middle] ?? 0;
    if (there < hash) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The parts of an index under the names by which `indexFromSections` asks for them. */
export function indexSections(index: PassageIndex): { name: string; data: Uint32Array | Uint16Array }[] {
  return [
    { name: 'grams.head', data: Uint32Array.of(LAYOUT, ...HEAD.map((name) => index[name])) },
    { name: 'grams.buckets', data: index.buckets },
    { name: 'grams.postings', data: index.postings },
    { name: 'words.hashes', data: index.wordHashes },
    { name: 'words.counts', data: index.wordCounts },
  ];
}

/**
 * An index over the given bytes, not copied where they are aligned to their element's size. `get` answers a section's
 * bytes by name. Throws a RangeError with a sentence for people when the sections do not fit together.
 */
export function indexFromSections(get: (name: string) => ArrayBufferView | ArrayBuffer): PassageIndex {
  const head = asUint32(get('grams.head'));
  if (head[0] !== LAYOUT)
    throw new RangeError(`the word index has layout ${head[0] ?? 0}; this build reads layout ${LAYOUT}`);
  const number = (name: (typeof HEAD)[number]): number => head[HEAD.indexOf(name) + 1] ?? 0;
  const index: PassageIndex = {
    passages: number('passages'),
    words: number('words'),
    window: number('window'),
    passageBits: number('passageBits'),
    bucketBits: number('bucketBits'),
    shortGrams: number('shortGrams'),
    buckets: asUint32(get('grams.buckets')),
    postings: asUint32(get('grams.postings')),
    wordHashes: asUint32(get('words.hashes')),
    wordCounts: asUint16(get('words.counts')),
  };
  const fits =
    head.length === HEAD.length + 1 &&
    index.passageBits < 32 &&
    index.bucketBits <= 31 &&
    index.buckets.length === 2 ** index.bucketBits + 1 &&
    rises(index.buckets) &&
    index.buckets.at(-1) === index.postings.length &&
    index.wordHashes.length === index.wordCounts.length;
  if (!fits) throw new RangeError('the parts of the word index do not fit together; the file is damaged');
  return index;
}

/** A bucket ends where the next begins: a file that says otherwise would make a look-up run through all memory. */
function rises(numbers: Uint32Array): boolean {
  let before = 0;
  for (const each of numbers) {
    if (each < before) return false;
    before = each;
  }
  return true;
}

/** The bits of a hash behind the bucket's, as many as a posting has room for above its `below` other bits. */
function printOf(hash: number, bucketBits: number, below: number): number {
  return (hash << bucketBits) >>> below;
}

function asUint32(bytes: ArrayBufferView | ArrayBuffer): Uint32Array {
  const view = aligned(bytes, 4);
  return new Uint32Array(view.buffer, view.byteOffset, view.byteLength >>> 2);
}

function asUint16(bytes: ArrayBufferView | ArrayBuffer): Uint16Array {
  const view = aligned(bytes, 2);
  return new Uint16Array(view.buffer, view.byteOffset, view.byteLength >>> 1);
}

function aligned(bytes: ArrayBufferView | ArrayBuffer, size: number): Uint8Array {
  const view =
    bytes instanceof ArrayBuffer
      ? new Uint8Array(bytes)
      : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.byteOffset % size === 0 ? view : view.slice();
}

/** Hashes with their postings, growing, sorted into buckets at the end. */
class Pairs {
  length = 0;
  private hashes = new Uint32Array(1 << 12);
  private values = new Uint32Array(1 << 12);

  push(hash: number, value: number): void {
    if (this.length === this.hashes.length) {
      this.hashes = grown(this.hashes);
      this.values = grown(this.values);
    }
    this.hashes[this.length] = hash;
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Counting sort: one pass to count, one to place. Within a bucket the order of insertion is kept. */
  intoBuckets(bits: number, below: number): Pick<PassageIndex, 'buckets' | 'postings'> {
    const buckets = new Uint32Array(2 ** bits + 1);
    for (let i = 0; i < this.length; i += 1) {
      const bucket = ((this.hashes[i] ?? 0) >>> (32 - bits)) + 1;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    for (let i = 1; i < buckets.length; i += 1) buckets[i] = (buckets[i] ?? 0) + (buckets[i - 1] ?? 0);
    const next = buckets.slice();
    const postings = new Uint32Array(this.length);
    for (let i = 0; i < this.length; i += 1) {
      const hash = this.hashes[i] ?? 0;
      const bucket = hash >>> (32 - bits);
      const place = next[bucket] ?? 0;
      next[bucket] = place + 1;
      postings[place] = (printOf(hash, bits, below) << below) | (this.values[i] ?? 0);
    }
    return { buckets, postings };
  }
}

function grown(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(old.length * 2);
  larger.set(old);
  return larger;
}
