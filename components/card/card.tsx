import { useId } from 'preact/hooks';
import type { Match, Quote } from '../../lib/model/report';
import { assertedMatches } from '../../lib/text/told-quotes';
import { sayMatch } from '../framing/differences';
import { usePrintedLang, useWords } from '../language';
import { VerdictMark } from '../printings/verdict-mark';
import { onQuoteText } from '../report/quote-text';
import { sayWhere, sayWhereRendered } from '../report/say-where';
import { sayWho } from '../report/say-who';
import type { Words } from '../words/words';
import { CardMore } from './card-more';

export interface CardProps {
  /** A quote that is marked in the page: with a sure match or a rendering. */
  quote: Quote;
  /** Its number among the marked quotes, from 1. */
  at: number;
  /** How many quotes are marked. */
  of: number;
  /** False while the framing is still to come. */
  settled: boolean;
  /** Whether further differences and the articles are shown in the card itself. */
  unfolded: boolean;
  onStep(to: 'next' | 'previous'): void;
  onMore(): void;
  onDismiss(): void;
  onClose(): void;
}

/** The card beside a mark: what became of the quote, who said it, the one biggest difference, how widely it is printed. */
export function Card(props: CardProps) {
  const w = useWords();
  const id = useId();
  const { quote, at, of } = props;
  const renderedLang = usePrintedLang(quote.renderings[0]?.lang);
  const [match] = assertedMatches(quote).map((one) => onQuoteText(quote, one));
  const differences = match === undefined ? [] : sayMatch(quote, match, w).sentences;
  return (
    <section
      class={props.unfolded ? 'card unfolded' : 'card'}
      role="dialog"
      aria-labelledby={`${id}-verdict ${id}-who`}
      aria-describedby={`${id}-say`}
      data-quote={quote.id}
    >
      <header class="card-head">
        <p id={`${id}-verdict`} class="card-verdict">
          <Verdict quote={quote} match={match} />
        </p>
        {of > 1 && (
          <div class="card-steps">
            <IconButton name="previous" label={w.card.previous} onClick={() => props.onStep('previous')} />
            <span class="card-position">{w.card.position(at, of)}</span>
            <IconButton name="next" label={w.card.next} onClick={() => props.onStep('next')} />
          </div>
        )}
        <IconButton name="close" label={w.card.close} onClick={props.onClose} />
      </header>
      <div id={`${id}-say`}>
        <p id={`${id}-who`} class="card-who">
          {quote.kind === 'unmarked' ? w.unmarked : sayWho(quote, w)}
        </p>
        <p
          class="card-say"
          lang={match === undefined ? renderedLang : undefined}
          dir={match === undefined ? 'auto' : undefined}
        >
          {sayFirst(quote, match, differences, props.settled, w)}
        </p>
        <p class="card-where">{match === undefined ? sayWhereRendered(quote, w) : sayWhere(match, w)}</p>
      </div>
      {props.unfolded && <CardMore quote={quote} match={match} differences={differences.slice(1)} />}
      <footer class="card-foot">
        <button
          type="button"
          class="primary-button"
          data-action="more"
          aria-expanded={props.unfolded || undefined}
          onClick={props.onMore}
        >
          {props.unfolded ? w.card.less : w.card.more}
        </button>
        <button
          type="button"
          class="quiet-button"
          data-action="dismiss"
          title={w.card.dismissWhat}
          aria-label={w.card.dismissWhat}
          onClick={props.onDismiss}
        >
          {w.card.dismiss}
        </button>
      </footer>
    </section>
  );
}

/** Words without marks are the article's own and a translation differs by nature: neither has a verdict. */
function Verdict({ quote, match }: { quote: Quote; match: Match | undefined }) {
  const w = useWords();
  if (match === undefined) return <>{w.inTranslation(quote.renderings[0]?.lang ?? '')}</>;
  return <VerdictMark verdict={match.verdict} />;
}

/** The biggest difference, or why none is said. */
function sayFirst(
  quote: Quote,
  match: Match | undefined,
  differences: readonly string[],
  settled: boolean,
  w: Words,
): string {
  if (match === undefined) {
    const said = quote.renderings[0]?.versions[0]?.text;
    return said === undefined ? w.inTranslationWhy : w.quoted(said.replace(/[,;]$/, ''));
  }
  const [first] = differences;
  if (first !== undefined) return first;
  if (match.appearances.length === 0) return w.onlyThisOne;
  return settled ? w.noDifference : w.card.comparing;
}

const ICONS = {
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
};

function IconButton(props: { name: keyof typeof ICONS; label: string; onClick(): void }) {
  return (
    <button
      type="button"
      class={`icon-button icon-${props.name}`}
      data-action={props.name}
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={ICONS[props.name]} />
      </svg>
    </button>
  );
}
