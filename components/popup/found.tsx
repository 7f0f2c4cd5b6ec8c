import type { Quote, Report } from '../../lib/model/report';
import { isInOtherLanguage } from '../../lib/text/other-language';
import { isPrintedElsewhere } from '../../lib/text/told-quotes';
import { NotesOfReport } from '../framing/style-notes';
import { Language, useWords } from '../language';
import { QuoteList } from '../report/quote-list';
import { quoteInMarks } from '../report/quote-text';
import type { Words } from '../words/words';
import { ExtentLines } from './extent-lines';

/** What is known of words that a person selected. */
export type Finding =
  | { status: 'looking' }
  /** A report without a page; its quotes are the words, or those that stand in them. */
  | { status: 'found'; report: Report }
  | { status: 'unfit'; why: 'too-short' | 'too-long' }
  /** `reason` is a sentence. */
  | { status: 'failed'; reason: string };

/** Where the selected words were printed, shown as everywhere else, or that the collection does not have them; and the way back. */
export function Found(props: { text: string; finding: Finding; onBack(): void }) {
  const w = useWords();
  const { text, finding } = props;
  const report = finding.status === 'found' ? finding.report : null;
  return (
    <Language.Provider value={ofSelection(w)}>
      <p class="found-back">
        <button type="button" class="plain" data-action="back" onClick={props.onBack}>
          {w.panel.back}
        </button>
      </p>
      {!(report && isShownAsQuote(text, report)) && (
        <section class="found-words">
          <h2>{w.panel.selected}</h2>
          <blockquote>{text}</blockquote>
        </section>
      )}
      <div role="status">
        <h2 class="count">{sayFinding(text, finding, w)}</h2>
      </div>
      {finding.status === 'failed' && <p class="note page-note">{finding.reason}</p>}
      {report && (
        <NotesOfReport.Provider value={report.styleNotes}>
          <QuoteList report={{ ...report, quotes: report.quotes.filter(isKnown) }} dismissed={[]} />
          <Absent text={text} report={report} />
        </NotesOfReport.Provider>
      )}
    </Language.Provider>
  );
}

/** What the collection does not have, with its extent: absence is not falsity. The words themselves stand above already. */
function Absent({ text, report }: { text: string; report: Report }) {
  const w = useWords();
  const absent = report.quotes.filter((quote) => !isKnown(quote));
  if (absent.length === 0) return null;
  const [corpus] = report.corpus;
  return (
    <section class="absent">
      {!absent.some((quote) => isWhole(text, quote)) && (
        <>
          <h2>{w.panel.absentQuotes}</h2>
          <ul>
            {absent.map((quote) => (
              <li key={quote.id} class="quote-words">
                {quoteInMarks(quote, w)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{isInOtherLanguage(report) && corpus ? w.notComparedWhy(corpus.lang) : w.notHereWhy}</p>
      <div class="note">
        <ExtentLines extent={report.corpus} />
      </div>
    </section>
  );
}

function sayFinding(text: string, finding: Finding, w: Words): string {
  switch (finding.status) {
    case 'looking':
      return w.panel.looking;
    case 'failed':
      return w.panel.failed;
    case 'unfit':
      return w.panel.unfit[finding.why];
    case 'found': {
      const { quotes } = finding.report;
      const sure = quotes.filter(isPrintedElsewhere).length;
      if (sure > 0)
        return quotes.some((quote) => isWhole(text, quote))
          ? w.panel.found
          : w.panel.foundInside(sure, quotes.length);
      if (quotes.some(isKnown)) return w.panel.perhaps;
      return isInOtherLanguage(finding.report) ? w.panel.notCompared : w.panel.absent;
    }
  }
}

/** True where the list shows the words, so that they need not stand above it too. */
function isShownAsQuote(text: string, { quotes }: Report): boolean {
  return quotes.some((quote) => isKnown(quote) && isWhole(text, quote));
}

function isKnown({ matches, renderings }: Quote): boolean {
  return matches.length > 0 || renderings.length > 0;
}

/** True for a quote that is the selection itself, marks and spaces aside. */
function isWhole(text: string, quote: Quote): boolean {
  return letters(quote.text) === letters(text);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a selection instead of a page's. */
function ofSelection(w: Words): Words {
  const { detail, ...report } = w.panel.ofSelection;
  return { ...w, ...report, detail: { ...w.detail, ...detail } };
}
