import type { Appearance, Match, Quote } from '../../lib/model/report';
import { useWords } from '../language';

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

/** The credit of the page that is being read: checked where an article of that outlet prints the words beyond doubt. */
export function creditOfPage({ attribution: { via } }: Quote, { appearances }: Match): CreditFact | null {
  if (via === null) return null;
  const name = fold(via.name);
  const checked = appearances.some((one) => one.verdict !== 'uncertain' && fold(one.outlet) === name);
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
