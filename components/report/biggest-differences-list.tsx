import { useWords } from '../language';
import type { BigDifference } from './biggest-differences';
import { quoteInMarks } from './quote-text';
import { sayWho } from './say-who';

/** What differs most on the page, a sentence a quote; each leads to its quote. */
export function BiggestDifferences(props: { all: readonly BigDifference[]; onOpen(quoteId: string): void }) {
  const w = useWords();
  return (
    <section class="biggest">
      <h3 class="biggest-head">{w.detail.biggest}</h3>
      <ol class="differences">
        {props.all.map(({ quote, sentence }) => (
          <li key={quote.id}>
            {sentence}
            <button
              type="button"
              class="biggest-quote"
              data-leads-to={quote.id}
              onClick={() => props.onOpen(quote.id)}
            >
              <span class="aside">{w.detail.openQuote('')}</span>
              <span class="biggest-words">{quoteInMarks(quote, w)}</span>
              <span class="note">{sayWho(quote, w)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
