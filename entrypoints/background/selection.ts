import type { Selection } from '../../lib/messages/protocol';
import { browser, type Menus, type Tabs } from '../../lib/webext';
import { openPanelOf } from './open-panel';
import { tellPanels } from './tell-panels';

const MENU_ITEM = 'find-quote';

/** Milliseconds that words stay where no panel could be opened: one that is open already asks for them at once, long before. */
const ASKED_WITHIN_MS = 1000;

/** The words chosen last in each window, until its panel asks. Never stored: they go with the worker at the latest. */
const chosen = new Map<number, string>();

/** Puts "find this quote" into the menu of selected text. The browser keeps it until the extension changes. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ITEM,
    contexts: ['selection'],
    title: browser.i18n.getMessage('findQuote'),
  });
}

/** Opens the panel at once, as the click demands, and keeps the words for it. Text selected in no tab is left alone. */
export function findSelected(info: Menus.OnClickData, tab: Tabs.Tab | undefined): void {
  const windowId = tab?.windowId;
  if (info.menuItemId !== MENU_ITEM || !info.selectionText || windowId === undefined) return;
  const text = info.selectionText;
  const opening = openPanelOf(windowId);
  chosen.set(windowId, text);
  void opening.then((opened) => {
    if (!opened) setTimeout(() => forget(windowId, text), ASKED_WITHIN_MS);
  });
  tellPanels({ type: 'selected', windowId });
}

/** Hands the words over, once: a panel opened later shows its page. */
export function takeSelection(windowId: number): Selection | null {
  const text = chosen.get(windowId);
  chosen.delete(windowId);
  return text === undefined ? null : { windowId, text };
}

/** Other words may have been chosen meanwhile: those stay. */
function forget(windowId: number, text: string): void {
  if (chosen.get(windowId) === text) chosen.delete(windowId);
}
