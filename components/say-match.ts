import type { Match, Quote } from '../lib/model/report';
import { type SaidDifferences, sayDifferences } from './differences';
import { framingFor } from './framing-groups';
import { sortPrintings } from './printings';
import { textsRead } from './version-texts';

/**
 * How a quote differs from the other printings of one statement, in sentences. Of the statement's own texts only those that were read
 * are spoken of.
 *
 * @param match With edits on `quoteText(quote)`.
 * @param lang BCP 47, of the sentences.
 */
export function sayMatch(quote: Quote, match: Match, lang: string): SaidDifferences {
  const framing = framingFor(quote, match);
  return sayDifferences({ ...quote, framing }, { ...sortPrintings(match), texts: textsRead(match) }, lang);
}
