import * as v from 'valibot';
import { type ReaderState, readerStateSchema, WATCH_PORT, type Wish } from '../../lib/messages/protocol';
import { browser, type Runtime, type Tabs } from '../../lib/webext';

/** What the popup or the panel knows of a tab. */
export type TabState =
  | { status: 'connecting' }
  /** No reader answered: not granted, not on topic for the gate, or a page nothing can be injected into. */
  | { status: 'no-reader' }
  | ReaderState;

export interface TabWatch {
  /** Asks the reader for something; nothing happens where none is there. */
  wish(wish: Wish): void;
  stop(): void;
}

/**
 * Watches the reader of a tab. `onState` is called at every change; "no-reader" when none is there or it went away
 * with its page.
 */
export function watchTab(tab: Tabs.Tab, onState: (state: TabState) => void): TabWatch {
  if (tab.id === undefined) {
    onState({ status: 'no-reader' });
    return { wish: () => {}, stop: () => {} };
  }
  const port: Runtime.Port = browser.tabs.connect(tab.id, { name: WATCH_PORT, frameId: 0 });
  let stopped = false;
  let gone = false;
  port.onMessage.addListener((message: unknown) => {
    const state = v.safeParse(readerStateSchema, message);
    if (state.success && !stopped) onState(state.output);
  });
  port.onDisconnect.addListener(() => {
    // Reading it keeps Chrome from logging "Unchecked runtime.lastError" where no reader was there.
    void browser.runtime.lastError;
    gone = true;
    if (!stopped) onState({ status: 'no-reader' });
  });
  return {
    wish: (wish) => {
      if (!gone) port.postMessage(wish);
    },
    stop: () => {
      stopped = true;
      gone = true;
      port.disconnect();
    },
  };
}
