import type { Answer, ReaderState, Wish } from '../../lib/messages/protocol';
import type { Settings } from '../../lib/model/reader-settings';
import { hiddenByStyle } from '../../lib/page/hidden';
import { watchNavigation } from '../../lib/page/navigation';
import { createPainter } from '../../lib/page/paint';
import { isPlainClick } from '../../lib/page/plain-click';
import { readPage } from '../../lib/page/read-page';
import { readSettings, watchSettings } from '../../lib/settings';
import { announceOnce } from './announce';
import { askWorker } from './ask-worker';
import { createCard } from './card-in-page';
import { type Choices, choicesAt } from './choices';
import { isOrphaned } from './is-orphaned';
import { type Finding, findingsOf, rangesOfQuote } from './marks';
import { takeOrders } from './orders';
import type { Direction } from './step';
import { welcomeWatchers } from './watchers';

/** Pages that clear the highlight registry do it while they start; by then they have. */
const REASSERT_MS = 1000;

/** A page that swaps its article fires many changes; its text is read once they have settled. */
const SETTLE_MS = 300;

/** A swapped article may come late, over the network: its text is looked at again, and read anew where it is another. */
const LATE_MS = [1500, 4000];

const NOT_READ: ReaderState = {
  status: 'failed',
  reason: 'This page could not be read: it is built in a way that stops the reading.',
};

type Page = ReturnType<typeof readPage>;

/**
 * The reader owns the article and its report: it reads the page, asks the worker, paints, opens the card beside a mark, and tells
 * every popup that watches. It runs in the page's tab, so what it knows lives as long as the page does.
 */
export function startReader(): void {
  const life = new AbortController();
  const { signal } = life;
  const painter = createPainter(document);
  const dismissed = new Set<string>();
  let wanted: { quote: string; times: number } | null = null;
  let state: ReaderState = { status: 'reading', step: 'page' };
  let reading = new AbortController();
  let page: Page | null = null;
  let findings: Finding[] = [];
  /** Null until the stored choices are known: nothing is painted before. */
  let choices: Choices | null = null;
  /** A step that was ordered before there was anything to step to. */
  let ordered: Direction | null = null;

  const watchers = welcomeWatchers(
    () => state,
    () => setTimeout(lookForChanges),
    grant,
  );
  const card = createCard(
    painter.show,
    { onDismiss: (quote) => setDismissed(quote, true), onMore: want },
    signal,
  );
  const announcement = announceOnce(card.announce, signal);

  function tell(next: ReaderState) {
    state = next;
    watchers.tell(state);
  }

  /** Shows what is known now, as far as the choices allow. */
  function paint() {
    if (choices === null) return;
    const { marked, words } = choices;
    const kept = findings.filter(({ quote }) => !dismissed.has(quote.id));
    painter.paint(marked ? kept.flatMap(({ marks }) => marks) : []);
    card.update({ findings: kept, settled: state.status === 'done' && state.settled, words });
    if (marked && kept.length > 0) card.makeReady();
    if (state.status !== 'done') return;
    if (marked) announcement.plan(kept.length, words);
    if (ordered !== null) card.step(ordered);
    ordered = null;
  }

  function read() {
    reading.abort();
    if (isOrphaned()) return life.abort();
    if (document.contentType === 'application/pdf') return tell({ status: 'unreadable', why: 'pdf' });
    tell({ status: 'reading', step: 'page' });
    const before = page?.article.text;
    page = pageNow();
    // Marks stay where the same text is read again; under another they would be wrong.
    if (page?.article.text !== before) forget();
    if (page === null) return tell(NOT_READ);
    tell({ status: 'reading', step: 'collection' });
    ask(page);
  }

  function forget() {
    findings = [];
    dismissed.clear();
    wanted = null;
    announcement.reset();
    painter.clear();
    paint();
  }

  function ask({ article, rendered }: Page) {
    reading.abort();
    reading = new AbortController();
    askWorker(article, (answer) => take(answer, { article, rendered }), reading.signal);
  }

  function take(answer: Answer, { article, rendered }: Page) {
    if (answer.type === 'failed') return tell({ status: 'failed', reason: answer.reason });
    // With the text, a link to a quote here can be told from other places that have its words.
    const report = { ...answer.report, page: { ...answer.report.page, text: article.text } };
    const { verdict } = report.page.topic;
    const isSubject = verdict === 'on-topic' || verdict === 'older-quote';
    findings = isSubject ? findingsOf(report, rendered) : [];
    const settled = answer.type === 'final';
    tell({ status: 'done', report, settled, changed: false, dismissed: [...dismissed], wanted });
    paint();
    if (findings.length > 0) setTimeout(() => painter.reassert(), REASSERT_MS);
  }

  function grant(wish: Wish) {
    if (wish.type === 'read-again') return read();
    if (wish.type === 'dismiss') return setDismissed(wish.quote, wish.dismissed);
    if (state.status !== 'done' || page === null) return;
    const { rendered } = page;
    const quote = [...state.report.quotes, ...state.report.unmarked].find(({ id }) => id === wish.quote);
    if (quote !== undefined) painter.show(rangesOfQuote(quote, rendered));
  }

  function setDismissed(quote: string, isDismissed: boolean) {
    if (isDismissed) dismissed.add(quote);
    else dismissed.delete(quote);
    if (state.status === 'done') tell({ ...state, dismissed: [...dismissed] });
    paint();
  }

  function want(quote: string) {
    wanted = { quote, times: (wanted?.times ?? 0) + 1 };
    if (state.status === 'done') tell({ ...state, wanted });
  }

  function choose(settings: Settings) {
    if (isOrphaned()) return life.abort();
    const before = choices;
    choices = choicesAt(location.href, settings);
    paint();
    // The number on the toolbar is the worker's: asked again, it writes it or takes it away.
    if (before !== null && before.quiet !== choices.quiet && page !== null) ask(page);
  }

  function lookForChanges() {
    if (state.status !== 'done' || isOrphaned()) return;
    const now = pageNow();
    const changed = now !== null && now.article.text !== page?.article.text;
    if (state.changed !== changed) tell({ ...state, changed });
  }

  function readIfChanged() {
    const now = isOrphaned() ? null : pageNow();
    if (now !== null && now.article.text !== page?.article.text) read();
  }

  function onClick(event: MouseEvent) {
    if (isOrphaned()) return life.abort();
    if (!event.isTrusted || card.isInside(event)) return;
    const mark = isPlainClick(event) ? painter.hitTest(event.clientX, event.clientY) : null;
    if (mark === null) card.leave();
    else card.open(mark.id, mark.range);
  }

  takeOrders((order) => {
    if (order.type === 'toggle-marks') {
      if (choices !== null) choices = { ...choices, marked: !choices.marked };
      return paint();
    }
    if (state.status === 'done' && choices !== null) card.step(order.to);
    else ordered = order.to;
  });

  let timers: ReturnType<typeof setTimeout>[] = [];
  watchNavigation(() => {
    timers.forEach(clearTimeout);
    timers = [setTimeout(read, SETTLE_MS), ...LATE_MS.map((ms) => setTimeout(readIfChanged, ms))];
  }, signal);
  // Captured, as pages stop clicks on their way up; it only looks at them.
  window.addEventListener('click', onClick, { capture: true, signal });
  // Brought back by the Back button: an answer on its way is lost, and the toolbar has forgotten its number.
  window.addEventListener('pageshow', (event) => event.persisted && read(), { signal });
  const onVisible = () => {
    if (isOrphaned()) return life.abort();
    // A page can clear the highlight registry, which it shares with us.
    painter.reassert();
    if (document.visibilityState === 'visible') lookForChanges();
  };
  window.addEventListener('visibilitychange', onVisible, { signal });
  watchSettings(choose, signal);
  void readSettings().then(choose);

  read();
}

/** The page as it stands now; null where it cannot be read. */
function pageNow(): Page | null {
  try {
    return readPage(document, { url: location.href, isHidden: hiddenByStyle });
  } catch (error) {
    // A form's fields and named pictures can take the place of the document's own properties.
    console.error(error);
    return null;
  }
}
