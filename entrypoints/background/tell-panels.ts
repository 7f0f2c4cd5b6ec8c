import type { News } from '../../lib/messages/protocol';
import { browser } from '../../lib/webext';

/** Tells every page of the extension that may listen; nobody need be there. */
export function tellPanels(news: News): void {
  browser.runtime.sendMessage(news).catch(() => {
    // No panel is open.
  });
}
