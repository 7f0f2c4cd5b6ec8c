import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupState, ReportStanding, Wanted } from '../../components/popup/popup-state';
import type { Wish } from '../../lib/messages/protocol';
import type { Tabs } from '../../lib/webext';
import { askCollection, NOTHING_KNOWN } from './ask-collection';
import { followTab, NO_TAB, type TabFollower } from './follow-tab';
import { stateOfTab } from './state-of-tab';

/** What the popup and the panel show of the tab in front of their window, and what may be done there. */
export interface TabReport {
  /** The tab in front; null until it is known. */
  tab: Tabs.Tab | null;
  state: PopupState;
  /** How a finished report stands beside its page by now; null where there is none. */
  standing: ReportStanding | null;
  /** The quote whose card in the page was asked for more. */
  wanted: Wanted | null;
  collection: typeof NOTHING_KNOWN;
  /** Reads the tab's page; after a failure it asks again. */
  check(): void;
  /** Asks the tab's reader for something. */
  wish(wish: Wish): void;
}

/** Follows the tab in front of this page's window as long as the page is open. */
export function useTabReport(): TabReport {
  const [front, setFront] = useState(NO_TAB);
  const [collection, setCollection] = useState(NOTHING_KNOWN);
  const follower = useRef<TabFollower | null>(null);

  // Before the first paint, not after it: the answer takes its time too.
  useLayoutEffect(() => {
    void askCollection().then(setCollection);
    follower.current = followTab(setFront);
    return () => follower.current?.stop();
  }, []);

  return {
    tab: front.tab,
    state: stateOfTab(front, collection),
    standing: front.state.status === 'done' ? front.state : null,
    wanted: front.state.status === 'done' ? front.state.wanted : null,
    collection,
    check() {
      if (collection.status === 'failed' || collection.status === 'missing')
        void askCollection().then(setCollection);
      void follower.current?.check();
    },
    wish: (wish) => follower.current?.wish(wish),
  };
}
