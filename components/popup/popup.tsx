import type { Extent, Report } from '../../lib/model/report';
import { isInOtherLanguage } from '../../lib/text/other-language';
import { isSpeech } from '../../lib/text/told-quotes';
import { NotesOfReport } from '../framing/style-notes';
import { useWords } from '../language';
import { countQuotes } from '../report/count-quotes';
import { QuoteList } from '../report/quote-list';
import { type ShareEvents, Sharing } from '../share/sharing';
import type { Words } from '../words/words';
import { EmptyState, type Example } from './empty-state';
import { Frame } from './frame';
import type { PageMenuProps } from './page-menu';
import { PageNotes } from './page-notes';
import { type PopupState, type ReportStanding, SETTLED, type Wanted } from './popup-state';
import { Reading } from './reading';

export interface PopupProps {
  state: PopupState;
  /** How a report stands beside its page by now; complete and unchanged where nobody says otherwise. */
  standing?: ReportStanding;
  /** A quote that was asked for from elsewhere: it is opened and brought into view. */
  wanted?: Wanted | null;
  extent: Extent[];
  examples: readonly Example[];
  /** The choices that the masthead's menu holds. */
  menu: Omit<PageMenuProps, 'onOptions'>;
  /** "Check this page", also after a failure. */
  onCheck(): void;
  /** Shows a quote in its page. */
  onShow(quoteId: string): void;
  /** Reads the page again, which has changed. */
  onReadAgain?(): void;
  /** Brings the dismissed findings back. */
  onRestore?(): void;
  onSample(): void;
  onOptions(): void;
  /** Copying, saving, printing, and the extension's version for corrections; nothing is offered where left out. */
  sharing?: (ShareEvents & { version: string }) | undefined;
  /** "Open beside the page"; left out where it is open already, or cannot be. */
  onPanel?: (() => void) | undefined;
}

/** The whole popup: what this page's quotes are elsewhere, or one plain sentence why there is nothing to say. */
export function Popup(props: PopupProps) {
  return (
    <Frame {...props} state={props.state.state}>
      <NotesOfReport.Provider value={'report' in props.state ? props.state.report.styleNotes : []}>
        <Sharing.Provider value={sharingOf(props)}>
          <Body {...props} />
        </Sharing.Provider>
      </NotesOfReport.Provider>
    </Frame>
  );
}

function sharingOf({ state, sharing }: PopupProps) {
  return sharing !== undefined && 'report' in state ? { ...sharing, report: state.report } : null;
}

function Body(props: PopupProps) {
  const w = useWords();
  const { state, examples, onSample, onCheck, onShow } = props;
  const standing = props.standing ?? SETTLED;
  const empty = { examples, onSample, extent: props.extent };
  const notes = 'report' in state && (
    <PageNotes
      page={state.report.page}
      standing={standing}
      onReadAgain={() => props.onReadAgain?.()}
      onRestore={() => props.onRestore?.()}
    />
  );
  switch (state.state) {
    case 'waiting':
      return <Reading step={state.step ?? null} />;
    case 'report': {
      const count = sayCount(state.report, w);
      return (
        <>
          <div role="status">
            <h2 class="count">{count}</h2>
          </div>
          {notes}
          <QuoteList
            report={state.report}
            dismissed={standing.dismissed}
            wanted={props.wanted ?? null}
            onShow={onShow}
          />
        </>
      );
    }
    case 'none-in-corpus':
      return (
        <>
          {notes}
          <EmptyState {...empty} say={sayNone(state.report, w)}>
            <QuoteList report={state.report} dismissed={standing.dismissed} onShow={onShow} />
          </EmptyState>
        </>
      );
    case 'not-article':
      return <EmptyState {...empty} say={w.notArticle} />;
    case 'off-topic':
      return (
        <>
          {notes}
          <EmptyState {...empty} say={w.offTopic} />
        </>
      );
    case 'no-quotes':
      return (
        <>
          {notes}
          <EmptyState {...empty} say={w.noQuotes} />
        </>
      );
    case 'unreadable':
      return <EmptyState {...empty} say={w.unreadable[state.why]} />;
    case 'corpus-failed':
      return (
        <EmptyState
          {...empty}
          say={w.corpusFailed}
          more={w.corpusFailedWhat}
          reason={state.reason}
          action={{ label: w.tryAgain, act: onCheck }}
        />
      );
    case 'corpus-missing':
      return (
        <EmptyState
          {...empty}
          // Without a collection the sample has nothing to show.
          onSample={undefined}
          say={w.corpusMissing}
          more={w.corpusMissingWhat}
          action={{ label: w.tryAgain, act: onCheck }}
        />
      );
    case 'stopped':
      return (
        <EmptyState
          {...empty}
          say={w.stopped}
          more={w.stoppedWhat}
          reason={state.reason}
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
  if (isInOtherLanguage(report)) return w.noneCompared(quotes, report.page.lang);
  const perhaps = report.quotes.filter((quote) => isSpeech(quote) && quote.matches.length > 0).length;
  return perhaps > 0 ? w.nonePerhaps(perhaps) : w.noneInCorpus(quotes);
}

/** How many of the page's quotes others print; where nobody does, how many the collection has from here. */
function sayCount(report: Report, w: Words): string {
  const { quotes, elsewhere, known } = countQuotes(report);
  if (quotes === 0) return w.unmarkedHere(report.unmarked.length);
  return elsewhere === 0 && known > 0 ? w.knownHere(known, quotes) : w.printedElsewhere(elsewhere, quotes);
}
