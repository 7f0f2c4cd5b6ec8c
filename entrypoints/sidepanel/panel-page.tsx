import { Found } from '../../components/found';
import { Frame } from '../../components/frame';
import { Popup } from '../../components/popup';
import { browser } from '../../lib/webext';
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
  const shared = popupProps(useTabReport(), settings);
  const { search, end } = useSearch();
  const openPage = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) });
  const onOptions = () => openPage('options.html');

  if (search)
    return (
      <Frame state="found" extent={shared.extent} menu={shared.menu} onOptions={onOptions}>
        <Found key={search.number} text={search.text} finding={search.finding} onBack={end} />
      </Frame>
    );
  return <Popup {...shared} onSample={() => openPage('sample.html')} onOptions={onOptions} />;
}
