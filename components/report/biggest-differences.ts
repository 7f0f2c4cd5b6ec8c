import { sayDifference } from '../../lib/framing/compare/say';
import type { Quote } from '../../lib/model/report';
import { assertedMatches } from '../../lib/text/told-quotes';
import { biggestOf, type Spoken } from '../framing/differences';
import { onQuoteText } from './quote-text';

/** The biggest difference of one quote. */
export interface BigDifference {
  quote: Quote;
  sentence: string;
}

/** Differences told before the list of quotes. */
const TOLD = 2;

/** Ranks beyond which a difference is told with its quote only: words for people and event, verbs, credits. */
const BIGGEST_RANKS = 6;

/**
 * The one or two biggest differences of a page, each of another quote: words that no wording known has, then by the ranking of
 * differences, among equals in reading order.
 *
 * @param words Of the sentences.
 */
export function biggestDifferences(quotes: readonly Quote[], words: Spoken): BigDifference[] {
  const all = quotes.flatMap((quote) => {
    const [match] = assertedMatches(quote);
    if (match === undefined) return [];
    const biggest = biggestOf(quote, onQuoteText(quote, match), BIGGEST_RANKS);
    if (biggest === null) return [];
    return [{ quote, ...biggest, rank: match.verdict === 'changed' ? -1 : biggest.rank }];
  });
  return all
    .sort((a, b) => a.rank - b.rank)
    .slice(0, TOLD)
    .map(({ quote, difference }) => ({
      quote,
      sentence: sayDifference(difference, words.lang, words.subject),
    }));
}
