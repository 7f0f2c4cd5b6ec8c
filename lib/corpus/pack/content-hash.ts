const LANES = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;
const PRIME = 0x01000193;

/**
 * 32 hexadecimal digits that name a content: four FNV-1a lanes over 32-bit words, mixed at the end (murmur3's
 * finaliser). It tells packs apart and keys caches; it protects from accidents, not from forgery.
 */
export function contentHash(parts: Iterable<Uint8Array>): string {
  const lanes = Uint32Array.from(LANES);
  for (const part of parts) {
    addNumber(lanes, part.length);
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    const whole = part.length & ~3;
    for (let at = 0; at < whole; at += 4) addNumber(lanes, view.getUint32(at, true));
    for (let at = whole; at < part.length; at += 1) addNumber(lanes, part[at] ?? 0);
  }
  return [...lanes].map((lane) => finish(lane).toString(16).padStart(8, '0')).join('');
}

function addNumber(lanes: Uint32Array, value: number): void {
  for (let lane = 0; lane < LANES.length; lane += 1) {
    // Each lane sees the value turned by another amount, so that a collision in one is none in the others.
    const turned = lane === 0 ? value : (value << (lane * 7)) | (value >>> (32 - lane * 7));
    lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ turned, PRIME) ^ ((lanes[lane] ?? 0) >>> 15);
  }
}

function finish(lane: number): number {
  let value = lane ^ (lane >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
