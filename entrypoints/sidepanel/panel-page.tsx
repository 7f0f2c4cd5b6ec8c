import { Found } from '../../components/popup/found';
import { Frame } from '../../components/popup/frame';
import { Popup } from '../../components/popup/popup';
import { browser } from '../../lib/webext';
import { InLanguage } from '../pages/in-language';
import { popupProps } from '../pages/popup-props';
import { useSettings } from '../pages/use-settings';
import { useTabReport } from '../pages/use-tab-report';
import { useSearch } from './use-search';

/**
 * The panel beside the page: the popup's report of the tab in front, or where the words were printed that were chosen in the context
 * menu. Those stay until the person goes back, also when another tab comes to the front: to follow a link is no reason to lose them.
 */
export function PanelPage() {
  const settings = useSettings();
  const report = useTabReport();
  const shared = popupProps(report, settings);
  const { search, end } = useSearch();
  const openPage = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) });
  const onOptions = () => openPage('options.html');

  if (search)
    return (
      <InLanguage>
        <Frame state="found" extent={shared.extent} menu={shared.menu} onOptions={onOptions}>
          <Found key={search.number} text={search.text} finding={search.finding} onBack={end} />
        </Frame>
      </InLanguage>
    );
  return (
    <InLanguage>
      <Popup
        {...shared}
        wanted={report.wanted}
        onSample={() => openPage('sample.html')}
        onOptions={onOptions}
      />
    </InLanguage>
  );
}
