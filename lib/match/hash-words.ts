/**
 * Problem: a passage is compared as a list of word hashes far more often than it is shown. Reading it into tokens costs
 * more than all look-ups of a quote.
 *
 * Method: plain words (letters and digits of ASCII with a plain separator behind) are folded and hashed in one pass over
 * the characters; at anything else the word is read by `tokenize`'s own step, so both give the same words. 32 bits: FNV-1a
 * over UTF-16 units, then a murmur finisher to spread the top bits.
 *
 * Complexity: linear in characters; about half of what tokens cost, and nothing is left to sweep up.
 *
 * Rejected: the hashes in the pack (four bytes a word, as much again as the index).
 */
import { readStep, type Token } from '../text/tokens';

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** What a character is behind a plain word: 0 stop and think, 1 separates, else the folded unit that goes on. */
const PLAIN = new Uint8Array(128);
for (const mark of ' \t\n\r!"#$%&)*+/:;<=>?@\\^_{|}~') PLAIN[mark.charCodeAt(0)] = 1;
for (let code = 0x30; code <= 0x39; code += 1) PLAIN[code] = code;
for (let code = 0x61; code <= 0x7a; code += 1) PLAIN[code] = PLAIN[code - 0x20] = code;
/** 1 for what separates before a word: there points, commas, hyphens and apostrophes do too. */
const BETWEEN = PLAIN.map((kind) => (kind === 1 ? 1 : 0));
for (const mark of "-.,'`") BETWEEN[mark.charCodeAt(0)] = 1;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const STOP = 0x2e;

/** 32-bit hashes of every token's key. */
export function hashTokens(tokens: readonly Token[]): Uint32Array {
  const hashes = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) hashes[i] = hashWord(tokens[i]?.key ?? '');
  return hashes;
}

/** Hashes of the text being read, kept from one text to the next: a page reads hundreds. */
let scratch = new Uint32Array(0);

/** The same as `hashTokens(tokenize(text))`. */
export function hashText(text: string): Uint32Array {
  // A word and what parts it from the next take two characters at least, the two words of a contraction four.
  const most = (text.length >> 1) + 1;
  if (scratch.length < most) scratch = new Uint32Array(most * 2);
  const hashes = scratch;
  let words = 0;
  const slow: Token[] = [];
  const length = text.length;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (code < 128 && BETWEEN[code] === 1) {
      at += 1;
      continue;
    }
    let hash = FNV_BASIS;
    let end = at;
    for (; end < length; end += 1) {
      const unit = text.charCodeAt(end);
      const folded = unit < 128 ? (PLAIN[unit] ?? 0) : 0;
      if (folded <= 1) break;
      hash = Math.imul(hash ^ folded, FNV_PRIME);
    }
    if (end > at && endsPlainly(text, at, end)) {
      hashes[words] = finish(hash);
      words += 1;
      at = end;
      continue;
    }
    slow.length = 0;
    at = readStep(text, at, slow);
    for (const token of slow) {
      hashes[words] = hashWord(token.key);
      words += 1;
    }
  }
  return hashes.slice(0, words);
}

/** Whether a run of plain letters and digits is a word by itself: nothing behind it may belong to it. */
function endsPlainly(text: string, start: number, end: number): boolean {
  // "cannot" is two words without a mark between them.
  if (end - start === 6 && /^cannot$/i.test(text.slice(start, end))) return false;
  if (end === text.length) return true;
  const code = text.charCodeAt(end);
  if (code >= 128) return false;
  if (PLAIN[code] === 1) return true;
  const next = text.charCodeAt(end + 1);
  const blank = next === 0x20 || Number.isNaN(next);
  // Points join initials and numbers, commas numbers, a hyphen at a line's end the word's halves.
  if (code === STOP) return end - start > 1 && blank;
  if (code === COMMA) return blank;
  return code === HYPHEN && next !== 0x0a && next !== 0x0d;
}

/** Word of `inside` from which on all of `words` (hashes, in order, one at least) stand one behind the other; -1 where they do not. */
export function findWords(words: Uint32Array, inside: Uint32Array): number {
  const first = words[0] ?? 0;
  for (let start = inside.indexOf(first); start >= 0; start = inside.indexOf(first, start + 1)) {
    let i = 1;
    while (i < words.length && words[i] === inside[start + i]) i += 1;
    if (i >= words.length) return start;
  }
  return -1;
}

function hashWord(key: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME);
  return finish(hash);
}

/** Murmur3's last step: every bit of the result depends on every bit of `seed`. */
export function finish(seed: number): number {
  let hash = seed ^ (seed >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
