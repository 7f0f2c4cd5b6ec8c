/**
 * Makes passages that read like prose, as many as asked for, when the books at hand are too few for a million.
 *
 * How: a Markov chain over the words of the given passages, marks attached as printed. The next word is drawn from all
 * places where the last two words stand together (a trigram); where that is one place only, in `BACK_OFF` of the cases from
 * all places of the last word alone (a bigram), so that passages are not copied. A passage gets the length, in words, of a
 * given passage drawn at random; where the chain comes to the end of a passage before that, a new beginning follows.
 * Linear in words made: each step looks at one range of a sorted list.
 *
 * What it cannot stand for: it makes no sense over a sentence and has no subject, so rare words do not come together as
 * they do in a book; its vocabulary is that of the given passages and does not grow with the number made; every phrase of
 * two words is one of theirs. It is for the size and the speed of an index. How well quotes are told apart has to be
 * measured on real text.
 */
import { between, seeded } from './random';

/**
 * Share of the steps at which a pair that stands in one place only is left for the last word alone. Found by trial: of 50,000
 * made passages 12 % of the runs of four words stand more than once and 0.03 % of those of eight, of as many real ones 7 %
 * and 0.03 %; at 0.5 it was 14 % and 0.08 %, at 0.2 it was 18 % and 0.33 %.
 */
const BACK_OFF = 0.8;
/** Stands between passages in the stream of words. */
const BREAK = 0;

/** Draws one passage after another; each call of `random` must answer a number in [0, 1). */
export type ProseMaker = (random: () => number) => string;

/** `count` passages made from `sources`; the same seed gives the same text. */
export function makeProse(sources: readonly string[], count: number, seed: number): string[] {
  const make = learnProse(sources);
  const random = seeded(seed);
  return Array.from({ length: count }, () => make(random));
}

/** Reads the passages the chain is made of. Memory: about thirty bytes a word. */
export function learnProse(sources: readonly string[]): ProseMaker {
  const { words, stream, lengths } = readWords(sources);
  if (lengths.length === 0) throw new RangeError('prose is made from passages; none was given');
  const chain = linkWords(stream, words.length);
  return (random) => {
    const length = lengths[between(random, 0, lengths.length - 1)] ?? 1;
    const made: string[] = [];
    // A place in the stream stands for the words before it and at it; place 0 is the first break.
    for (let place = 0; made.length < length; ) {
      place = chain(place, random);
      const word = stream[place] ?? BREAK;
      if (word !== BREAK) made.push(words[word] ?? '');
    }
    return made.join(' ');
  };
}

/** The passages as one stream of word numbers with a break before, between and behind them. */
function readWords(sources: readonly string[]): { words: string[]; stream: Uint32Array; lengths: number[] } {
  const words = [''];
  const numbers = new Map<string, number>();
  const stream: number[] = [BREAK];
  const lengths: number[] = [];
  for (const source of sources) {
    const parts = source.split(/\s+/).filter((word) => word !== '');
    if (parts.length === 0) continue;
    lengths.push(parts.length);
    for (const word of parts) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = words.length;
        numbers.set(word, number);
        words.push(word);
      }
      stream.push(number);
    }
    stream.push(BREAK);
  }
  return { words, stream: Uint32Array.from(stream), lengths };
}

/** Answers a function that goes from a place in the stream to a place that may follow it. */
function linkWords(stream: Uint32Array, vocabulary: number): (place: number, random: () => number) => number {
  const last = stream.length - 1;
  const at = (place: number): number => stream[place] ?? BREAK;
  // All places that have a follower, by the word there and then by the word before it.
  const sorted = Uint32Array.from({ length: last }, (_, place) => place).sort(
    (a, b) => at(a) - at(b) || at(a - 1) - at(b - 1) || a - b,
  );
  const rankOf = new Uint32Array(stream.length);
  const pairEnds = new Uint32Array(last);
  const pairStarts = new Uint32Array(last);
  const wordStarts = new Uint32Array(vocabulary + 1);
  for (let rank = 0, start = 0; rank < last; rank += 1) {
    const place = sorted[rank] ?? 0;
    rankOf[place] = rank;
    const before = sorted[rank - 1];
    if (before === undefined || at(before) !== at(place) || at(before - 1) !== at(place - 1)) start = rank;
    pairStarts[rank] = start;
    pairEnds[start] = rank;
    wordStarts[at(place) + 1] = rank + 1;
  }
  return (place, random) => {
    const word = at(place);
    const start = pairStarts[rankOf[place] ?? 0] ?? 0;
    const end = pairEnds[start] ?? start;
    // What stood before a break says nothing of how a passage begins; and the last break has no follower of its own.
    const leave = word === BREAK || (start === end && random() < BACK_OFF);
    const rank = leave
      ? between(random, wordStarts[word] ?? 0, (wordStarts[word + 1] ?? 1) - 1)
      : between(random, start, end);
    return (sorted[rank] ?? 0) + 1;
  };
}
