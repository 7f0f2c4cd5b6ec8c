import { useId, useState } from 'preact/hooks';
import type { Match, Quote } from '../../lib/model/report';
import { comparisonMark } from '../../lib/share/comparison-mark';
import { fileName } from '../../lib/share/file-name';
import { assertedMatches, isSpeech } from '../../lib/text/told-quotes';
import { sayMatch } from '../framing/differences';
import { useWords } from '../language';
import { onQuoteText, quoteText } from '../report/quote-text';
import { shareWords } from './share-words';
import { useOutcome, useSharing } from './sharing';

/** Words of a quote in the choice of what to print. */
const WORDS_SHOWN = 9;

/** What can be done with the page's report: save it in three formats, print one quote's comparison. Nothing without `Sharing`. */
export function ExportMenu() {
  const w = useWords();
  const sharing = useSharing();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [outcome, tell] = useOutcome();
  if (sharing === null) return null;
  const { report } = sharing;
  const said = (quote: Quote, match: Match) => sayMatch(quote, onQuoteText(quote, match), w).sentences;
  const formats = [
    // Loaded when one is wanted: a popup is opened far more often than a report is saved.
    [
      'markdown',
      'md',
      'text/markdown',
      async () =>
        (await import('../../lib/share/export-markdown')).exportMarkdown(report, said, shareWords(w)),
    ],
    ['csv', 'csv', 'text/csv', async () => (await import('../../lib/share/export-csv')).exportCsv(report)],
    [
      'json',
      'json',
      'application/json',
      async () => (await import('../../lib/share/export-json')).exportJson(report),
    ],
  ] as const;
  const printable = report.quotes.filter(isSpeech).flatMap((quote) => {
    const [match] = assertedMatches(quote);
    return match === undefined ? [] : [{ quote, match }];
  });
  const toPrint = printable.find(({ quote }) => quote.id === chosen) ?? printable[0];
  const print = ({ quote, match }: (typeof printable)[number]) =>
    sharing.onPrint(quote.id, comparisonMark(report.page, quote, match));
  return (
    <details class="export">
      <summary>{w.share.exportMenu}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box of its own */}
      <div class="share-formats" role="group" aria-label={w.share.save}>
        <span aria-hidden="true">{w.share.save}</span>
        {formats.map(([format, ending, type, make]) => (
          <button
            key={format}
            type="button"
            class="small-button"
            data-save={format}
            onClick={() => {
              const name = fileName(report.page, ending);
              const saving = make().then((text) => sharing.onSave(name, type, text));
              tell(saving, w.share.saved(name), w.share.notSaved);
            }}
          >
            {w.share.saves[format]}
          </button>
        ))}
      </div>
      {toPrint !== undefined && (
        <p class="share-choice">
          <label for={id}>{w.share.print}</label>
          <select id={id} value={toPrint.quote.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {printable.map(({ quote }) => (
              <option key={quote.id} value={quote.id}>
                {w.share.marks(firstWords(quoteText(quote)))}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="small-button"
            data-share="print-page"
            aria-label={w.share.printQuote(w.share.marks(firstWords(quoteText(toPrint.quote))))}
            onClick={() => tell(print(toPrint), '', w.share.notOpened)}
          >
            {w.share.printNow}
          </button>
        </p>
      )}
      <p class="share-outcome" role="status">
        {outcome}
      </p>
    </details>
  );
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN).join(' ')} …` : words.join(' ');
}
