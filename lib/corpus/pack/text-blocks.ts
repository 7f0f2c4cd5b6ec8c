/**
 * Problem: a pack's texts are half of it, a page asks for a few, and each must be readable without unpacking the rest.
 *
 * Method: texts are numbered and laid into blocks, each deflated by itself. A table says where each block begins and which
 * text is its first. A block is inflated and decoded when one of its texts is first asked for; a text is then a slice of one
 * string, so its length is kept in UTF-16 units. Texts that belong together were added together, so one page touches few
 * blocks of a large corpus. Of a small one it touches most of them anyway, so there blocks are larger and pack better.
 *
 * Measured: prose is packed 1.96 times in blocks of 8 kB and 2.12 in blocks of 32 kB; the bundled records 2.5 and 2.8
 * times; inflating a block takes 0.07 and 0.23 ms. Rejected: the browser's own DecompressionStream (answers later, where a
 * comparison needs its text at once; unpacking all with it while a small pack is opened made the opening as much slower as the
 * first page became faster), one stream over all texts (nothing could be read alone), a dictionary shared by all
 * blocks (a few per cent for one more part of the format).
 */
import { deflateSync, inflateSync } from 'fflate';
import { ByteReader, ByteWriter } from './byte-stream';

/** Bytes of text from which on a block is closed, in a corpus of up to so many bytes and in a larger one. */
const SMALL_CORPUS = 1 << 20;
const BLOCK_OF_SMALL = 32_768;
const BLOCK_OF_LARGE = 8192;
/** Most bytes of one block when inflated, so of one text: forty novels in one quote. */
const MOST_IN_BLOCK = 1 << 24;
/**
 * Bytes that all blocks together may inflate to: some, and so many times what they weigh. Prose is packed two or three times;
 * what claims more was made to fill the memory.
 */
const SOME_BYTES = 1 << 24;
const MOST_TIMES = 64;
/** Numbers a block has in the table: where it begins, its first text, its size when inflated. */
const ENTRY = 3;

/** Texts by number, each once, in the order they were first added. */
export class TextTable {
  private readonly numbers = new Map<string, number>();
  /** Numbers that begin a block whatever the size of the one before. */
  private readonly starts = new Set<number>();

  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** Lets the next new text begin a block: what is read before it is read without it. */
  startBlock(): void {
    this.starts.add(this.numbers.size);
  }

  /**
   * All texts in deflated blocks, and the table that finds them; the last entry of it is the end. Throws a RangeError for a
   * text longer than a block may be, or texts that repeat so much that no reader would open them.
   */
  encode(): { table: Uint32Array; blocks: Uint8Array } {
    const encoder = new TextEncoder();
    const texts = Array.from(this.numbers.keys(), (text) => ({
      units: text.length,
      bytes: encoder.encode(text),
    }));
    const total = texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const blockBytes = total <= SMALL_CORPUS ? BLOCK_OF_SMALL : BLOCK_OF_LARGE;
    const table: number[] = [];
    const blocks: Uint8Array[] = [];
    let offset = 0;
    let first = 0;
    let size = 0;
    const close = (end: number) => {
      const inflated = new ByteWriter();
      const inside = texts.slice(first, end);
      for (const { units } of inside) inflated.number(units);
      for (const { bytes } of inside) inflated.bytes(bytes);
      const raw = inflated.done();
      const packed = deflateSync(raw, { level: 9 });
      table.push(offset, first, raw.length);
      blocks.push(packed);
      offset += packed.length;
      first = end;
      size = 0;
    };
    texts.forEach(({ bytes }, number) => {
      if (number > first && (size >= blockBytes || this.starts.has(number))) close(number);
      size += bytes.length;
    });
    if (texts.length > first) close(texts.length);
    table.push(offset, first, 0);
    const made = { table: Uint32Array.from(table), blocks: concatenate(blocks, offset) };
    checkTable(made.table, made.blocks.length);
    return made;
  }
}

function concatenate(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A block that was opened: its texts one behind the other, and where each begins; one start more than texts. */
interface OpenBlock {
  content: string;
  starts: Uint32Array;
}

/** How many texts the blocks hold by their table. */
export function countTexts(table: Uint32Array): number {
  return table.at(-ENTRY + 1) ?? 0;
}

/**
 * Reads a text only when it is asked for. Throws a RangeError with a sentence for a table that is not as `TextTable` writes
 * it, and later for a number that no text has or a block that does not hold what the table says: a checksum tells damage, not
 * a file that was made to be wrong.
 */
export function lazyTexts(table: Uint32Array, blocks: Uint8Array): (index: number) => string {
  checkTable(table, blocks.length);
  const opened = new Map<number, OpenBlock>();
  const count = table.length / ENTRY - 1;
  const at = (entry: number, field: number): number => table[entry * ENTRY + field] ?? 0;

  /** The last block whose first text is not after `index`. */
  const blockOf = (index: number): number => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (at(middle, 1) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const open = (block: number): OpenBlock => {
    const known = opened.get(block);
    if (known) return known;
    const packed = blocks.subarray(at(block, 0), at(block + 1, 0));
    const made = readBlock(inflate(packed, at(block, 2)), at(block + 1, 1) - at(block, 1));
    opened.set(block, made);
    return made;
  };

  // Texts are asked for in runs: the block that answered last mostly answers again.
  let last: OpenBlock | null = null;
  let from = 0;
  let to = 0;
  return (index) => {
    if (last === null || index < from || index >= to) {
      if (!(index >= 0 && index < at(count, 1))) throw new RangeError(`there is no text ${index}`);
      const block = blockOf(index);
      last = open(block);
      from = at(block, 1);
      to = at(block + 1, 1);
    }
    return last.content.slice(last.starts[index - from], last.starts[index - from + 1]);
  };
}

/** Blocks lie one behind the other, each has texts and room for them, and all together fit into memory. */
function checkTable(table: Uint32Array, weight: number): void {
  const last = table.length - ENTRY;
  const begins = last >= 0 && table.length % ENTRY === 0 && table[0] === 0 && table[1] === 0;
  if (!begins || table[last] !== weight) throw new RangeError('the table of text blocks does not fit them');
  let all = 0;
  for (let at = 0; at < last; at += ENTRY) {
    const [offset = 0, first = 0, size = 0, next = 0, nextFirst = 0] = table.subarray(at, at + ENTRY + 2);
    if (next <= offset || nextFirst <= first) throw new RangeError('the table of text blocks does not rise');
    if (size > MOST_IN_BLOCK) throw new RangeError(`a text block of ${size} bytes is too large for a pack`);
    // Each text takes a byte at least; a larger claim would only ask for memory.
    if (nextFirst - first > size)
      throw new RangeError(`a text block of ${size} bytes cannot hold ${nextFirst - first} texts`);
    all += size;
  }
  if (all > SOME_BYTES + MOST_TIMES * weight)
    throw new RangeError(`text blocks of ${weight} bytes claim to hold ${all}`);
}

function readBlock(bytes: Uint8Array, texts: number): OpenBlock {
  const reader = new ByteReader(bytes);
  const starts = new Uint32Array(texts + 1);
  for (let i = 0; i < texts; i += 1) starts[i + 1] = (starts[i] ?? 0) + reader.number();
  // A byte order mark is a character of a text here, not of the block.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const content = decoder.decode(bytes.subarray(reader.position));
  if (starts[texts] !== content.length) throw new RangeError('a text block does not hold its texts');
  return { content, starts };
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw new RangeError('a text block cannot be unpacked');
  }
  if (bytes.length !== size) throw new RangeError('a text block is not as long as the table says');
  return bytes;
}
