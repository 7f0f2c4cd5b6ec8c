import { COUNTED_PHRASES } from './counted-phrases';
import { WRITTEN_PHRASES } from './written-phrases';

/** Bits a phrase of the written list is worth: nobody counted it, and it is nobody's own. */
const WRITTEN_BITS = 4;
/** A word sequence that anybody may say, and the bits it is worth. */
interface StockPhrase {
  words: readonly string[];
  bits: number;
}

/** Phrases of one first word by their second. */
type BySecond = ReadonlyMap<string, readonly StockPhrase[]>;

const NONE: BySecond = new Map();
/** Both lists, ascending; read at first use. A worker wakes often and asks for few words, so only those are taken apart. */
let lists: { written: readonly string[]; counted: readonly string[] } | null = null;
/** What was asked for; words that begin no phrase share one entry, and there are as many others as first words. */
const byFirst = new Map<string, BySecond>();
/** First words remembered, those of no phrase included: a page has a few thousand words. */
const MOST_REMEMBERED = 20_000;

function phrasesOf(first: string): BySecond {
  const known = byFirst.get(first);
  if (known !== undefined) return known;
  lists ??= {
    written: WRITTEN_PHRASES.trim().split(/[|\n]/),
    counted: COUNTED_PHRASES.trim().split(/[|\n]/),
  };
  const found = [
    ...withBeginning(lists.counted, `${first} `).map(readCounted),
    ...withBeginning(lists.written, `${first} `).map((phrase) => ({
      words: phrase.split(' '),
      bits: WRITTEN_BITS,
    })),
  ];
  const bySecond = found.length === 0 ? NONE : groupBySecond(found);
  if (byFirst.size >= MOST_REMEMBERED) byFirst.clear();
  byFirst.set(first, bySecond);
  return bySecond;
}

function groupBySecond(phrases: readonly StockPhrase[]): BySecond {
  const groups = new Map<string, StockPhrase[]>();
  for (const phrase of phrases) {
    const second = phrase.words[1] ?? '';
    const group = groups.get(second);
    if (group) group.push(phrase);
    else groups.set(second, [phrase]);
  }
  return groups;
}

/** "of the united 8". */
function readCounted(entry: string): StockPhrase {
  const end = entry.lastIndexOf(' ');
  return { words: entry.slice(0, end).split(' '), bits: Number(entry.slice(end + 1)) };
}

/** Entries of an ascending list that begin so. */
function withBeginning(list: readonly string[], beginning: string): readonly string[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (list[end]?.startsWith(beginning)) end += 1;
  return list.slice(low, end);
}

/**
 * Lowers `bits`, what each word is worth, where words together are a stock phrase that is worth less. `keys` are folded words
 * with contractions taken apart.
 */
export function lowerStockPhrases(keys: readonly string[], bits: Float64Array): void {
  const found: { phrase: StockPhrase; at: number }[] = [];
  for (let at = 0; at + 1 < keys.length; at += 1) {
    const bySecond = phrasesOf(keys[at] ?? '');
    if (bySecond === NONE) continue;
    for (const phrase of bySecond.get(keys[at + 1] ?? '') ?? []) {
      if (standsAt(keys, at, phrase.words)) found.push({ phrase, at });
    }
  }
  if (found.length === 0) return;
  found.sort((a, b) => a.phrase.words.length - b.phrase.words.length);
  for (const { at, phrase } of found) {
    const { words, bits: most } = phrase;
    let sum = 0;
    for (let i = at; i < at + words.length; i += 1) sum += bits[i] ?? 0;
    if (sum <= most) continue;
    for (let i = at; i < at + words.length; i += 1) bits[i] = ((bits[i] ?? 0) * most) / sum;
  }
}

/** Whether a phrase found by its first two words stands there to its end. */
function standsAt(keys: readonly string[], at: number, words: readonly string[]): boolean {
  let i = 2;
  while (i < words.length && keys[at + i] === words[i]) i += 1;
  return i === words.length;
}
