/**
 * Folding of single characters and words for comparing texts that were typed, scanned or typeset by different hands.
 * Work per word: one pass; plain lower-case ASCII, the common case, allocates nothing but the result.
 */

const MARKS = /\p{M}|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
/** Code units below this are looked up in a table instead of tested by the expression above. */
const TABLE_SIZE = 0x250;
const IN_WORD = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code += 1) {
  if (WORD_CHARACTER.test(String.fromCharCode(code))) IN_WORD[code] = 1;
}

/** Length in UTF-16 units of the word character (letter, digit, accent) at `at`; 0 when there is none. */
export function wordCharacterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLE_SIZE) return IN_WORD[code] ?? 0;
  if (Number.isNaN(code)) return 0;
  const point = text.codePointAt(at) ?? 0;
  return WORD_CHARACTER.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0;
}

/** Whether the code unit is an apostrophe as typed, typeset or mistyped: ' ’ ‘ ʼ ＇ ` ´. */
export function isApostrophe(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x02bc ||
    code === 0xff07 ||
    code === 0x60 ||
    code === 0xb4
  );
}

/**
 * Whether the code unit is printed as nothing and may stand inside a word: soft hyphen, zero-width space and joiners, marks
 * of writing direction.
 */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/**
 * A word for comparing: compatibility forms and widths resolved (NFKD), accents and invisible characters off, lower case,
 * every apostrophe written `'`.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  if (/^[A-Za-z0-9']+$/.test(word)) return word.toLowerCase();
  return word
    .replace(/[\u2019\u2018\u02BC\uFF07`\u00B4]/g, "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/ß/g, 'ss');
}
