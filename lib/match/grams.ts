import type { Token } from '../text/tokens';

/** Words in a seed. Three was measured best: two give about 15 times the candidates, five lose short fragments. */
export const GRAM_WORDS = 3;

/** 32-bit hash of a folded word: FNV-1a over UTF-16 units, then a murmur finisher to spread the top bits. */
function hashWord(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** 32-bit hashes of every token's key. */
export function hashTokens(tokens: readonly Token[]): Uint32Array {
  const hashes = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) hashes[i] = hashWord(tokens[i]?.key ?? '');
  return hashes;
}

/** 32-bit hash of `length` words from `at`; the length is part of it, so grams of different lengths do not meet. */
export function hashGram(words: Uint32Array, at: number, length: number): number {
  let hash = Math.imul(length, 0x9e3779b1);
  for (let i = at; i < at + length; i += 1)
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x85ebca6b) ^ (hash >>> 15);
  return finish(hash);
}

function finish(seed: number): number {
  let hash = seed ^ (seed >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
