import * as v from 'valibot';
import { type Answer, type ReaderState, WATCH_PORT, wishSchema } from '../../lib/messages/protocol';
import { hiddenByStyle } from '../../lib/page/hidden';
import { watchNavigation } from '../../lib/page/navigation';
import { createPainter } from '../../lib/page/paint';
import { readPage } from '../../lib/page/read-page';
import { browser, type Runtime } from '../../lib/webext';
import { askWorker } from './ask-worker';
import { marksOf } from './marks';

/** Pages that clear the highlight registry do it while they start; by then they have. */
const REASSERT_MS = 1000;

/** A page that swaps its article fires many changes; its text is read once they have settled. */
const SETTLE_MS = 300;

/**
 * The reader owns the article and its report: it reads the page, asks the worker, paints, and tells every popup that
 * watches. It runs in the page's tab, so what it knows lives as long as the page does.
 */
export function startReader(): void {
  const painter = createPainter(document);
  const watchers = new Set<Runtime.Port>();
  let state: ReaderState = { status: 'reading' };
  let reading = new AbortController();

  const tell = (next: ReaderState) => {
    state = next;
    for (const watcher of watchers) watcher.postMessage(state);
  };

  const read = () => {
    reading.abort();
    reading = new AbortController();
    painter.clear();
    if (document.contentType === 'application/pdf') return tell({ status: 'unreadable', why: 'pdf' });
    tell({ status: 'reading' });
    const { article, rendered } = readPage(document, { url: location.href, isHidden: hiddenByStyle });
    const onAnswer = (answer: Answer) => {
      if (answer.type === 'failed') return tell({ status: 'failed', reason: answer.reason });
      const { report } = answer;
      if (report.page.topic.verdict === 'on-topic' || report.page.topic.verdict === 'older-quote') {
        painter.paint(marksOf(report, rendered));
        setTimeout(() => painter.reassert(), REASSERT_MS);
      }
      tell({ status: 'done', report });
    };
    askWorker(article, onAnswer, reading.signal);
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

  let settling: ReturnType<typeof setTimeout> | undefined;
  watchNavigation(() => {
    clearTimeout(settling);
    settling = setTimeout(read, SETTLE_MS);
  }, new AbortController().signal);
  // A page can clear the highlight registry, which it shares with us.
  document.addEventListener('visibilitychange', () => painter.reassert());

  read();
}
