import * as v from 'valibot';
import { type Answer, type ReaderState, WATCH_PORT, wishSchema } from '../../lib/messages/protocol';
import { hiddenByStyle } from '../../lib/page/hidden';
import { watchNavigation } from '../../lib/page/navigation';
import { createPainter } from '../../lib/page/paint';
import { readPage } from '../../lib/page/read-page';
import { browser, type Runtime } from '../../lib/webext';
import { askWorker } from './ask-worker';
import { isOrphaned } from './is-orphaned';
import { marksOf } from './marks';

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

/**
 * The reader owns the article and its report: it reads the page, asks the worker, paints, and tells every popup that
 * watches. It runs in the page's tab, so what it knows lives as long as the page does.
 */
export function startReader(): void {
  const painter = createPainter(document);
  const watchers = new Set<Runtime.Port>();
  let state: ReaderState = { status: 'reading', step: 'page' };
  let reading = new AbortController();
  let textRead: string | null = null;
  const life = new AbortController();

  const tell = (next: ReaderState) => {
    state = next;
    for (const watcher of watchers) {
      try {
        watcher.postMessage(state);
      } catch {
        // A page that was put aside and brought back is not told that its ports were closed meanwhile.
        watchers.delete(watcher);
      }
    }
  };

  const read = () => {
    reading.abort();
    reading = new AbortController();
    painter.clear();
    if (isOrphaned()) return life.abort();
    if (document.contentType === 'application/pdf') return tell({ status: 'unreadable', why: 'pdf' });
    tell({ status: 'reading', step: 'page' });
    let page: ReturnType<typeof readPage>;
    try {
      page = readPage(document, { url: location.href, isHidden: hiddenByStyle });
    } catch (error) {
      // A form's fields and named pictures can take the place of the document's own properties.
      console.error(error);
      return tell(NOT_READ);
    }
    const onAnswer = (answer: Answer) => {
      if (answer.type === 'failed') return tell({ status: 'failed', reason: answer.reason });
      // With the text, a link to a quote here can be told from other places that have its words.
      const report = { ...answer.report, page: { ...answer.report.page, text: page.article.text } };
      if (report.page.topic.verdict === 'on-topic' || report.page.topic.verdict === 'older-quote') {
        painter.paint(marksOf(report, page.rendered));
        setTimeout(() => painter.reassert(), REASSERT_MS);
      }
      tell({ status: 'done', report, settled: answer.type === 'final', changed: false, dismissed: [] });
    };
    textRead = page.article.text;
    tell({ status: 'reading', step: 'collection' });
    askWorker(page.article, onAnswer, reading.signal);
  };

  const readIfChanged = () => {
    const now = isOrphaned() ? null : textNow();
    if (now !== null && now !== textRead) read();
  };

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== WATCH_PORT) return;
    watchers.add(port);
    port.onDisconnect.addListener(() => watchers.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const wish = v.safeParse(wishSchema, message);
      if (!wish.success) return;
      if (wish.output.type === 'show') painter.show(wish.output.quote);
      else read();
    });
    port.postMessage(state);
  });

  let timers: ReturnType<typeof setTimeout>[] = [];
  watchNavigation(() => {
    timers.forEach(clearTimeout);
    timers = [setTimeout(read, SETTLE_MS), ...LATE_MS.map((ms) => setTimeout(readIfChanged, ms))];
  }, life.signal);
  const { signal } = life;
  // Brought back by the Back button: an answer on its way is lost, and the toolbar has forgotten its number.
  window.addEventListener('pageshow', (event) => event.persisted && read(), { signal });
  // A page can clear the highlight registry, which it shares with us.
  window.addEventListener('visibilitychange', () => (isOrphaned() ? life.abort() : painter.reassert()), {
    signal,
  });

  read();
}

/** The page's text as it stands now; null where it cannot be read. */
function textNow(): string | null {
  try {
    return readPage(document, { url: location.href, isHidden: hiddenByStyle }).article.text;
  } catch {
    return null;
  }
}
