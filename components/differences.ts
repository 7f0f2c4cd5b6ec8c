import { compareFraming } from '../lib/framing/compare/compare';
import { sayDifference } from '../lib/framing/compare/say';
import type { Quote } from '../lib/model/report';
import { isCopy, type Printings } from './printings';
import { quoteText } from './quote-text';
import { sayWordingDifferences } from './wording-differences';
import type { Words } from './words';

/** What is worth saying first about a quote and its other printings. */
export interface SaidDifferences {
  /**
   * A sentence or a few each, biggest first. Words come before framing; the first two are one of each kind where both
   * differ, so that a quote with many wordings does not hide how it is introduced.
   */
  sentences: string[];
  /** A sentence for each thing in which all articles agree with the page. */
  alike: string[];
}

/**
 * Says how the page's quote differs from the other printings of one statement. A copy of a text frames it once.
 *
 * @param printings With only such `texts` as were read.
 */
export function sayDifferences(quote: Quote, printings: Printings, w: Words): SaidDifferences {
  const { texts, news, sites } = printings;
  const wording = sayWordingDifferences(quoteText(quote), [...texts, ...news, ...sites], w);
  const compared = compareFraming(
    quote.framing,
    news.filter((appearance) => !isCopy(appearance)),
  );
  const framing = compared.differences.map(sayDifference);
  return {
    sentences: [...wording.slice(0, 1), ...framing.slice(0, 1), ...wording.slice(1), ...framing.slice(1)],
    alike: compared.alike,
  };
}
