import { useId } from 'preact/hooks';
import type { Match, Quote } from '../../lib/model/report';
import { useWords } from '../language';
import { VerdictMark } from '../printings/verdict-mark';
import { QuoteButton } from './quote-button';
import { type PageOfQuote, QuoteDetail } from './quote-detail';
import { sayWhere } from './say-where';

/** One quote of the page: its words, who, what became of them; opens to show the comparison. */
export function QuoteRow(props: {
  quote: Quote;
  /** At least one; the first is shown in the closed row. */
  matches: readonly Match[];
  page: PageOfQuote;
  open: boolean;
  onToggle(): void;
  /** Shows it in its page; left out where it stands in none. */
  onShow?: ((quoteId: string) => void) | undefined;
}) {
  const w = useWords();
  const id = useId();
  const [best] = props.matches;
  if (best === undefined) return null;
  const { quote, open, onShow } = props;
  return (
    <li class={open ? 'quote open' : 'quote'} data-quote={quote.id}>
      <QuoteButton
        quote={quote}
        open={open}
        controls={id}
        onToggle={props.onToggle}
        note={hasOtherWording(best) && <span class="quote-other note">{w.otherWording}</span>}
      >
        <VerdictMark verdict={best.verdict} />
        {best.verdict !== 'uncertain' && <span class="quote-count">{sayWhere(best, w)}</span>}
      </QuoteButton>
      {open && (
        <div class="quote-detail" id={id}>
          {props.matches.map((match, at) => (
            <div key={match.statement}>
              {at > 0 && <h4 class="occasion">{w.otherOccasion}</h4>}
              <QuoteDetail
                quote={quote}
                match={match}
                page={props.page}
                onShow={onShow && (() => onShow(quote.id))}
              />
            </div>
          ))}
        </div>
      )}
    </li>
  );
}

/** True where the best version has the same words and another version has not. */
function hasOtherWording(match: Match): boolean {
  return match.verdict === 'same' && match.against.some((against) => against.verdict === 'changed');
}
