/** Appends small numbers and texts; texts become numbers in a shared table, so that each is stored once. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 12);
  length = 0;

  constructor(private readonly texts: TextTable) {}

  /** A whole number from 0 to 2^32 - 1, in one to five bytes: small ones short (LEB128). */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  text(value: string): void {
    this.number(this.texts.add(value));
  }

  /** A text or null: 0 is null, so that absence costs one byte. */
  maybe(value: string | null): void {
    this.number(value === null ? 0 : this.texts.add(value) + 1);
  }

  /** The position in `list`; throws a RangeError for a value that is not in it. */
  choice<T>(list: readonly T[], value: T): void {
    const index = list.indexOf(value);
    if (index < 0) throw new RangeError(`${String(value)} has no place in a pack`);
    this.byte(index);
  }

  list<T>(items: readonly T[], write: (item: T) => void): void {
    this.number(items.length);
    for (const item of items) write(item);
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = value;
    this.length += 1;
  }
}

/** Bytes of the longest number. */
const NUMBER_BYTES = 5;

/**
 * Reads what `ByteWriter` wrote, in the same order. Bytes that nobody wrote so end in a RangeError: a checksum tells
 * damage, not a file that was made to be wrong.
 */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly textAt: (index: number) => string,
    private at = 0,
  ) {}

  number(): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < NUMBER_BYTES; count += 1) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new RangeError('a list ends too soon');
      this.at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
    throw new RangeError('a number is too long');
  }

  text(): string {
    return this.textAt(this.number());
  }

  maybe(): string | null {
    const index = this.number();
    return index === 0 ? null : this.textAt(index - 1);
  }

  choice<T>(list: readonly T[]): T {
    const index = this.number();
    const value = list[index];
    if (value === undefined) throw new RangeError(`there is no choice ${index} of ${list.length}`);
    return value;
  }

  list<T>(read: () => T): T[] {
    const length = this.number();
    // Every item takes a byte at least.
    if (length > this.bytes.length - this.at) throw new RangeError(`a list cannot hold ${length} items`);
    return Array.from({ length }, read);
  }
}

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

  /** All texts as UTF-8, one behind the other, and where each begins; one offset more than texts. */
  encode(): { bytes: Uint8Array; offsets: Uint32Array } {
    const encoder = new TextEncoder();
    const pieces = [...this.numbers.keys()].map((text) => encoder.encode(text));
    const offsets = new Uint32Array(pieces.length + 1);
    pieces.forEach((piece, index) => {
      offsets[index + 1] = (offsets[index] ?? 0) + piece.length;
    });
    const bytes = new Uint8Array(offsets.at(-1) ?? 0);
    pieces.forEach((piece, index) => {
      bytes.set(piece, offsets[index] ?? 0);
    });
    return { bytes, offsets };
  }
}

/** Decodes a text only when it is asked for, and keeps it. Throws a RangeError for a number that no text has. */
export function lazyTexts(bytes: Uint8Array, offsets: Uint32Array): (index: number) => string {
  // A byte order mark is a character of the text here, not of the file.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const kept = new Map<number, string>();
  return (index) => {
    const known = kept.get(index);
    if (known !== undefined) return known;
    const start = offsets[index];
    const end = offsets[index + 1];
    if (start === undefined || end === undefined) throw new RangeError(`there is no text ${index}`);
    const text = decoder.decode(bytes.subarray(start, end));
    kept.set(index, text);
    return text;
  };
}
