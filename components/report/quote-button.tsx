import type { ComponentChildren } from 'preact';
import type { Quote } from '../../lib/model/report';
import { usePrintedLang, useWords } from '../language';
import { quoteInMarks } from './quote-text';
import { sayWho } from './say-who';

/** The closed row of a quote: its words, who said them, a line of facts; a button that opens what `controls` names. */
export function QuoteButton(props: {
  quote: Quote;
  open: boolean;
  /** Id of the element it opens. */
  controls: string;
  onToggle(): void;
  /** The line of facts. */
  children: ComponentChildren;
  /** A further line below it. */
  note?: ComponentChildren;
}) {
  const w = useWords();
  const lang = usePrintedLang();
  const isUnmarked = props.quote.kind === 'unmarked';
  return (
    <h3>
      <button
        type="button"
        class="quote-button"
        aria-expanded={props.open}
        aria-controls={props.open ? props.controls : undefined}
        onClick={props.onToggle}
      >
        <span class={isUnmarked ? 'quote-words bare' : 'quote-words'} lang={lang} dir="auto">
          {quoteInMarks(props.quote, w)}
        </span>
        {!isUnmarked && <span class="quote-who">{sayWho(props.quote, w)}</span>}
        <span class="quote-facts">
          {props.children}
          <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2.5 4.5 6 8l3.5-3.5" />
          </svg>
        </span>
        {props.note}
      </button>
    </h3>
  );
}
