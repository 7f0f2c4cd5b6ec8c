/**
 * Problem: a pack's texts are half of it, a page asks for a few, and each must be readable without unpacking the rest.
 *
 * Method: texts are numbered and laid into blocks, each deflated by itself. A table says where each block begins and which
 * text is its first; a block is inflated when one of its texts is first asked for, a text decoded when it is. Texts that
 * belong together were added together, so one page touches few blocks of a large corpus. Of a small one it touches most
 * of them anyway, so there blocks are larger and pack better.
 *
 * Measured: prose is packed 1.96 times in blocks of 8 kB and 2.12 in blocks of 32 kB; the bundled records 2.5 and 2.8 times;
 * inflating a block takes 0.07 and 0.23 ms. Rejected: the browser's own DecompressionStream (answers later, where a comparison needs its text at
 * once), one stream over all texts (nothing could be read alone), a dictionary shared by all blocks (a few per cent for one
 * more part of the format).
 */
import { deflateSync, inflateSync } from 'fflate';
import { ByteReader, ByteWriter } from './byte-stream';

/** Bytes of text from which on a block is closed, in a corpus of up to so many bytes and in a larger one. */
const SMALL_CORPUS = 1 << 20;
const BLOCK_OF_SMALL = 32_768;
const BLOCK_OF_LARGE = 8192;
/** Numbers a block has in the table: where it begins, its first text, its size when inflated. */
const ENTRY = 3;

/** Texts by number, each once, in the order they were first added. */
export class TextTable {
  private readonly numbers = new Map<string, number>();

  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** All texts in deflated blocks, and the table that finds them; the last entry of it is the end. */
  encode(): { table: Uint32Array; blocks: Uint8Array } {
    const encoder = new TextEncoder();
    const texts = Array.from(this.numbers.keys(), (text) => encoder.encode(text));
    const total = texts.reduce((sum, { length }) => sum + length, 0);
    const blockBytes = total <= SMALL_CORPUS ? BLOCK_OF_SMALL : BLOCK_OF_LARGE;
    const table: number[] = [];
    const blocks: Uint8Array[] = [];
    let offset = 0;
    let first = 0;
    let pieces: Uint8Array[] = [];
    let size = 0;
    const close = () => {
      const inflated = new ByteWriter();
      for (const piece of pieces) inflated.number(piece.length);
      for (const piece of pieces) inflated.bytes(piece);
      const raw = inflated.done();
      const packed = deflateSync(raw, { level: 9 });
      table.push(offset, first, raw.length);
      blocks.push(packed);
      offset += packed.length;
      first += pieces.length;
      pieces = [];
      size = 0;
    };
    for (const piece of texts) {
      pieces.push(piece);
      size += piece.length;
      if (size >= blockBytes) close();
    }
    if (pieces.length > 0) close();
    table.push(offset, first, 0);
    return { table: Uint32Array.from(table), blocks: concatenate(blocks, offset) };
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

/**
 * Reads a text only when it is asked for, and keeps it. Throws a RangeError with a sentence for a number that no text has, or a
 * block that does not hold what the table says: a checksum tells damage, not a file that was made to be wrong.
 */
export function lazyTexts(table: Uint32Array, blocks: Uint8Array): (index: number) => string {
  // A byte order mark is a character of the text here, not of the file.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const kept = new Map<number, string>();
  const opened = new Map<number, { bytes: Uint8Array; starts: Uint32Array; first: number }>();
  const count = Math.max(0, table.length / ENTRY - 1);
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

  const open = (block: number) => {
    const known = opened.get(block);
    if (known) return known;
    const first = at(block, 1);
    const bytes = inflate(blocks.subarray(at(block, 0), at(block + 1, 0)), at(block, 2));
    const texts = at(block + 1, 1) - first;
    // Each text takes a byte at least; a larger claim would only ask for memory.
    if (!(texts > 0 && texts <= bytes.length))
      throw new RangeError(`text block ${block} cannot hold ${texts} texts`);
    const reader = new ByteReader(bytes);
    const starts = new Uint32Array(texts + 1);
    for (let i = 0; i < texts; i += 1) starts[i + 1] = (starts[i] ?? 0) + reader.number();
    const head = reader.position;
    for (let i = 0; i <= texts; i += 1) starts[i] = (starts[i] ?? 0) + head;
    if (starts[texts] !== bytes.length) throw new RangeError(`text block ${block} does not hold its texts`);
    const made = { bytes, starts, first };
    opened.set(block, made);
    return made;
  };

  return (index) => {
    const known = kept.get(index);
    if (known !== undefined) return known;
    if (!(index >= 0 && index < at(count, 1))) throw new RangeError(`there is no text ${index}`);
    const { bytes, starts, first } = open(blockOf(index));
    const text = decoder.decode(bytes.subarray(starts[index - first], starts[index - first + 1]));
    kept.set(index, text);
    return text;
  };
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  // Deflate cannot pack better than about 1 : 1032; a larger claim is no pack's, and would only ask for memory.
  if (size > packed.length * 1032) throw new RangeError('a text block claims more than it can hold');
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw new RangeError('a text block cannot be unpacked');
  }
  if (bytes.length !== size) throw new RangeError('a text block is not as long as the table says');
  return bytes;
}
