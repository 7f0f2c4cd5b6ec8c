import { type PopupState, popupStateOf } from '../../components/popup/popup-state';
import { siteOf } from '../../lib/text/sites';
import type { NOTHING_KNOWN } from './ask-collection';
import { isBrowserPage } from './browser-page';
import type { FrontTab } from './follow-tab';

/** What is to be shown of a tab, from what its reader says and what is known of the collection. */
export function stateOfTab({ tab, state, refused }: FrontTab, collection: typeof NOTHING_KNOWN): PopupState {
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
