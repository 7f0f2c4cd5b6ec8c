import * as v from 'valibot';
import type { Finding } from '../../components/popup/found';
import { foundAnswerSchema, newsSchema, selectionSchema } from '../../lib/messages/protocol';
import { browser } from '../../lib/webext';

/** Words that were chosen, and what is known of them so far. */
export interface Search {
  /** Counts the searches of this panel: another number is another search, though the words are the same. */
  number: number;
  text: string;
  finding: Finding;
}

const NO_ANSWER: Finding = {
  status: 'failed',
  reason: 'The extension did not answer. Close this and open it again.',
};

/**
 * Asks which words were chosen in this window, now and whenever some are, and looks them up. `onSearch` is called when words come and
 * again with what was found; an answer that comes after newer words is dropped. Gives a function that ends it.
 */
export function watchSelection(onSearch: (search: Search) => void): () => void {
  let latest = 0;
  let stopped = false;
  const own = browser.windows.getCurrent().then(({ id }) => id);

  const ask = async (from?: number) => {
    const windowId = await own;
    if (stopped || windowId === undefined || (from !== undefined && from !== windowId)) return;
    const selection = v.safeParse(
      v.nullable(selectionSchema),
      await browser.runtime.sendMessage({ type: 'selection', windowId }),
    );
    if (!selection.success || selection.output === null || stopped) return;
    latest += 1;
    const number = latest;
    const { text } = selection.output;
    onSearch({ number, text, finding: { status: 'looking' } });
    const finding = await find(text);
    if (number === latest && !stopped) onSearch({ number, text, finding });
  };
  const onNews = (message: unknown) => {
    const news = v.safeParse(newsSchema, message);
    if (news.success && news.output.type === 'selected') void ask(news.output.windowId).catch(noWorker);
  };

  browser.runtime.onMessage.addListener(onNews);
  void ask().catch(noWorker);
  return () => {
    stopped = true;
    browser.runtime.onMessage.removeListener(onNews);
  };
}

/** Never rejects: a worker that does not answer is a finding with a sentence. */
async function find(text: string): Promise<Finding> {
  try {
    const answer = v.safeParse(foundAnswerSchema, await browser.runtime.sendMessage({ type: 'find', text }));
    return answer.success ? answer.output : NO_ANSWER;
  } catch {
    return NO_ANSWER;
  }
}

/** Without a worker there are no words; the panel shows its page. */
function noWorker(): void {}
