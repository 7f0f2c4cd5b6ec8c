import { COUNTED_PHRASES } from './counted-phrases';
import { WRITTEN_PHRASES } from './written-phrases';

/** Bits a phrase of the written list is worth: nobody counted it, and it is nobody's own. */
const WRITTEN_BITS = 4;
/** Beginnings whose phrases are remembered: a page has a few thousand. */
const MOST_REMEMBERED = 5_000;

/** A word sequence that anybody may say, and the bits it is worth. */
interface StockPhrase {
  words: readonly string[];
  bits: number;
}

/** Both lists, ascending; read at first use. Lists and not a map, because a worker wakes often and asks for a few of them. */
let lists: { written: readonly string[]; counted: readonly string[] } | null = null;
const remembered = new Map<string, readonly StockPhrase[]>();

/** Phrases that begin with the two words. */
function phrasesOf(first: string, second: string): readonly StockPhrase[] {
  const beginning = `${first} ${second}`;
  const known = remembered.get(beginning);
  if (known !== undefined) return known;
  lists ??= {
    written: WRITTEN_PHRASES.trim().split(/[|\n]/),
    counted: COUNTED_PHRASES.trim().split(/[|\n]/),
  };
  const found = [
    ...withBeginning(lists.counted, beginning).map(readCounted),
    ...withBeginning(lists.written, beginning).map((phrase) => ({
      words: phrase.split(' '),
      bits: WRITTEN_BITS,
    })),
  ];
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(beginning, found);
  return found;
}

/** "of the united 8". */
function readCounted(entry: string): StockPhrase {
  const end = entry.lastIndexOf(' ');
  return { words: entry.slice(0, end).split(' '), bits: Number(entry.slice(end + 1)) };
}

/** Entries of an ascending list that begin with these whole words. */
function withBeginning(list: readonly string[], beginning: string): string[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; list[at]?.startsWith(beginning); at += 1) {
    const entry = list[at] ?? '';
    if (entry.length === beginning.length || entry[beginning.length] === ' ') found.push(entry);
  }
  return found;
}

/**
 * Lowers `bits`, what each word is worth, where words together are a stock phrase that is worth less. `keys` are folded words
 * with contractions taken apart.
 */
export function lowerStockPhrases(keys: readonly string[], bits: Float64Array): void {
  const found: (StockPhrase & { at: number })[] = [];
  for (let at = 0; at + 1 < keys.length; at += 1) {
    for (const phrase of phrasesOf(keys[at] ?? '', keys[at + 1] ?? '')) {
      if (phrase.words.every((word, i) => keys[at + i] === word)) found.push({ ...phrase, at });
    }
  }
  found.sort((a, b) => a.words.length - b.words.length);
  for (const { at, words, bits: most } of found) {
    let sum = 0;
    for (let i = at; i < at + words.length; i += 1) sum += bits[i] ?? 0;
    if (sum <= most) continue;
    for (let i = at; i < at + words.length; i += 1) bits[i] = ((bits[i] ?? 0) * most) / sum;
  }
}
