import type { Observation } from '../../model/report';
import { startsWord, type Token, tokenize } from '../../text/tokens';
import { type Compared, coveredRanges, keptRanges } from '../compared';
import type { Range } from '../voice/ranges';

/** How much of the sentences in question an article puts between its marks. */
export type Completeness =
  /** Every word of the wording that is known. */
  | 'whole'
  /** Whole sentences; the wording has more. */
  | 'sentences'
  | 'cut-at-start'
  | 'cut-at-end'
  | 'cut-at-both-ends'
  /** Words left out between others, with a mark or as whole sentences. */
  | 'cut-inside'
  /** Two to four words of a longer sentence. */
  | 'fragment'
  | 'single-word';

/** Words of a sentence's part up to which it is called a fragment; the framing reference says "under five". */
const FRAGMENT_WORDS = 4;
/** By the number of words that were matched; figures of the framing reference for six and for three words. */
const MANY_WORDS = 6;
const FEW_WORDS = 3;
const CONFIDENCE = { many: 0.95, some: 0.8, few: 0.6 } as const;

/** What an article keeps of some sentences of a wording. */
export interface Kept {
  completeness: Completeness;
  /** Printed words of the sentences: how many the article has in its marks, and how many there are. */
  words: number;
  of: number;
}

/**
 * What is kept as an observation: value "18 of 27 words", the class in the rule
 * (`completeness.cut-at-end`). Compared with one wording of the statement: "left out" is true of that wording only.
 *
 * @param evidence The quoted words: a span of the page, or the field of a stored record.
 */
export function observeCompleteness(kept: Kept, evidence: Observation['evidence']): Observation {
  return {
    dimension: 'completeness',
    value: `${kept.words} of ${kept.of} words`,
    confidence: confidenceOf(kept.words),
    rule: `completeness.${kept.completeness}`,
    voice: 'quote',
    evidence,
  };
}

/** The numbers of an observation's value, "18 of 27 words"; null for another text. */
export function readKept(value: string): Pick<Kept, 'words' | 'of'> | null {
  const [, words, of] = /^(\d+) of (\d+) words$/.exec(value) ?? [];
  return words === undefined ? null : { words: Number(words), of: Number(of) };
}

/**
 * How much of some sentences of a wording an article keeps, in all its quotes that were compared with it: what one leaves out another
 * may have. A word or two put in place of others, or dropped inside a sentence, is another wording and no cut. Null where no word of
 * them is kept.
 *
 * @param text The wording's; the sentences are offsets in it.
 */
export function keptOf(
  text: string,
  [start, end]: readonly [number, number],
  quotes: readonly Compared[],
): Kept | null {
  const words = wordsOf(text);
  const asked = words.filter((word) => word.start >= start && word.end <= end);
  const covers = holdsWord(quotes.flatMap(coveredRanges));
  const keeps = holdsWord(quotes.flatMap(keptRanges));
  const kept = asked.filter(keeps).length;
  const covered = asked.map(covers);
  const first = covered.indexOf(true);
  const last = covered.lastIndexOf(true);
  if (kept === 0 || first < 0) return null;
  const atStart = first > 0;
  const atEnd = last < asked.length - 1;
  const inside = covered.slice(first, last).includes(false);
  return {
    completeness: classOf({ atStart, atEnd, inside }, kept, asked.length === words.length),
    words: kept,
    of: asked.length,
  };
}

function classOf(
  missing: { atStart: boolean; atEnd: boolean; inside: boolean },
  kept: number,
  isAll: boolean,
): Completeness {
  const { atStart, atEnd, inside } = missing;
  if (!atStart && !atEnd && !inside) return isAll ? 'whole' : 'sentences';
  if (kept === 1) return 'single-word';
  if (kept <= FRAGMENT_WORDS) return 'fragment';
  if (inside) return 'cut-inside';
  if (atStart && atEnd) return 'cut-at-both-ends';
  return atStart ? 'cut-at-start' : 'cut-at-end';
}

/** Words as people count them: what a hyphen or an apostrophe joins is one. */
function wordsOf(text: string): Range[] {
  const tokens: readonly Token[] = tokenize(text);
  const words: Range[] = [];
  tokens.forEach(({ start, end }, at) => {
    const last = words.at(-1);
    if (last && !startsWord(text, tokens, at)) last.end = end;
    else words.push({ start, end });
  });
  return words;
}

function holdsWord(ranges: readonly Range[]): (word: Range) => boolean {
  return ({ start, end }) => ranges.some((range) => range.start <= start && end <= range.end);
}

function confidenceOf(words: number): number {
  if (words >= MANY_WORDS) return CONFIDENCE.many;
  return words > FEW_WORDS ? CONFIDENCE.some : CONFIDENCE.few;
}
