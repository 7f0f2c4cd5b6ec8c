import type * as v from 'valibot';
import type { requestSchema } from '../../lib/messages/protocol';
import { browser, type Runtime } from '../../lib/webext';

export type RequestType = v.InferOutput<typeof requestSchema>['type'];

/** What pages of the extension ask, and what is asked from a tab with an article. The sample is both: it brings its reader along. */
const ASKED_BY: Readonly<Record<RequestType, 'page' | 'tab'>> = {
  collection: 'page',
  'where-changed': 'page',
  selection: 'page',
  find: 'page',
  wake: 'tab',
  'open-panel': 'tab',
  shortcut: 'tab',
};

/**
 * Whether a sender may ask for that. A content script shares its process with the page, which may have taken it over: it gets none of the
 * words that were selected in another tab, and cannot start a search.
 */
export function mayAsk(type: RequestType, { tab, url }: Runtime.MessageSender): boolean {
  if (ASKED_BY[type] === 'tab') return tab?.id !== undefined;
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}
