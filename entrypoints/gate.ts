import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import terms from '../corpora/raids-2016/gate.json';
import { isLikelyOnTopic } from '../lib/page/gate';

/** The one call the gate makes; native in both browsers. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Runs on every page the reader granted, so it carries no library, not even the polyfill. It says one word to the worker,
 * and only on a page that looks like the topic.
 */
export default defineUnlistedScript(() => {
  // A page made ready in advance is in no tab yet: the worker would put the reader into the page that is shown now.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', check, { once: true });
  else check();
});

function check(): void {
  // The tab may be closed before the reader is in it.
  if (isLikelyOnTopic(document, terms)) chrome.runtime.sendMessage({ type: 'wake' }).catch(() => {});
}
