import { browser } from '../../lib/webext';

/**
 * Whether the extension was updated, reloaded or removed while this page stayed open: its scripts run on, but every
 * call to the browser throws, and a newer reader may share the page.
 */
export function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
