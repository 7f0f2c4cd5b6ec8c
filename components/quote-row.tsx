import { useId, useState } from 'preact/hooks';
import type { Match, Quote } from '../lib/model/report';
import { useWords } from './language';
import { sortPrintings } from './printings';
import { QuoteDetail } from './quote-detail';
import { quoteInMarks } from './quote-text';
import { VerdictMark } from './verdict-mark';

/** One quote of the page: its words, who, what became of them; opens to show the comparison. */
export function QuoteRow(props: {
  quote: Quote;
  /** At least one; the first is shown in the closed row. */
  matches: readonly Match[];
  open?: boolean;
  onShow(quoteId: string): void;
}) {
  const w = useWords();
  const id = useId();
  const [open, setOpen] = useState(props.open ?? false);
  const [best] = props.matches;
  if (best === undefined) return null;
  const { quote } = props;
  return (
    <li class={open ? 'quote open' : 'quote'} data-quote={quote.id}>
      <h3>
        <button
          type="button"
          class="quote-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span class="quote-words">{quoteInMarks(quote)}</span>
          <span class="quote-who">{sayWho(quote, w)}</span>
          <span class="quote-facts">
            <VerdictMark verdict={best.verdict} />
            <span class="quote-count">{sayWhere(best, w)}</span>
            <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="M2.5 4.5 6 8l3.5-3.5" />
            </svg>
          </span>
          {hasOtherWording(best) && <span class="quote-other note">{w.otherWording}</span>}
        </button>
      </h3>
      {open && (
        <div class="quote-detail" id={id}>
          {props.matches.map((match, at) => (
            <div key={match.statement}>
              {at > 0 && <h4 class="occasion">{w.otherOccasion}</h4>}
              <QuoteDetail quote={quote} match={match} onShow={() => props.onShow(quote.id)} />
            </div>
          ))}
        </div>
      )}
    </li>
  );
}

type W = ReturnType<typeof useWords>;

/** Who the article says it was, in the fullest name it gives. */
export function sayWho(quote: Quote, w: W): string {
  const { source, certainty } = quote.attribution;
  const name = source?.name ?? (isPronoun(source?.text ?? '') ? undefined : source?.text);
  if (name === undefined) return w.noSpeaker;
  return certainty === 'certain' ? name : w.unsureSpeaker(name);
}

/** A pronoun names nobody. */
function isPronoun(text: string): boolean {
  return /^(?:he|she|it|they|we|i|él|ella|ellos|ellas)$/iu.test(text.trim());
}

/** How widely it is printed: articles first, then the text itself, then other sites. */
function sayWhere(match: Match, w: W): string {
  const { articles, sites, texts } = sortPrintings(match);
  if (articles > 0) return w.inArticles(articles);
  if (texts.length > 0) return w.inText;
  return sites.length > 0 ? w.onSites(sites.length) : w.onlyHere;
}

/** True where the best version has the same words and another version has not. */
function hasOtherWording(match: Match): boolean {
  return match.verdict === 'same' && match.against.some((against) => against.verdict === 'changed');
}
