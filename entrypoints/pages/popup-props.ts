import type { PopupProps } from '../../components/popup/popup';
import type { Settings } from '../../lib/model/reader-settings';
import { pageMenu } from './page-menu';
import { shareActions } from './share-actions';
import type { TabReport } from './use-tab-report';

/** What popup and panel give their one component alike; where its buttons lead differs. */
export function popupProps(
  report: TabReport,
  settings: Settings | null,
): Omit<PopupProps, 'onSample' | 'onOptions' | 'onPanel'> {
  const { tab, state, standing, collection, check, wish } = report;
  return {
    state,
    ...(standing === null ? {} : { standing }),
    extent: collection.status === 'open' ? collection.extent : [],
    examples: collection.status === 'open' ? collection.examples : [],
    menu: pageMenu(tab, settings),
    sharing: shareActions(tab?.id ?? null),
    onCheck: check,
    onShow: (quote) => wish({ type: 'show', quote }),
    onReadAgain: () => wish({ type: 'read-again' }),
    onRestore() {
      for (const quote of standing?.dismissed ?? []) wish({ type: 'dismiss', quote, dismissed: false });
    },
  };
}
