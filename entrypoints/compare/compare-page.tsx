import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/language';
import { onQuoteText } from '../../components/report/quote-text';
import { ComparisonSheet } from '../../components/share/comparison-sheet';
import { browser } from '../../lib/webext';
import { type TabState, watchTab } from '../pages/watch-tab';
import { comparisonIn, keepFirst, readAddress } from './asked';

/** Height in pixels (96 an inch) that both A4 and Letter have between margins of 12 mm, with a little to spare. */
const SHEET_HEIGHT = 950;
/** Articles tried for one sheet, and the fewest that are worth a table. */
const ROWS_MOST = 14;
const ROWS_LEAST = 2;

/**
 * The printable comparison of one quote. Its address names a tab, a quote and a mark of the article; everything else comes from that
 * tab's reader and goes with this page. The page's title stays the extension's name, so that no history tells what was read.
 */
export function ComparePage({ address }: { address: string }) {
  const w = useWords();
  const asked = readAddress(address);
  const { tab } = asked;
  const [state, setState] = useState<TabState>({ status: 'connecting' });
  const [rows, setRows] = useState(ROWS_MOST);

  // On the screen the sheet is as wide as on paper, so its height tells what fits.
  useLayoutEffect(() => {
    const height = document.querySelector('.sheet-content')?.getBoundingClientRect().height ?? 0;
    if (height > SHEET_HEIGHT && rows > ROWS_LEAST) setRows(rows - 1);
  });

  useEffect(() => {
    if (tab === null) return setState({ status: 'no-reader' });
    const keep = (next: TabState) => setState((now) => keepFirst(now, next, asked));
    let stop = () => {};
    let stopped = false;
    browser.tabs.get(tab).then(
      (found) => {
        if (!stopped) stop = watchTab(found, keep).stop;
      },
      () => keep({ status: 'no-reader' }),
    );
    return () => {
      stopped = true;
      stop();
    };
  }, [tab]);

  if (state.status === 'connecting' || state.status === 'reading')
    return (
      <p class="sheet-instead" role="status">
        {w.reading.page}
      </p>
    );
  if (state.status !== 'done') return <Instead say={w.share.tabGone} />;
  const { report } = state;
  const found = comparisonIn(report, asked);
  if (found === null) return <Instead say={w.share.tabGone} />;
  const { quote, match } = found;
  return (
    <ComparisonSheet
      report={report}
      quote={quote}
      match={onQuoteText(quote, match)}
      rows={rows}
      onPrint={() => window.print()}
    />
  );
}

function Instead({ say }: { say: string }) {
  return (
    <main class="sheet-instead">
      <p role="alert">{say}</p>
    </main>
  );
}
