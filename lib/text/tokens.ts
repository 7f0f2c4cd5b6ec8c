import { foldWord, isApostrophe, isInvisible, wordCharacterAt } from './characters';
import { splitContraction } from './contractions';

/** One word of a text. Offsets are UTF-16, `[start, end)`, in the text that was read; never empty, never overlapping. */
export interface Token {
  start: number;
  end: number;
  /** Folded for comparing: case, accents, width, typographic marks; a contraction gives two tokens. Never empty. */
  key: string;
}

/** A word of plain letters and digits, and behind it what cannot belong to it: nearly every word of most texts. */
const PLAIN_WORD = /[A-Za-z0-9]+(?=[ \t\r\n"!?:;)\u201c\u201d\u2014]|[.,][ \t\r\n"\u201d]|[.,]?$)/y;
const CANNOT = /^cannot$/i;
const SIC = /\[\s*sic\s*[.!]?\s*\]|\(\s*sic\s*[.!]?\s*\)/iy;
const BRACKET_HEAD = /\[\p{L}{1,2}\](?=\p{L})/uy;
const BRACKET_TAIL = /\[\p{L}{1,4}\]/uy;
const INITIALS = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?/uy;
const LINE_HYPHEN = /[-\u2010\u00AD]\r?\n[ \t]*(?=\p{Ll})/uy;
const BRACKETS = /[[\]]/g;
const LINE_HYPHENS = /[-\u2010\u00AD]\r?\n[ \t]*/g;

/**
 * The words of a text in reading order. A word is a run of letters and digits with apostrophes inside it; a hyphen
 * separates, except at a line break inside a word; points inside initials and separators inside numbers belong to them;
 * a letter in brackets belongs to its word ("[I]n" is one word, "in"). "[sic]" and ellipses are not words. Linear time.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    PLAIN_WORD.lastIndex = at;
    if (!PLAIN_WORD.test(text)) {
      at = readStep(text, at, tokens);
      continue;
    }
    const end = PLAIN_WORD.lastIndex;
    const word = text.slice(at, end);
    if (word.length === 6 && CANNOT.test(word)) at = readStep(text, at, tokens);
    else {
      push(tokens, at, end, word.toLowerCase());
      at = end;
    }
    // One character lies between most words.
    if (text.charCodeAt(at) === 0x20) at += 1;
  }
  return tokens;
}

/**
 * One step of reading: the word or mark that begins at `at`, or a single character between words. Appends the word's
 * tokens and answers where the next step begins. `at` must not be inside a word.
 */
export function readStep(text: string, at: number, tokens: Token[]): number {
  const code = text.charCodeAt(at);
  if (code === 0x5b || code === 0x28) {
    const sic = lengthAt(SIC, text, at);
    if (sic > 0) return at + sic;
    if (code === 0x5b && lengthAt(BRACKET_HEAD, text, at) > 0) return readWord(text, at, tokens);
  }
  return wordCharacterAt(text, at) > 0 ? readWord(text, at, tokens) : at + 1;
}

/** Words as people count them: a contraction ("don't") and a hyphenated word ("large-scale") are one each. */
export function countWords(text: string, tokens: readonly Token[] = tokenize(text)): number {
  let words = 0;
  for (let i = 0; i < tokens.length; i += 1) if (startsWord(text, tokens, i)) words += 1;
  return words;
}

/** Whether the token begins a printed word: false for the second half of "don't" and of "large-scale". */
export function startsWord(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return true;
  const gap = token.start - before.end;
  if (gap > 1) return true;
  if (gap === 0) return false;
  const code = text.charCodeAt(before.end);
  return !(code === 0x2d || code === 0x2010 || code === 0x2011 || isApostrophe(code));
}

function lengthAt(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.exec(text)?.[0].length ?? 0;
}

/** Reads the word that begins at `start`, appends its tokens and answers where it ends. */
function readWord(text: string, start: number, tokens: Token[]): number {
  const initials = text.charCodeAt(start + 1) === 0x2e ? lengthAt(INITIALS, text, start) : 0;
  if (initials > 0) {
    const end = start + initials;
    push(tokens, start, end, foldWord(text.slice(start, end).replaceAll('.', '')));
    return end;
  }
  let at = start;
  let plain = true;
  for (;;) {
    const step = wordCharacterAt(text, at) || (isInvisible(text.charCodeAt(at)) && at > start ? 1 : 0);
    if (step > 0 && !(text.charCodeAt(at) === 0xad && lengthAt(LINE_HYPHEN, text, at) > 0)) {
      at += step;
      continue;
    }
    const joint = lengthOfJoint(text, start, at);
    if (joint === 0) break;
    if (!isApostrophe(text.charCodeAt(at))) plain = false;
    at += joint;
  }
  pushWord(tokens, text, start, at, plain);
  return at;
}

/** Length of what may stand inside a word at `at`, 0 when the word ends there. */
function lengthOfJoint(text: string, start: number, at: number): number {
  const code = text.charCodeAt(at);
  if (isApostrophe(code)) return wordCharacterAt(text, at + 1) > 0 ? 1 : 0;
  if (code === 0x5b)
    return at === start ? lengthAt(BRACKET_HEAD, text, at) : lengthAt(BRACKET_TAIL, text, at);
  if (code === 0x2e || code === 0x2c) return isDigit(text, at - 1) && isDigit(text, at + 1) ? 1 : 0;
  if (code === 0x2d || code === 0x2010 || code === 0xad) return lengthAt(LINE_HYPHEN, text, at);
  return 0;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function pushWord(tokens: Token[], text: string, start: number, end: number, plain: boolean): void {
  const raw = text.slice(start, end);
  const written = plain
    ? raw
    : raw
        .replace(LINE_HYPHENS, '')
        .replace(BRACKETS, '')
        .replace(/(?<=\d),(?=\d)/g, '');
  const key = foldWord(written);
  const parts = key.length === written.length ? splitContraction(key) : null;
  if (parts === null || (!plain && raw.replace(BRACKETS, '') !== written)) {
    push(tokens, start, end, key === '' ? raw : key);
    return;
  }
  const split = placeIn(raw, parts.split);
  push(tokens, start, start + split, parts.first);
  push(tokens, start + split, end, parts.second);
}

/** Where a place among a word's letters lies in the word as printed, with its brackets: "[W]ho’s". */
function placeIn(raw: string, letters: number): number {
  let at = 0;
  for (let seen = 0; at < raw.length && (seen < letters || /[[\]]/.test(raw[at] ?? '')); at += 1) {
    if (!/[[\]]/.test(raw[at] ?? '')) seen += 1;
  }
  return at;
}

function push(tokens: Token[], start: number, end: number, key: string): void {
  tokens.push({ start, end, key });
}
