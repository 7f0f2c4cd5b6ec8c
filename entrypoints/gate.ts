import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import terms from '../corpora/raids-2016/gate.json';
import { isLikelyOnTopic } from '../lib/page/gate';

/** The one call the gate makes; native in both browsers. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Runs on every page the reader granted, so it carries no library, not even the polyfill. It says one word to the worker, and only on a page that looks like the topic.
 */
export default defineUnlistedScript(() => {
  if (isLikelyOnTopic(document, terms)) void chrome.runtime.sendMessage({ type: 'wake' });
});
