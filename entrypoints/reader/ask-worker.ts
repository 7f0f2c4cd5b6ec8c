import * as v from 'valibot';
import { type Answer, answerSchema, EXPLAIN_PORT } from '../../lib/messages/protocol';
import type { Article } from '../../lib/model/article';
import { browser } from '../../lib/webext';
import { isOrphaned } from './is-orphaned';

/** The browser may stop the worker in the middle of an answer; a new port starts it again. */
const TRIES = 3;

const GAVE_UP: Answer = {
  type: 'failed',
  reason: 'The extension did not answer. Reload the page to try again.',
};

/**
 * Asks the worker about an article. `onAnswer` is called with the first answer and with the final one, or once
 * with a failure; never after `signal` was aborted. A first answer stands where no final one ever comes.
 */
export function askWorker(article: Article, onAnswer: (answer: Answer) => void, signal: AbortSignal): void {
  let triesLeft = TRIES;
  let answered = false;

  const ask = () => {
    if (signal.aborted || isOrphaned()) return;
    if (triesLeft-- === 0) {
      if (!answered) onAnswer(GAVE_UP);
      return;
    }
    let settled = false;
    const port = browser.runtime.connect({ name: EXPLAIN_PORT });
    const stop = () => port.disconnect();
    signal.addEventListener('abort', stop, { once: true });
    port.onDisconnect.addListener(() => {
      signal.removeEventListener('abort', stop);
      if (!settled) ask();
    });
    port.onMessage.addListener((message: unknown) => {
      const answer = v.safeParse(answerSchema, message);
      if (!answer.success || signal.aborted) return;
      answered = true;
      settled = answer.output.type !== 'first';
      if (settled) {
        signal.removeEventListener('abort', stop);
        port.disconnect();
      }
      onAnswer(answer.output);
    });
    port.postMessage({ type: 'explain', article });
  };
  ask();
}
