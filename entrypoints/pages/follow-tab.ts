import * as v from 'valibot';
import { newsSchema, type Wish } from '../../lib/messages/protocol';
import { browser, type Tabs } from '../../lib/webext';
import { injectReader } from '../background/inject-reader';
import { type TabState, type TabWatch, watchTab } from './watch-tab';

/** A page that takes another's place gets this long to have a reader before "nobody has read it" is said, in milliseconds. */
const ARRIVAL_MS = 1500;

/** The tab in front of a window and what its reader says. Both change together, so that no tab has another's report. */
export interface FrontTab {
  /** Null until it is known which tab is in front. */
  tab: Tabs.Tab | null;
  state: TabState;
  /** The browser did not let a reader in. */
  refused: boolean;
}

export const NO_TAB: FrontTab = { tab: null, state: { status: 'connecting' }, refused: false };

export interface TabFollower {
  /** Reads the tab's page: asks its reader again after a failure, else puts one in. */
  check(): Promise<void>;
  /** Asks the tab's reader for something; nothing happens where none is there. */
  wish(wish: Wish): void;
  stop(): void;
}

/**
 * Follows the tab in front of the window this page belongs to. `onChange` is called at every change: another tab comes to the front, its
 * page goes and another arrives, a reader is put in, the reader knows more.
 */
export function followTab(onChange: (front: FrontTab) => void): TabFollower {
  let front = NO_TAB;
  let windowId: number | undefined;
  let watch: TabWatch | null = null;
  /** A reader has answered and is still there. */
  let heard = false;
  /** Runs while a page may still get its reader. */
  let arrival: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const show = (next: FrontTab) => {
    front = next;
    if (!stopped) onChange(front);
  };
  const endArrival = () => {
    clearTimeout(arrival);
    arrival = undefined;
  };
  const cut = () => {
    watch?.stop();
    watch = null;
    heard = false;
  };

  const connect = (tab: Tabs.Tab) => {
    cut();
    watch = watchTab(tab, (state) => {
      if (state.status !== 'no-reader') {
        endArrival();
        heard = true;
        return show({ ...front, state, refused: false });
      }
      if (heard) {
        heard = false;
        show({ ...front, state: { status: 'connecting' } });
        arrival = setTimeout(() => {
          endArrival();
          show({ ...front, state });
        }, ARRIVAL_MS);
      } else if (arrival === undefined) show({ ...front, state });
    });
  };

  const bringToFront = (tab: Tabs.Tab | undefined) => {
    if (stopped || !tab) return;
    windowId = tab.windowId;
    endArrival();
    show({ ...NO_TAB, tab });
    connect(tab);
  };
  const askForFront = async () => {
    const asked = windowId === undefined ? { currentWindow: true } : { windowId };
    const [tab] = await browser.tabs.query({ active: true, ...asked });
    if (tab?.id !== front.tab?.id) bringToFront(tab);
  };

  const onActivated = ({ tabId, windowId: where }: { tabId: number; windowId: number }) => {
    if (where !== windowId || tabId === front.tab?.id) return;
    // Until the tab itself is known: the report of the tab that was left must not stand a moment longer.
    cut();
    endArrival();
    show(NO_TAB);
    void askForFront();
  };
  const onUpdated = (tabId: number, change: { status?: string }, tab: Tabs.Tab) => {
    if (tabId !== front.tab?.id) return;
    front = { ...front, tab, refused: front.refused && change.status !== 'loading' };
    if (change.status === 'complete' && !heard) connect(tab);
  };
  const onNews = (message: unknown) => {
    const news = v.safeParse(newsSchema, message);
    if (!news.success || news.output.type !== 'reader-there') return;
    const { tab } = front;
    if (tab && tab.id === news.output.tabId && !heard) connect(tab);
  };

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onNews);
  void askForFront();

  return {
    async check() {
      const { tab, state } = front;
      if (tab?.id === undefined) return;
      if (state.status === 'failed') return watch?.wish({ type: 'read-again' });
      show({ ...front, state: { status: 'connecting' } });
      const isStill = () => front.tab?.id === tab.id && !stopped;
      try {
        await injectReader(tab.id);
        if (isStill() && !heard) connect(tab);
      } catch {
        if (isStill()) show({ ...front, refused: true });
      }
    },
    wish: (wish) => watch?.wish(wish),
    stop() {
      stopped = true;
      cut();
      endArrival();
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onNews);
    },
  };
}
