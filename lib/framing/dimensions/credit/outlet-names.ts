import { tokenize } from '../../../text/tokens';
import { bareKey } from '../../labels/label-matcher';
import lexicon from '../../lexicons/credit-phrases.json';
import type { Range } from '../../voice/ranges';
import type { Token } from '../../voice/voice';

/** A newsroom named among words. */
export interface NamedOutlet extends Range {
  name: string;
  /** Indices of its words in the list that was read, article included. */
  from: number;
  to: number;
}

interface Known {
  name: string;
  keys: readonly string[];
  /** A name of "The" and one word: without its article the word is another. */
  needsThe: boolean;
}

/** The names of a list by their first word, longest first, and the last words that only one of them has. */
interface OutletBook {
  names: ReadonlyMap<string, readonly Known[]>;
  short: ReadonlyMap<string, Known | null>;
}

/** "the Harbor Ledger Building" is a place. */
const GOES_ON = /^(?:building|tower|company|corporation|corp|inc)$/;

const noNewsrooms = new Set(lexicon.noNewsrooms);
const newsrooms = new Set(lexicon.newsrooms);
const books = new WeakMap<readonly string[], OutletBook>();

/**
 * The newsrooms that words name, by a list of names, with a capital as names have. After "the" the last word of a name
 * will do where only one name of the list ends so ("the Ledger").
 */
export function outletsIn(text: string, words: readonly Token[], names: readonly string[]): NamedOutlet[] {
  const { names: whole, short } = bookOf(names);
  const found: NamedOutlet[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || !/^[\p{Lu}\p{N}]/u.test(text.slice(first.start, first.end))) continue;
    const key = bareKey(first.key);
    const led = words[at - 1]?.key === 'the';
    const known =
      whole
        .get(key)
        ?.find(
          ({ keys, needsThe }) =>
            (led || !needsThe) && keys.every((one, k) => isWord(text, words, at + k, one)),
        ) ?? (led ? short.get(key) : null);
    if (!known) continue;
    const length = known.keys[0] === key ? known.keys.length : 1;
    const last = words[at + length - 1];
    if (!last || GOES_ON.test(words[at + length]?.key ?? '')) continue;
    const start = led ? (words[at - 1]?.start ?? first.start) : first.start;
    found.push({
      name: known.name,
      start,
      end: last.start + bareKey(text.slice(last.start, last.end)).length,
      from: led ? at - 1 : at,
      to: at + length,
    });
    at += length - 1;
  }
  return found;
}

function isWord(text: string, words: readonly Token[], at: number, key: string): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    bareKey(word.key) === key &&
    (/^(?:of|and|the|de|y)$/.test(key) || /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end)))
  );
}

function bookOf(list: readonly string[]): OutletBook {
  const kept = books.get(list);
  if (kept) return kept;
  const names = new Map<string, Known[]>();
  const short = new Map<string, Known | null>();
  for (const name of list) {
    const keys = tokenize(name)
      .map(({ key }) => bareKey(key))
      .filter((key, at) => at > 0 || key !== 'the');
    const [first, last] = [keys[0], keys.at(-1)];
    if (first === undefined || last === undefined || keys.some((key) => noNewsrooms.has(key))) continue;
    const known = { name, keys, needsThe: keys.length === 1 && /^the\s/i.test(name) };
    const same = names.get(first) ?? [];
    if (same.some((other) => other.keys.join(' ') === keys.join(' '))) continue;
    names.set(first, [...same, known]);
    // What several names end in names none of them.
    if (newsrooms.has(last)) short.set(last, short.has(last) || keys.length < 2 ? null : known);
  }
  for (const same of names.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  const book = { names, short };
  books.set(list, book);
  return book;
}
