import { Popup } from '../../components/popup/popup';
import { browser } from '../../lib/webext';
import { openPanelOf } from '../background/open-panel';
import { InLanguage } from '../pages/in-language';
import { popupProps } from '../pages/popup-props';
import { useSettings } from '../pages/use-settings';
import { useTabReport } from '../pages/use-tab-report';

/**
 * The popup of one tab: asks the tab's reader, and injects one where none answers and the person wants it. The reader is asked while the
 * language is still being loaded.
 */
export function PopupPage() {
  const report = useTabReport();
  const settings = useSettings();
  const windowId = report.tab?.windowId;

  const openPage = (path: string) => {
    void browser.tabs.create({ url: browser.runtime.getURL(path) });
    window.close();
  };

  return (
    <InLanguage>
      <Popup
        {...popupProps(report, settings)}
        onSample={() => openPage('sample.html')}
        onOptions={() => openPage('options.html')}
        onPanel={windowId === undefined ? undefined : () => openPanel(windowId)}
      />
    </InLanguage>
  );
}

/** Called in the click itself, as the browser demands. A browser that refuses leaves the popup as it is. */
function openPanel(windowId: number): void {
  void openPanelOf(windowId).then((opened) => opened && window.close());
}
