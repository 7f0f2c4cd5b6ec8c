import type { Appearance, Match, PageFacts, Quote } from '../../lib/model/report';
import { mayComeFrom } from '../../lib/text/days';
import { isPrinting } from '../../lib/text/told-quotes';
import { useWords } from '../language';
import { quoteText } from '../report/quote-text';
import { printsLess } from './printings';

/** Whom an article names as the place it has the words from, and whether they were found there. */
export interface CreditFact {
  name: string;
  /** The named outlet's own copy is in the collection and prints the words. */
  checked: boolean;
}

/** The credit of a stored article. */
export function creditOf({ credit }: Appearance): CreditFact | null {
  return credit === null ? null : { name: credit.name, checked: credit.article !== null };
}

/**
 * The credit of the page that is being read: checked where an article of that outlet prints the very words and is not later, as stored
 * credits are (`lib/corpus/statements/credits`). Null where nobody is credited, or the page's own outlet: words that were given to it come
 * from nobody else.
 */
export function creditOfPage(
  quote: Quote,
  { appearances }: Match,
  page: Pick<PageFacts, 'outlet' | 'published'>,
): CreditFact | null {
  const { via } = quote.attribution;
  if (via === null || (page.outlet !== null && fold(page.outlet) === fold(via.name))) return null;
  const name = fold(via.name);
  const words = quoteText(quote);
  const hasWords = (one: Appearance) =>
    isPrinting(one) && one.verdict !== 'changed' && !printsLess(words, one);
  const checked = appearances.some(
    (one) => fold(one.outlet) === name && hasWords(one) && mayComeFrom(page, one),
  );
  return { name: via.name, checked };
}

/** "The Hill" and "Hill" are one outlet. */
function fold(outlet: string): string {
  return outlet.toLowerCase().replace(/^the\s+/, '');
}

/** "Says it comes from The Hill · checked: the words are there". */
export function CreditLine({ credit }: { credit: CreditFact }) {
  const w = useWords();
  return (
    <p class="credit">
      {w.detail.credits(credit.name)}
      <span class={credit.checked ? 'credit-checked' : 'credit-unread'}>
        {credit.checked ? w.detail.creditChecked : w.detail.creditNotRead}
      </span>
    </p>
  );
}
