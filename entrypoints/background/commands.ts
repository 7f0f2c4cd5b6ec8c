import type { Order } from '../../lib/messages/protocol';
import { changeSettings, readSettings } from '../../lib/settings';
import { browser, type Tabs } from '../../lib/webext';
import { injectReader } from './inject-reader';

/** Names in the manifest. */
const STEPS: Readonly<Record<string, Order>> = {
  'next-quote': { type: 'step', to: 'next' },
  'previous-quote': { type: 'step', to: 'previous' },
};
const TOGGLE_MARKS = 'toggle-marks';

/** Obeys the keyboard commands of the manifest; must be called in the worker's first turn. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => void obey(name, tab));
}

/** The keys that go to the next quote, by the names this browser gives them; null where the reader has taken them away. */
export async function nextQuoteKeys(): Promise<string | null> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === 'next-quote')?.shortcut || null;
}

async function obey(name: string, given?: Tabs.Tab): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  const order = STEPS[name];
  if (order !== undefined) return step(tab?.id, order);
  if (name === TOGGLE_MARKS) await toggleMarks(tab);
}

/** A command lets us look at the page it was pressed on, as a click on the toolbar does: where no reader is, one is put there. */
async function step(tabId: number | undefined, order: Order): Promise<void> {
  if (tabId === undefined || (await send(tabId, order))) return;
  try {
    await injectReader(tabId);
    await send(tabId, order);
  } catch {
    // A page that no extension may read: there is nothing to step through.
  }
}

/** Whether a reader in the tab has taken the order. */
async function send(tabId: number, order: Order): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, order, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/** A choice for all pages; in a private window, where nothing is stored, for this page alone. */
async function toggleMarks(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.incognito) {
    if (tab.id !== undefined) await send(tab.id, { type: 'toggle-marks' });
    return;
  }
  const { marks } = await readSettings();
  await changeSettings({ marks: !marks });
}
