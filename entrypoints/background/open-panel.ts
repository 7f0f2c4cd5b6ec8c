import { browser, sidePanel } from '../../lib/webext';

/**
 * Opens the panel beside a page of a window. Call it in the click's own handler, before anything is awaited: the browser opens
 * a panel for a person's act only. False where the browser refused.
 */
export function openPanelOf(windowId: number): Promise<boolean> {
  const panel = sidePanel();
  return succeeds(() => (panel ? panel.open({ windowId }) : browser.sidebarAction.open()));
}

/**
 * The same for a click in a page that was told to the worker. Chrome counts the message as the click; Firefox counts only
 * clicks in pages of the extension itself, so there the answer is false.
 */
export function openPanelBeside(tabId: number | undefined): Promise<boolean> {
  const panel = sidePanel();
  if (!panel || tabId === undefined) return Promise.resolve(false);
  return succeeds(() => panel.open({ tabId }));
}

/** The call is made at once; a refusal, thrown or rejected, is an answer. */
function succeeds(open: () => Promise<void>): Promise<boolean> {
  try {
    return open().then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}
