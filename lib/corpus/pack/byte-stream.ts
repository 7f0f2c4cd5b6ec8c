/** Gives a text its number, the same each time. */
export interface TextNumbers {
  add(text: string): number;
}

const NO_TEXTS: TextNumbers = {
  add(text) {
    throw new RangeError(`no table takes the text "${text}"`);
  },
};

/** Appends small numbers and texts; texts become numbers in a shared table, so that each is stored once. */
export class ByteWriter {
  private content = new Uint8Array(1 << 12);
  length = 0;

  constructor(private readonly texts: TextNumbers = NO_TEXTS) {}

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

  bytes(value: Uint8Array): void {
    this.reserve(value.length);
    this.content.set(value, this.length);
    this.length += value.length;
  }

  done(): Uint8Array {
    return this.content.slice(0, this.length);
  }

  private byte(value: number): void {
    this.reserve(1);
    this.content[this.length] = value;
    this.length += 1;
  }

  private reserve(more: number): void {
    let size = this.content.length;
    while (size < this.length + more) size *= 2;
    if (size === this.content.length) return;
    const larger = new Uint8Array(size);
    larger.set(this.content);
    this.content = larger;
  }
}

function noTextAt(index: number): string {
  throw new RangeError(`there is no table for text ${index}`);
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
    private readonly textAt: (index: number) => string = noTextAt,
    private at = 0,
  ) {}

  /** Where the next value begins. */
  get position(): number {
    return this.at;
  }

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
