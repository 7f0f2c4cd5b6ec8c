import { NAME_SUFFIXES, PARTICLES, TITLE_TAILS, TITLES } from './words-of-titles';

/** A single word of plain letters needs no more than lower case. */
const PLAIN = /^[A-Za-z0-9-]*$/;
const MARKS = /\p{M}|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** Particles that begin a family name printed alone: "De Cruz", but not "Van Roe", which may be a first name. */
const LEADING = /^(?:de|del|du|di|da|della|der|von)$/i;

/** An article compares the same few names thousands of times; taken apart once each, a page full of quotes is read four times as fast. */
const wordsOfNames = new Map<string, readonly string[]>();
const MOST_NAMES = 2000;

/** A name for comparing: accents, case, possessive and typographic marks folded, white space single. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/[.,"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A printed name as it is shown: invisible characters off, letter and accent one character. */
export function cleanName(name: string): string {
  return name.replace(INVISIBLE, '').normalize('NFC');
}

/** The family name as written ("van Dyck" of "Lars van Dyck", "Roe" of "Jane Roe Jr."); the whole of a single name. */
export function surnameOf(name: string): string {
  const words = stripTitles(name)
    .split(/\s+/)
    .filter((word) => word !== '');
  while (words.length > 1 && NAME_SUFFIXES.has(foldName(words.at(-1) ?? '').replace(/ /g, ''))) words.pop();
  let from = words.length - 1;
  while (from > 0 && (from > 1 ? isParticle(words[from - 1]) : LEADING.test(words[0] ?? ''))) from -= 1;
  return words.slice(Math.max(from, 0)).join(' ').replace(/,$/, '');
}

/**
 * Whether two printed names can be one person: equal after folding, a family name alone beside a full name ("Ruiz Vega"
 * beside "Ana Ruiz Vega"), or full names that share the family name and a first
 * name or initial. Nicknames are not known here.
 */
export function samePerson(a: string, b: string): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return false;
  if (left.join(' ') === right.join(' ')) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 1 || isParticle(short[0])) {
    return endsWith(long, short);
  }
  if (short.at(-1) === long.at(-1))
    return sameFirst(short[0] ?? '', long[0] ?? '') || (long.length > 2 && endsWith(long, short));
  // Two family names, of which the shorter form prints the first: "Ana Ruiz" and "Ana Ruiz Vega".
  return long.length > 2 && short.every((word, i) => word === long[i]);
}

/** The name without titles, party or office before it, and without possessive or suffixed punctuation. */
export function stripTitles(name: string): string {
  const words = name
    .trim()
    .replace(/['’](?:s)?$/u, '')
    .replace(/[,;:]+$/u, '')
    .split(/\s+/);
  let last = words.length - 1;
  while (last > 0 && NAME_SUFFIXES.has(titleKey(words[last]))) last -= 1;
  // "Don Lemon": the title goes before a given name.
  if (words[0] === 'Don' && last === 1) return words.join(' ');
  let from = 0;
  for (let i = 0; i < last; i += 1) {
    const word = titleKey(words[i]);
    if (TITLES.has(word) || (from > 0 && from === i && TITLE_TAILS.has(word))) from = i + 1;
    else if (!TITLE_TAILS.has(word)) break;
  }
  return words.slice(from).join(' ');
}

function wordsOf(name: string): readonly string[] {
  const known = wordsOfNames.get(name);
  if (known !== undefined) return known;
  const words = foldName(stripTitles(name))
    .split(' ')
    .filter((word) => word !== '' && !NAME_SUFFIXES.has(word));
  if (wordsOfNames.size >= MOST_NAMES) wordsOfNames.clear();
  wordsOfNames.set(name, words);
  return words;
}

function titleKey(word: string | undefined): string {
  return foldName(word ?? '').replace(/^ex-/, '');
}

function isParticle(word: string | undefined): boolean {
  return word !== undefined && PARTICLES.has(word.toLowerCase());
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, i) => word === long[long.length - short.length + i]);
}

function sameFirst(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
