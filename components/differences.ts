import { compareFraming, rankOf } from '../lib/framing/compare/compare';
import { sayAlike, sayDifference } from '../lib/framing/compare/say';
import type { Appearance, Match, Quote } from '../lib/model/report';
import { framingFor } from './framing-groups';
import { type Printings, sortPrintings } from './printings';
import { textsRead } from './version-texts';

/** What is worth saying first about a quote and its other printings. */
export interface SaidDifferences {
  /** A sentence or a few each, biggest first; of the first two one is about framing where both kinds differ. */
  sentences: string[];
  /** A sentence for each thing in which all articles agree with the page. */
  alike: string[];
  /** The place of the first sentence among all that can differ, 0 for the biggest; null where nothing does. */
  rank: number | null;
}

/** What the quote's own words tell; everything else is how they are introduced. */
const OF_THE_WORDS = new Set(['source', 'wording', 'left-out', 'completeness', 'gap']);

/**
 * Says how the page's quote differs from the other printings of one statement. What differs in the words ranks first; the second
 * sentence is of framing, so that a quote with many wordings does not hide how it is introduced.
 *
 * @param printings With only such `texts` as were read; edits refer to `quoteText(quote)`.
 * @param lang BCP 47, of the sentences.
 */
export function sayDifferences(quote: Quote, printings: Printings, lang: string): SaidDifferences {
  const { texts, news, sites } = printings;
  const compared: Appearance[] = [...texts, ...news, ...sites];
  const { differences, alike } = compareFraming(quote, compared);
  const words = differences.filter(({ dimension }) => OF_THE_WORDS.has(dimension));
  const framing = differences.filter(({ dimension }) => !OF_THE_WORDS.has(dimension));
  const ordered = [...words.slice(0, 1), ...framing.slice(0, 1), ...words.slice(1), ...framing.slice(1)];
  return {
    sentences: ordered.map((difference) => sayDifference(difference, lang)),
    rank: ordered[0] ? rankOf(ordered[0]) : null,
    alike: alike.flatMap((likeness) => sayAlike(likeness, lang) ?? []),
  };
}

/**
 * How a quote differs from the other printings of one statement, as it is told everywhere: in the popup, on the card, on paper.
 *
 * @param match With edits that refer to `quoteText(quote)`.
 */
export function sayMatch(quote: Quote, match: Match, lang: string): SaidDifferences {
  const printings = { ...sortPrintings(match), texts: textsRead(match) };
  return sayDifferences({ ...quote, framing: framingFor(quote, match) }, printings, lang);
}
