import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/language';
import { onQuoteText } from '../../components/report/quote-text';
import { ComparisonSheet } from '../../components/share/comparison-sheet';
import { assertedMatches } from '../../lib/text/told-quotes';
import { browser } from '../../lib/webext';
import { type TabState, watchTab } from '../pages/watch-tab';

/** Height in pixels (96 an inch) that both A4 and Letter have between margins of 12 mm, with a little to spare. */
const SHEET_HEIGHT = 950;
/** Articles tried for one sheet, and the fewest that are worth a table. */
const ROWS_MOST = 14;
const ROWS_LEAST = 2;

/**
 * The printable comparison of one quote. Its address names a tab and a quote; everything else comes from that tab's reader and
 * goes with this page. The page's title stays the extension's name, so that no history tells what was read.
 */
export function ComparePage({ address }: { address: string }) {
  const w = useWords();
  const { tab, quote: id } = readAddress(address);
  const [state, setState] = useState<TabState>({ status: 'connecting' });
  const [rows, setRows] = useState(ROWS_MOST);

  // On the screen the sheet is as wide as on paper, so its height tells what fits.
  useLayoutEffect(() => {
    const height = document.querySelector('.sheet-content')?.getBoundingClientRect().height ?? 0;
    if (height > SHEET_HEIGHT && rows > ROWS_LEAST) setRows(rows - 1);
  });

  useEffect(() => {
    if (tab === null) return setState({ status: 'no-reader' });
    // A report that is on paper does not change when its tab is closed afterwards.
    const keep = (next: TabState) =>
      setState((now) => (now.status === 'done' && next.status !== 'done' ? now : next));
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
  const quote = [...report.quotes, ...report.unmarked].find((one) => one.id === id);
  const match = quote && (assertedMatches(quote)[0] ?? quote.matches[0]);
  if (quote === undefined || match === undefined) return <Instead say={w.share.noSuchQuote} />;
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

/** The tab and the quote that an address names; what is missing or no number is null or empty. */
export function readAddress(address: string): { tab: number | null; quote: string } {
  const asked = new URLSearchParams(address);
  const tab = asked.get('tab') ?? '';
  return { tab: /^\d{1,15}$/.test(tab) ? Number(tab) : null, quote: asked.get('quote') ?? '' };
}
