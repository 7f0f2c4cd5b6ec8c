import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from './container';
import { crc32c } from './crc32c';

const VERSIONS = { format: 3, tokenizer: 5 };
const name = fc.stringMatching(/^[a-z.]{1,16}$/);
const sections = fc.uniqueArray(fc.record({ name, bytes: fc.uint8Array({ maxLength: 200 }) }), {
  selector: (section) => section.name,
  maxLength: 6,
});

describe('crc32c', () => {
  it('gives the check value of the standard', () => {
    expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
  });
});

describe('a container', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,64}$/), sections, (id, list) => {
        const file = writeContainer(id, VERSIONS, list);
        const read = readContainer(file, VERSIONS);
        if (!read.ok) throw new Error(read.reason);
        expect(read.container.id).toBe(id);
        for (const section of list) expect(read.container.section(section.name)).toEqual(section.bytes);
        expect(writeContainer(id, VERSIONS, list)).toEqual(file);
      }),
    );
  });

  it('begins every section at a multiple of 64', () => {
    const file = writeContainer('x', VERSIONS, [
      { name: 'a', bytes: new Uint8Array(1) },
      { name: 'b', bytes: new Uint8Array(65) },
      { name: 'c', bytes: new Uint8Array(2) },
    ]);
    const read = readContainer(file, VERSIONS);
    if (!read.ok) throw new Error(read.reason);
    for (const each of ['a', 'b', 'c']) expect((read.container.section(each)?.byteOffset ?? 1) % 64).toBe(0);
  });

  it('refuses a file with any byte flipped, wherever it is', () => {
    fc.assert(
      fc.property(sections, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, where, change) => {
        const file = writeContainer('some-topic', VERSIONS, list);
        const at = where % file.length;
        file[at] = (file[at] ?? 0) ^ change;
        expect(readContainer(file, VERSIONS).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses every byte of one file flipped, and every shorter and longer file', () => {
    const file = writeContainer('t', VERSIONS, [{ name: 'facts', bytes: Uint8Array.of(1, 2, 3) }]);
    for (let at = 0; at < file.length; at += 1) {
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(readContainer(flipped, VERSIONS).ok, `byte ${at}`).toBe(false);
    }
    for (let length = 0; length < file.length; length += 1) {
      expect(readContainer(file.slice(0, length), VERSIONS).ok, `cut at ${length}`).toBe(false);
    }
    expect(readContainer(new Uint8Array([...file, 0]), VERSIONS).ok).toBe(false);
  });

  it.each([
    ['not a pack at all', 'this file is not a corpus pack', (file: Uint8Array) => file.fill(0x20, 0, 8)],
    ['damaged text', 'section "texts"', (file: Uint8Array) => file.fill(9, 192, 193)],
    [
      'a newer format: both versions are named',
      'the pack has format version 4; this build reads version 3: a newer build is needed',
      (file: Uint8Array) => file.fill(4, 8, 9),
    ],
    [
      'an older format',
      'format version 2; this build reads version 3: build the pack again',
      (file: Uint8Array) => file.fill(2, 8, 9),
    ],
    [
      'another tokenizer',
      'tokenizer version 6; this build has version 5',
      (file: Uint8Array) => file.fill(6, 12, 13),
    ],
  ])('says what is wrong: %s', (_, reason, damage) => {
    const file = writeContainer('t', VERSIONS, [{ name: 'texts', bytes: Uint8Array.of(1, 2, 3) }]);
    const read = readContainer(damage(file), VERSIONS);
    expect(read.ok ? '' : read.reason).toContain(reason);
  });

  it.each([
    ['two rows for one section: it would be summed for every row', 192, 'section "texts" is not where'],
    ['a gap that nothing checks', 320, 'section "texts" is not where'],
  ])('refuses %s', (_trap, offset, reason) => {
    const file = writeContainer('t', VERSIONS, [
      { name: 'facts', bytes: new Uint8Array(64) },
      { name: 'texts', bytes: new Uint8Array(64) },
    ]);
    const view = new DataView(file.buffer);
    expect(view.getUint32(128 + 32 + 16, true)).toBe(256);
    view.setUint32(128 + 32 + 16, offset, true);
    view.setUint32(24, 0, true);
    view.setUint32(24, crc32c(file.subarray(0, 192)), true);
    expect(readContainer(file, VERSIONS)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  it('refuses a section that stands twice', () => {
    const one = { name: 'facts', bytes: new Uint8Array(3) };
    expect(readContainer(writeContainer('t', VERSIONS, [one, one]), VERSIONS)).toEqual({
      ok: false,
      reason: expect.stringContaining('section "facts" stands twice'),
    });
  });

  it('names the section a file is cut in', () => {
    const file = writeContainer('t', VERSIONS, [
      { name: 'facts', bytes: new Uint8Array(70) },
      { name: 'texts', bytes: new Uint8Array(70) },
    ]);
    const read = readContainer(file.slice(0, file.length - 64), VERSIONS);
    expect(read).toEqual({ ok: false, reason: 'the pack is cut short in section "texts"' });
  });
});
