/**
 * Problem: an article may print a statement's words without quotation marks. Which stretches of its text are worth looking up?
 *
 * Method: every triple of words of the article is looked up; the passages that hold a rare triple are followed through the
 * text, and where one goes on sharing triples, that stretch is a find. It is aligned with the passage and grown to the last
 * equal word at each end. Only long stretches are kept that hold a long run word for word: nobody's marks say here that
 * somebody else is speaking, so the words alone must.
 *
 * Complexity: one look-up a word of the article, an alignment a find; 10,000 words against 100,000 passages in about 10 ms.
 *
 * Rejected: matching every sentence as if it were a quote (a sentence of the article may hold half a sentence of the
 * statement, and each would cost what a quote costs).
 */
import type { Span } from '../model/span';
import { startsWord, type Token, tokenize } from '../text/tokens';
import { compareWords } from './compare';
import { GRAM_WORDS, hashGram } from './grams';
import { hashTokens } from './hash-words';
import { lookUp, type PassageIndex } from './passage-index';
import { readWording } from './wording';

/** Passages that may hold a triple which begins a find; and postings of a bucket that is read for it. */
const RARE = 16;
const RARE_BUCKET = 400;
/** Words without a shared triple after which a find ends: a changed word breaks three triples, a winnowed index skips two. */
const REACH = 12;
/** Shared triples that make a find worth an alignment; of a winnowed index, where fewer are kept, half. */
const TRIPLES = 4;
/** Words that must be equal, and equal in a row: more than is asked for between marks. */
const EQUAL_WORDS = 10;
const RUN_WORDS = 8;
/** Share of equal words in the stretch. */
const DENSITY = 0.8;

/** UTF-16 offsets in the text, `[start, end)`. */
type Stretch = Pick<Span, 'start' | 'end'>;

/** What is scanned: the passages of a corpus by number. */
export interface ScanCollection {
  index: PassageIndex;
  passageText(passage: number): string;
}

/** Words `[from, to)` of the article that share triples with a passage. */
interface Find {
  passage: number;
  from: number;
  to: number;
  triples: number;
}

/**
 * Stretches of the text that stand in a passage of the collection, in reading order, disjoint. `quoted` are the stretches
 * between quotation marks, in reading order: they are left out, and nothing is found across them or across a line.
 */
export function scanText(
  text: string,
  quoted: readonly Stretch[],
  { index, passageText }: ScanCollection,
): Span[] {
  const tokens = tokenize(text);
  const fences = findFences(text, tokens, quoted);
  const finds = findShared(index, hashTokens(tokens), fences);
  finds.sort((a, b) => b.triples - a.triples || a.from - b.from || a.passage - b.passage);
  const taken = new Uint8Array(tokens.length);
  const spans: Span[] = [];
  for (const find of finds) {
    if (taken.subarray(find.from, find.to).includes(1)) continue;
    const stretch = confirm(text, tokens, fences, find, passageText(find.passage));
    if (stretch === null) continue;
    const [from, to] = stretch;
    taken.fill(1, from, to);
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    spans.push({ start, end, text: text.slice(start, end) });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** 1 for words that a stretch may not hold, 2 for words that it may only begin with: the first of a line. */
function findFences(text: string, tokens: readonly Token[], quoted: readonly Stretch[]): Uint8Array {
  const fences = new Uint8Array(tokens.length);
  let at = 0;
  tokens.forEach(({ start, end }, i) => {
    while (at < quoted.length && (quoted[at]?.end ?? 0) <= start) at += 1;
    const before = tokens[i - 1]?.end ?? 0;
    if (end > (quoted[at]?.start ?? Number.POSITIVE_INFINITY)) fences[i] = 1;
    else if (text.slice(before, start).includes('\n')) fences[i] = 2;
  });
  return fences;
}

/** Follows passages through the words of the article. */
function findShared(index: PassageIndex, words: Uint32Array, fences: Uint8Array): Find[] {
  const least = index.window > 1 ? TRIPLES / 2 : TRIPLES;
  const open = new Map<number, Find>();
  const finds: Find[] = [];
  const passages: number[] = [];
  const close = (find: Find): void => {
    if (find.triples >= least) finds.push(find);
  };
  for (let at = 0; at + GRAM_WORDS <= words.length; at += 1) {
    if (fences[at] === 1 || fences[at + 1] !== 0 || fences[at + 2] !== 0) continue;
    passages.length = 0;
    const spread = lookUp(index, hashGram(words, at, GRAM_WORDS), passages, RARE_BUCKET);
    for (const passage of passages) {
      const find = open.get(passage);
      const goesOn = find !== undefined && at - find.to < REACH && !isFenced(fences, find.to, at + 1);
      if (goesOn) {
        find.to = at + GRAM_WORDS;
        find.triples += 1;
      } else if (spread <= RARE) {
        if (find) close(find);
        open.set(passage, { passage, from: at, to: at + GRAM_WORDS, triples: 1 });
      }
    }
  }
  open.forEach(close);
  return finds;
}

/** Whether a line or a quotation begins among the words. */
function isFenced(fences: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (fences[i] !== 0) return true;
  return false;
}

/** The article's words that the passage has, grown to the last equal one at each end; null where they are too few. */
function confirm(
  text: string,
  tokens: readonly Token[],
  fences: Uint8Array,
  find: Find,
  passage: string,
): [from: number, to: number] | null {
  const slice = text.slice(tokens[find.from]?.start, tokens[find.to - 1]?.end);
  const other = readWording(passage);
  const paired = compareWords(readWording(slice), other);
  if (paired === null) return null;
  const places = Array.from(paired.alignment.pairs, (j, i) => (j >= 0 && paired.equal(i, j) ? j : -1));
  let from = find.from + places.findIndex((j) => j >= 0);
  let to = find.from + places.findLastIndex((j) => j >= 0) + 1;
  const equal = places.slice(from - find.from, to - find.from);
  const isNext = (word: number, j: number): boolean => j >= 0 && tokens[word]?.key === other.keys[j];
  for (
    let j = (equal[0] ?? 0) - 1;
    fences[from] !== 2 && fences[from - 1] !== 1 && isNext(from - 1, j);
    j -= 1
  ) {
    from -= 1;
    equal.unshift(j);
  }
  for (let j = (equal.at(-1) ?? 0) + 1; fences[to] === 0 && isNext(to, j); j += 1) {
    to += 1;
    equal.push(j);
  }
  if (!isEnough(equal)) return null;
  while (from > 0 && !startsWord(text, tokens, from)) from -= 1;
  while (to < tokens.length && !startsWord(text, tokens, to)) to += 1;
  return [from, to];
}

/** Whether words whose places in a passage are given (-1: not in it) are its words beyond doubt. */
function isEnough(places: readonly number[]): boolean {
  let run = 0;
  let longest = 0;
  let equal = 0;
  places.forEach((j, i) => {
    run = j < 0 ? 0 : run > 0 && places[i - 1] === j - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    if (j >= 0) equal += 1;
  });
  return equal >= EQUAL_WORDS && longest >= RUN_WORDS && equal >= DENSITY * places.length;
}
