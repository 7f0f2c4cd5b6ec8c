import type { Edges } from '../model/report';
import { type Alignment, align } from './align';
import type { Wording } from './wording';

/** Two texts paired word by word. */
export interface PairedWords {
  quote: Wording;
  other: Wording;
  alignment: Alignment;
  /** Whether the word pair is equal; a word cut off at an end nobody saw, or at the other text's end, equals its whole. */
  equal(quoteWord: number, otherWord: number): boolean;
}

/** Pairs two wordings; null when they share no word or are too large. `edges` are the quote's. */
export function compareWords(quote: Wording, other: Wording, edges?: Edges): PairedWords | null {
  const alignment = align(quote, other, quote);
  if (alignment === null) return null;
  const cutWord = edges?.end === 'cut' ? cutWordOf(quote) : -1;
  const startsCut = edges?.start === 'cut';
  const otherCutWord = cutWordOf(other);
  return {
    quote,
    other,
    alignment,
    equal: (i, j) => {
      const mine = quote.keys[i] ?? '';
      const theirs = other.keys[j] ?? '';
      if (mine === theirs) return true;
      if (startsCut && i === 0 && theirs.endsWith(mine)) return true;
      return (i === cutWord && theirs.startsWith(mine)) || (j === otherCutWord && isCutOff(theirs, mine));
    },
  };
}

/** Letters up to which a last word with no mark after it may be the beginning of a longer one. */
const CUT_WORD_LETTERS = 3;

function isCutOff(piece: string, word: string): boolean {
  return piece.length <= CUT_WORD_LETTERS && piece.length < word.length && word.startsWith(piece);
}

/** Number of the last word when nothing is printed after it, -1 otherwise. */
function cutWordOf(wording: Wording): number {
  const last = wording.tokens.length - 1;
  return wording.tokens[last]?.end === wording.text.trimEnd().length ? last : -1;
}
