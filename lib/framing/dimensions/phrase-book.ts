import { type Token as TextToken, tokenize } from '../../text/tokens';
import type { Range } from '../voice/ranges';

/** Phrases by their first word, longest first. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  keys: readonly string[];
  /** "so-called" is one word; "so called" may be another sentence's. */
  hyphened: boolean;
}

/** A phrase may run over a comma, never over a sentence's end or a quotation mark. */
const BREAK = /[.;:?!"“”«»\n]/u;

/**
 * A book of phrases from a list in which `{slot}` stands for each of the slot's words: "without {proof}". Phrases are
 * compared as the tokenizer folds words: case and accents do not count.
 */
export function phraseBook(
  list: readonly string[],
  slots: Readonly<Record<string, readonly string[]>> = {},
): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const phrase of list.flatMap((pattern) => expand(pattern, slots))) {
    const keys = tokenize(phrase).map(({ key }) => key);
    const [first = ''] = keys;
    book.set(first, [...(book.get(first) ?? []), { keys, hyphened: phrase.includes('-') }]);
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return book;
}

/** The longest phrase of a book that begins with token `at`, as a range of `text`; null for none. */
export function phraseAt(
  text: string,
  tokens: readonly TextToken[],
  at: number,
  book: PhraseBook,
): Range | null {
  const first = tokens[at];
  if (!first) return null;
  for (const { keys, hyphened } of book.get(first.key) ?? []) {
    const last = tokens[at + keys.length - 1];
    if (!last || !keys.every((key, k) => tokens[at + k]?.key === key)) continue;
    const printed = text.slice(first.start, last.end);
    if (!BREAK.test(printed) && !(hyphened && /\s/.test(printed)))
      return { start: first.start, end: last.end };
  }
  return null;
}

function expand(pattern: string, slots: Readonly<Record<string, readonly string[]>>): string[] {
  const slot = /\{(\w+)\}/.exec(pattern);
  if (!slot) return [pattern];
  return (slots[slot[1] ?? ''] ?? []).flatMap((word) => expand(pattern.replace(slot[0], word), slots));
}
