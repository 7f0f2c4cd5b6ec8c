import { finish } from './hash-words';

/** Words in a seed. Three was measured best: two give about 15 times the candidates, five lose short fragments. */
export const GRAM_WORDS = 3;

/** 32-bit hash of `length` words from `at`; the length is part of it, so grams of different lengths do not meet. */
export function hashGram(words: Uint32Array, at: number, length: number): number {
  let hash = Math.imul(length, 0x9e3779b1);
  for (let i = at; i < at + length; i += 1)
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x85ebca6b) ^ (hash >>> 15);
  return finish(hash);
}
