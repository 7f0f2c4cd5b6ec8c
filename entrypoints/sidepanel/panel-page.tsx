import { Found } from '../../components/found';
import { Frame } from '../../components/frame';
import { Popup } from '../../components/popup';
import { browser } from '../../lib/webext';
import { useTabReport } from '../pages/use-tab-report';
import { useSearch } from './use-search';

/**
 * The panel beside the page: the popup's report of the tab in front, or where the words were printed that were chosen in the context
 * menu. Those stay until the person goes back, also when another tab comes to the front: to follow a link is no reason to lose them.
 */
export function PanelPage() {
  const { state, collection, check, wish } = useTabReport();
  const { search, end } = useSearch();
  const extent = collection.status === 'open' ? collection.extent : [];
  const openPage = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) });
  const onOptions = () => openPage('options.html');

  if (search)
    return (
      <Frame state="found" extent={extent} onOptions={onOptions}>
        <Found key={search.number} text={search.text} finding={search.finding} onBack={end} />
      </Frame>
    );
  return (
    <Popup
      state={state}
      extent={extent}
      examples={collection.status === 'open' ? collection.examples : []}
      onCheck={check}
      onShow={(quote) => wish({ type: 'show', quote })}
      onSample={() => openPage('sample.html')}
      onOptions={onOptions}
    />
  );
}
