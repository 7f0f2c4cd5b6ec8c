import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/language';
import { onQuoteText } from '../../components/report/quote-text';
import { FittedSheet } from '../../components/share/fitted-sheet';
import { browser } from '../../lib/webext';
import { type TabState, watchTab } from '../pages/watch-tab';
import { comparisonIn, keepFirst, readAddress } from './asked';

/**
 * The printable comparison of one quote. Its address names a tab, a quote and a mark of the article; everything else comes from that
 * tab's reader and goes with this page. The page's title stays the extension's name, so that no history tells what was read.
 */
export function ComparePage({ address }: { address: string }) {
  const w = useWords();
  const asked = readAddress(address);
  const { tab } = asked;
  const [state, setState] = useState<TabState>({ status: 'connecting' });

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
    <FittedSheet
      report={report}
      quote={quote}
      match={onQuoteText(quote, match)}
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
