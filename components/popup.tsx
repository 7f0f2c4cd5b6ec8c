import type { Extent, Report } from '../lib/model/report';
import { countQuotes } from './count-quotes';
import { EmptyState, type Example } from './empty-state';
import { Frame } from './frame';
import { useWords } from './language';
import { isInOtherLanguage } from './other-language';
import type { PopupState } from './popup-state';
import { QuoteList } from './quote-list';
import { NotesOfReport } from './style-notes';
import type { Words } from './words/words';

export interface PopupProps {
  state: PopupState;
  extent: Extent[];
  examples: readonly Example[];
  /** "Check this page", also after a failure. */
  onCheck(): void;
  /** Shows a quote in its page. */
  onShow(quoteId: string): void;
  onSample(): void;
  onOptions(): void;
  /** "Open beside the page"; left out where it is open already, or cannot be. */
  onPanel?: (() => void) | undefined;
}

/** The whole popup: what this page's quotes are elsewhere, or one plain sentence why there is nothing to say. */
export function Popup(props: PopupProps) {
  return (
    <Frame {...props} state={props.state.state}>
      <NotesOfReport.Provider value={'report' in props.state ? props.state.report.styleNotes : []}>
        <Body {...props} />
      </NotesOfReport.Provider>
    </Frame>
  );
}

function Body(props: PopupProps) {
  const w = useWords();
  const { state, examples, onSample, onCheck, onShow } = props;
  const empty = { examples, onSample, extent: props.extent };
  switch (state.state) {
    case 'waiting':
      return (
        <p class="waiting" role="status">
          {w.waiting}
        </p>
      );
    case 'report': {
      const { quotes, elsewhere } = countQuotes(state.report);
      const count =
        quotes > 0 ? w.printedElsewhere(elsewhere, quotes) : w.unmarkedHere(state.report.unmarked.length);
      return (
        <>
          <div role="status">
            <h2 class="count">{count}</h2>
          </div>
          {pageNotes(state.report, w).map((note) => (
            <p class="note page-note" key={note}>
              {note}
            </p>
          ))}
          <QuoteList report={state.report} onShow={onShow} />
        </>
      );
    }
    case 'none-in-corpus':
      return (
        <EmptyState {...empty} say={sayNone(state.report, w)}>
          <QuoteList report={state.report} onShow={onShow} />
        </EmptyState>
      );
    case 'not-article':
      return <EmptyState {...empty} say={w.notArticle} />;
    case 'off-topic':
      return <EmptyState {...empty} say={w.offTopic} />;
    case 'no-quotes':
      return <EmptyState {...empty} say={w.noQuotes} />;
    case 'unreadable':
      return <EmptyState {...empty} say={w.unreadable[state.why]} />;
    case 'corpus-failed':
      return (
        <EmptyState
          {...empty}
          say={w.corpusFailed}
          more={`${w.corpusFailedWhat} ${state.reason}`}
          action={{ label: w.tryAgain, act: onCheck }}
        />
      );
    case 'stopped':
      return (
        <EmptyState
          {...empty}
          say={w.stopped}
          more={state.reason}
          action={{ label: w.tryAgain, act: onCheck }}
        />
      );
    case 'not-checked':
      return (
        <EmptyState
          {...empty}
          say={w.notChecked(state.site || w.thisSite)}
          more={w.notCheckedWhat}
          action={{ label: w.check, act: onCheck }}
        />
      );
  }
}

/** That no quote was found; of a page in another language only that nothing could be compared. */
function sayNone(report: Report, w: Words): string {
  const { quotes } = countQuotes(report);
  return isInOtherLanguage(report) ? w.noneCompared(quotes, report.page.lang) : w.noneInCorpus(quotes);
}

/** What one should know about the page before reading on. */
function pageNotes(report: Report, w: Words): string[] {
  const notes: string[] = [];
  if (report.page.topic.verdict === 'older-quote') notes.push(w.olderQuote);
  if (!report.page.complete) notes.push(w.partRead);
  return notes;
}
