import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Popup } from '../../components/popup';
import type { PopupState } from '../../components/popup-state';
import { popupStateOf } from '../../components/popup-state';
import { siteOf } from '../../lib/text/sites';
import { browser, type Tabs } from '../../lib/webext';
import { injectReader } from '../background/inject-reader';
import { askCollection, NOTHING_KNOWN } from '../pages/ask-collection';
import { isBrowserPage } from '../pages/browser-page';
import { shareActions } from '../pages/share-actions';
import { useSettings } from '../pages/use-settings';
import { type TabState, type TabWatch, watchTab } from '../pages/watch-tab';
import { pageMenu } from './page-menu';

/** The popup of one tab: asks the tab's reader, and injects one where none answers and the person wants it. */
export function PopupPage() {
  const [tab, setTab] = useState<Tabs.Tab | null>(null);
  const [tabState, setTabState] = useState<TabState>({ status: 'connecting' });
  const [refused, setRefused] = useState(false);
  const [collection, setCollection] = useState(NOTHING_KNOWN);
  const settings = useSettings();
  const watch = useRef<TabWatch | null>(null);

  const connect = useCallback((to: Tabs.Tab) => {
    watch.current?.stop();
    watch.current = watchTab(to, setTabState);
  }, []);

  useEffect(() => {
    void askCollection().then(setCollection);
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (!active) return;
      setTab(active);
      connect(active);
    });
    return () => watch.current?.stop();
  }, [connect]);

  const check = async () => {
    if (tab?.id === undefined) return;
    if (tabState.status === 'failed') return watch.current?.wish({ type: 'read-again' });
    if (collection.status === 'failed' || collection.status === 'missing')
      void askCollection().then(setCollection);
    setTabState({ status: 'connecting' });
    try {
      await injectReader(tab.id);
      connect(tab);
    } catch {
      setRefused(true);
    }
  };

  const restore = () => {
    for (const quote of tabState.status === 'done' ? tabState.dismissed : [])
      watch.current?.wish({ type: 'dismiss', quote, dismissed: false });
  };

  const openPage = (path: string) => {
    void browser.tabs.create({ url: browser.runtime.getURL(path) });
    window.close();
  };

  return (
    <Popup
      state={popupState(tab, tabState, refused, collection)}
      {...(tabState.status === 'done' ? { standing: tabState } : {})}
      extent={collection.status === 'open' ? collection.extent : []}
      examples={collection.status === 'open' ? collection.examples : []}
      menu={pageMenu(tab, settings)}
      onCheck={() => void check()}
      onShow={(quote) => watch.current?.wish({ type: 'show', quote })}
      onReadAgain={() => watch.current?.wish({ type: 'read-again' })}
      onRestore={restore}
      onSample={() => openPage('sample.html')}
      onOptions={() => openPage('options.html')}
      sharing={shareActions(tab?.id ?? null)}
    />
  );
}

function popupState(
  tab: Tabs.Tab | null,
  state: TabState,
  refused: boolean,
  collection: Awaited<ReturnType<typeof askCollection>>,
): PopupState {
  // A finished report is proof enough that the collection was open; only its extent is missing then.
  if (state.status === 'done') return popupStateOf(state.report);
  if (collection.status === 'missing') return { state: 'corpus-missing' };
  if (collection.status === 'failed') return { state: 'corpus-failed', reason: collection.reason };
  if (refused) return { state: 'unreadable', why: tab?.url?.endsWith('.pdf') ? 'pdf' : 'refused' };
  switch (state.status) {
    case 'connecting':
      return { state: 'waiting' };
    case 'reading':
      return { state: 'waiting', step: state.step };
    case 'failed':
      return { state: 'stopped', reason: state.reason };
    case 'unreadable':
      return { state: 'unreadable', why: state.why };
    case 'no-reader':
      if (isBrowserPage(tab?.url)) return { state: 'unreadable', why: 'browser-page' };
      return { state: 'not-checked', site: siteOf(tab?.url) };
  }
}
