import { between } from './random';
import type { BenchQuery } from './read-bench';

/** Shortest and longest piece of a passage, in words. */
const SHORTEST = 4;
const LONGEST = 40;
/** Words up to which a piece counts as a short one: fragments are a case of their own. */
const SHORT = 7;
/** Most words cut out of a piece, and the fewest words of a piece from which on something is cut out. */
const MOST_CUT = 6;
const LONG_ENOUGH_TO_CUT = 10;
/** Share of the queries that are taken from nowhere. */
const NOWHERE = 0.2;

/**
 * `count` labelled queries over made passages: a piece of 4 to 40 words as it is, with one word altered, or with a few words
 * cut out and no mark of it; a fifth from `nowhere`, which answers a passage that is not among them, at least eight words of it.
 */
export function makeQueries(
  passages: readonly string[],
  nowhere: () => string,
  count: number,
  random: () => number,
): BenchQuery[] {
  const queries: BenchQuery[] = [];
  while (queries.length < count) {
    const query =
      random() < NOWHERE ? fromNowhere(nowhere().split(' '), random) : fromPassage(passages, random);
    if (query !== null) queries.push(query);
  }
  return queries;
}

function fromNowhere(words: readonly string[], random: () => number): BenchQuery | null {
  const piece = trim(words, random);
  return piece.length > SHORT ? { kind: 'nowhere', text: piece.join(' '), expect: [] } : null;
}

function fromPassage(passages: readonly string[], random: () => number): BenchQuery | null {
  const number = between(random, 0, passages.length - 1);
  const piece = trim(passages[number]?.split(' ') ?? [], random);
  if (piece.length < SHORTEST) return null;
  const query = (kind: string, words: readonly string[]): BenchQuery => ({
    kind,
    text: words.join(' '),
    expect: [number],
  });
  if (piece.length <= SHORT) return query('trimmed short', piece);
  const damage = between(random, 0, 2);
  if (damage === 0) return query('trimmed', piece);
  if (damage === 1) {
    const other = passages[between(random, 0, passages.length - 1)]?.split(' ') ?? [];
    const stranger = other[between(random, 0, other.length - 1)] ?? '';
    return query('one word altered', piece.with(between(random, 0, piece.length - 1), stranger));
  }
  if (piece.length < LONG_ENOUGH_TO_CUT) return null;
  const cut = between(random, 2, MOST_CUT);
  const from = between(random, 1, piece.length - 1 - cut);
  return query('piece cut out', piece.toSpliced(from, cut));
}

/** A run of the words, 4 to 40 of them. */
function trim(words: readonly string[], random: () => number): string[] {
  const length = between(random, SHORTEST, LONGEST);
  const from = between(random, 0, Math.max(0, words.length - length));
  return words.slice(from, from + length);
}
