import { compareFraming, rankOf } from '../../lib/framing/compare/compare';
import type { Comparison, Difference } from '../../lib/framing/compare/comparison';
import { sayAlike, sayDifference } from '../../lib/framing/compare/say';
import type { Match, Quote } from '../../lib/model/report';
import { sortPrintings } from '../printings/printings';
import { textsRead } from '../printings/version-texts';
import type { Words } from '../words/words';
import { framingFor } from './framing-groups';

/** What is worth saying first about a quote and its other printings. */
export interface SaidDifferences {
  /** A sentence or a few each, biggest first; of the first two one is about framing where both kinds differ. */
  sentences: string[];
  /** A sentence for each thing in which all articles agree with the page. */
  alike: string[];
}

/** The language of the sentences, and what their subject is where it is not "this article". */
export type Spoken = Pick<Words, 'lang' | 'subject'>;

/** What the quote's own words tell; everything else is how they are introduced. */
const OF_THE_WORDS = new Set(['source', 'wording', 'left-out', 'completeness', 'gap']);

/**
 * How a quote differs from the other printings of one statement, as it is told everywhere: in the popup, on the card, on paper. What
 * differs in the words ranks first; the second sentence is of framing, so that a quote with many wordings does not hide how it is
 * introduced. Of the statement's own texts only those that were read are spoken of.
 *
 * @param match With edits that refer to `quoteText(quote)`.
 * @param words Of the sentences.
 */
export function sayMatch(quote: Quote, match: Match, words: Spoken): SaidDifferences {
  const { lang, subject } = words;
  const { differences, alike } = compareMatch(quote, match);
  const ofWords = differences.filter(({ dimension }) => OF_THE_WORDS.has(dimension));
  const framing = differences.filter(({ dimension }) => !OF_THE_WORDS.has(dimension));
  const ordered = [...ofWords.slice(0, 1), ...framing.slice(0, 1), ...ofWords.slice(1), ...framing.slice(1)];
  return {
    sentences: ordered.map((difference) => sayDifference(difference, lang, subject)),
    alike: alike.flatMap((likeness) => sayAlike(likeness, lang) ?? []),
  };
}

/**
 * The biggest difference alone, not yet in words, and its place among all that can differ, 0 for the biggest; null where none ranks
 * before `ranks`.
 */
export function biggestOf(
  quote: Quote,
  match: Match,
  ranks: number,
): { difference: Difference; rank: number } | null {
  const [difference] = compareMatch(quote, match, ranks).differences;
  if (difference === undefined) return null;
  const rank = rankOf(difference);
  return rank < ranks ? { difference, rank } : null;
}

function compareMatch(quote: Quote, match: Match, ranks?: number): Comparison {
  const { news, sites } = sortPrintings(match);
  const framing = framingFor(quote, match);
  return compareFraming({ ...quote, framing }, [...textsRead(match), ...news, ...sites], ranks);
}
