/**
 * The file around a pack's content: little-endian, magic, versions, the corpus's id, a content hash, and a table of
 * sections, each aligned and with a checksum. Layout of the 128-byte header, then 32 bytes a section, in `docs`.
 */
import { contentHash } from './content-hash';
import { crc32c } from './crc32c';

/** "SRCCTXPK" */
const MAGIC = Uint8Array.of(0x53, 0x52, 0x43, 0x43, 0x54, 0x58, 0x50, 0x4b);
const HEADER = 128;
const ENTRY = 32;
/** Sections start at multiples of this, so that typed arrays lie over the file without a copy. */
const ALIGNMENT = 64;
const NAME_BYTES = 16;
/** Most bytes of a corpus's id. */
export const ID_BYTES = 64;
/** Offsets of the header's fields. */
const AT = { format: 8, tokenizer: 12, sections: 16, size: 20, crc: 24, hash: 32, id: 48 } as const;

/** One named run of bytes. */
export interface Section {
  name: string;
  bytes: Uint8Array;
}

/** What a file says of itself. */
export interface Container {
  id: string;
  /** 32 hexadecimal digits over all sections. */
  hash: string;
  /** Names of all sections, in file order. */
  names: readonly string[];
  /** Bytes of a section, not copied; null when there is none of that name. */
  section(name: string): Uint8Array | null;
}

/** The versions a build writes and reads. */
export interface Versions {
  format: number;
  tokenizer: number;
}

/**
 * Writes sections into one file. Deterministic. Throws a RangeError for an id longer than 64 bytes, a name longer
 * than 16, or a file over 4 GB: those are faults of the caller.
 */
export function writeContainer(id: string, versions: Versions, sections: readonly Section[]): Uint8Array {
  const idBytes = new TextEncoder().encode(id);
  if (idBytes.length > ID_BYTES)
    throw new RangeError(`the corpus id "${id}" is longer than ${ID_BYTES} bytes`);
  const tableEnd = HEADER + ENTRY * sections.length;
  const offsets: number[] = [];
  let size = aligned(tableEnd);
  for (const section of sections) {
    offsets.push(size);
    size = aligned(size + section.bytes.length);
  }
  if (size > 0xffffffff) throw new RangeError('a pack cannot be larger than 4 GB');
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  file.set(MAGIC, 0);
  view.setUint32(AT.format, versions.format, true);
  view.setUint32(AT.tokenizer, versions.tokenizer, true);
  view.setUint32(AT.sections, sections.length, true);
  view.setUint32(AT.size, size, true);
  const hash = contentHash(sections.flatMap(({ name, bytes }) => [new TextEncoder().encode(name), bytes]));
  for (let i = 0; i < 16; i += 1) file[AT.hash + i] = Number.parseInt(hash.slice(i * 2, i * 2 + 2), 16);
  file.set(idBytes, AT.id);
  sections.forEach(({ name, bytes }, index) => {
    const nameBytes = new TextEncoder().encode(name);
    if (nameBytes.length > NAME_BYTES) throw new RangeError(`the section name "${name}" is too long`);
    const offset = offsets[index] ?? 0;
    const entry = HEADER + ENTRY * index;
    file.set(bytes, offset);
    file.set(nameBytes, entry);
    view.setUint32(entry + 16, offset, true);
    view.setUint32(entry + 20, bytes.length, true);
    // The padding behind a section is checked with it, so that no byte of the file goes unchecked.
    view.setUint32(entry + 24, crc32c(file.subarray(offset, aligned(offset + bytes.length))), true);
  });
  view.setUint32(AT.crc, headerChecksum(file, aligned(tableEnd)), true);
  return file;
}

/** Opens a file, checking every byte of it. A refusal names what is wrong, and the section where it is one. */
export function readContainer(
  bytes: Uint8Array,
  versions: Versions,
): { ok: true; container: Container } | { ok: false; reason: string } {
  const refuse = (reason: string) => ({ ok: false as const, reason });
  if (bytes.length < HEADER) return refuse(`the pack is cut short in its header (${bytes.length} bytes)`);
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return refuse('this file is not a corpus pack');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = view.getUint32(AT.format, true);
  if (format !== versions.format) {
    const reason = `the pack has format version ${format}; this build reads version ${versions.format}`;
    return refuse(
      format > versions.format ? `${reason}: a newer build is needed` : `${reason}: build the pack again`,
    );
  }
  const tokenizer = view.getUint32(AT.tokenizer, true);
  if (tokenizer !== versions.tokenizer) {
    return refuse(
      `the pack was made with tokenizer version ${tokenizer}; this build has version ${versions.tokenizer}: build the pack again`,
    );
  }
  const count = view.getUint32(AT.sections, true);
  const start = aligned(HEADER + ENTRY * count);
  if (start > bytes.length) return refuse('the pack is cut short in its section table');
  if (headerChecksum(bytes, start) !== view.getUint32(AT.crc, true)) {
    return refuse('the pack is damaged in its header or section table: the checksum differs');
  }
  const sections = new Map<string, Uint8Array>();
  // Sections lie one behind the other: that no byte is unchecked, and none is checked twice, a large file's cost being one reading.
  let from = start;
  for (let index = 0; index < count; index += 1) {
    const entry = HEADER + ENTRY * index;
    const name = textOf(bytes.subarray(entry, entry + NAME_BYTES));
    const offset = view.getUint32(entry + 16, true);
    const length = view.getUint32(entry + 20, true);
    const end = aligned(offset + length);
    if (offset !== from)
      return refuse(`the pack is not in order: section "${name}" is not where the last one ends`);
    if (sections.has(name)) return refuse(`the pack is not in order: section "${name}" stands twice`);
    from = end;
    if (end > bytes.length) return refuse(`the pack is cut short in section "${name}"`);
    if (crc32c(bytes.subarray(offset, end)) !== view.getUint32(entry + 24, true)) {
      return refuse(`the pack is damaged in section "${name}": the checksum differs`);
    }
    sections.set(name, bytes.subarray(offset, offset + length));
  }
  if (bytes.length !== view.getUint32(AT.size, true)) {
    return refuse(`the pack should be ${view.getUint32(AT.size, true)} bytes long and is ${bytes.length}`);
  }
  const hash = Array.from(bytes.subarray(AT.hash, AT.hash + 16), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  const container: Container = {
    names: [...sections.keys()],
    id: textOf(bytes.subarray(AT.id, AT.id + ID_BYTES)),
    hash: hash.join(''),
    section: (name) => sections.get(name) ?? null,
  };
  return { ok: true, container };
}

function headerChecksum(file: Uint8Array, end: number): number {
  const head = file.slice(0, end);
  head.fill(0, AT.crc, AT.crc + 4);
  return crc32c(head);
}

function textOf(padded: Uint8Array): string {
  const end = padded.indexOf(0);
  return new TextDecoder().decode(end < 0 ? padded : padded.subarray(0, end));
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
