import type { BlockKind, Paragraph } from '../../model/article';
import { countWords, tokenize } from '../../text/tokens';
import { unsignedLength } from './layout';
import { WordRuns } from './word-runs';

/** Fewer words are said twice by chance, or on purpose. */
const REPEAT_WORDS = 4;
/** UTF-16 units of a line looked at before it is read whole: more than its first words. */
const FIRST_WORDS = 120;

/**
 * How a quotation stands in its page, best first. `told`: in a sentence of running text, or introduced by the line before; it is
 * never the repeat of another, for a writer may quote the same words twice on purpose. The others are places that print words
 * again to catch the eye.
 */
export type Standing = 'told' | 'alone' | 'blockquote' | 'caption' | 'heading' | 'headline';

const ORDER: readonly Standing[] = ['told', 'alone', 'blockquote', 'caption', 'heading', 'headline'];

/** A quotation as it is compared with the others. */
export interface Standee {
  /** Its words, parts joined by a space. */
  words: string;
  standing: Standing;
  /** Somebody's words; a title or a scare quote can repeat a quotation and is never repeated. */
  spoken: boolean;
}

/** How a quotation stands whose line is of a kind and holds nothing else (`alone`), or more. */
export function standingOf(kind: BlockKind, alone: boolean, introduced: boolean): Standing {
  if (kind === 'headline' || kind === 'heading' || kind === 'caption') return kind;
  if (introduced) return 'told';
  if (kind === 'blockquote') return 'blockquote';
  return alone ? 'alone' : 'told';
}

/** What the quotations of a page say of each other and of its lines. */
export interface Repeats {
  /** The quotation that each one repeats, by its index; null for those that stand for themselves. */
  of: (number | null)[];
  /** The quotation whose words a line without quotation marks prints, or null. */
  ofLine(line: string): number | null;
}

/**
 * Finds the quotations that print another's words again: four words or more, all of them in a row in the other (a pull quote
 * may leave out words at its ends), case, accents and punctuation aside. Linear in the length of all words.
 */
export function findRepeats(quotations: readonly Standee[]): Repeats {
  const runs = new WordRuns();
  const originals: number[] = [];
  const of: (number | null)[] = quotations.map(() => null);
  const read = quotations.map(({ words }) => foldWords(words));
  const order = quotations.map((_, i) => i).sort((a, b) => compare(quotations, read, a, b));
  for (const i of order) {
    const quotation = quotations[i];
    const words = read[i] ?? [];
    if (quotation === undefined) continue;
    const repeats = quotation.standing !== 'told' && countWords(quotation.words) >= REPEAT_WORDS;
    const original = repeats ? runs.find(words) : null;
    of[i] = original === null ? null : (originals[original] ?? null);
    if (of[i] !== null || !quotation.spoken) continue;
    originals.push(i);
    runs.add(words);
  }
  return {
    of,
    ofLine(line) {
      if (!runs.begins(foldWords(line.slice(0, FIRST_WORDS)))) return null;
      const words = line.slice(0, unsignedLength(line));
      const original = countWords(words) >= REPEAT_WORDS ? runs.find(foldWords(words)) : null;
      return original === null ? null : (originals[original] ?? null);
    },
  };
}

/** Whether the words stand in the running text: a box that prints them again is a pull quote of the writer's own words. */
export function runningText(lines: readonly Paragraph[], isRunning: (line: number) => boolean): WordRuns {
  const runs = new WordRuns();
  lines.forEach((line, i) => {
    if (isRunning(i)) runs.add(foldWords(line.text));
  });
  return runs;
}

/** The words of a text as they are compared. */
export function foldWords(text: string): string[] {
  return tokenize(text).map(({ key }) => key);
}

function compare(
  quotations: readonly Standee[],
  read: readonly (readonly string[])[],
  a: number,
  b: number,
): number {
  const rank = (i: number): number => ORDER.indexOf(quotations[i]?.standing ?? 'told');
  return rank(a) - rank(b) || (read[b]?.length ?? 0) - (read[a]?.length ?? 0) || a - b;
}
