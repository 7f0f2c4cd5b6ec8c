import type { Match, Quote, Report } from '../../lib/model/report';
import { sayDate } from '../../lib/share/say-date';
import { sayMatch } from '../framing/differences';
import { framingFor } from '../framing/framing-groups';
import { useWords } from '../language';
import { Logo } from '../logo';
import { countWords } from '../printings/printings';
import { VerdictMark } from '../printings/verdict-mark';
import { sureVersions, wordsOf } from '../printings/version-texts';
import { quoteInMarks, quoteText } from '../report/quote-text';
import { sayWho } from '../report/say-who';
import { ComparisonTable } from './comparison-table';
import { PrintedWords } from './printed-words';

/** What is said beside a table of articles; the rest is counted. */
const DIFFERENCES_SHOWN = 3;
const WORDINGS_SHOWN = 4;
/** Words of a quote from which it is set smaller. */
const LONG_QUOTE = 60;
/** Rules for notes by hand. */
const NOTE_LINES = 3;

/** One quote, compared, on a sheet of paper: for a class, or for a file. */
export function ComparisonSheet(props: {
  report: Report;
  quote: Quote;
  match: Match;
  /** Articles listed; the rest are counted. */
  rows: number;
  onPrint(): void;
}) {
  const w = useWords();
  const { report, quote, match } = props;
  const { page } = report;
  const { sentences } = sayMatch(quote, match, w);
  const more = sentences.length - DIFFERENCES_SHOWN;
  const versions = sureVersions(match);
  const isLong = countWords(quoteText(quote)) > LONG_QUOTE;
  const date = sayDate(page.published, w.lang) ?? w.noDate;
  return (
    <main class="sheet">
      <div class="sheet-content">
        <header class="sheet-head">
          <Logo size={18} />
          <h1>{w.share.compareTitle}</h1>
          <button type="button" class="primary-button" data-action="print" onClick={props.onPrint}>
            {w.share.printNow}
          </button>
        </header>
        <blockquote class={isLong ? 'sheet-quote long' : 'sheet-quote'} lang={page.lang}>
          {quoteInMarks(quote, w)}
        </blockquote>
        <p class="sheet-who">
          <strong>{sayWho(quote, w)}</strong>
          <span>{w.share.onThePage(w.share.marks(page.title ?? w.share.noTitle), page.outlet, date)}</span>
        </p>
        <section>
          <h2>{w.whatDiffers}</h2>
          {sentences.length === 0 ? (
            <p>{match.appearances.length === 0 ? w.onlyThisOne : w.noDifference}</p>
          ) : (
            <ol class="sheet-differences">
              {sentences.slice(0, DIFFERENCES_SHOWN).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          )}
          {more > 0 && <p class="note">{w.share.moreDifferences(more)}</p>}
        </section>
        {versions.length > 0 && (
          <section>
            <h2>{w.share.wordings}</h2>
            <ul class="sheet-wordings">
              {versions.slice(0, WORDINGS_SHOWN).map((against) => {
                const printed = wordsOf(against, match.appearances);
                return (
                  <li key={against.version}>
                    <VerdictMark verdict={against.verdict} />
                    <span>
                      {w.attested(against.attested, w.listNames(against.by) || w.someone, against.kind)}
                      {printed !== null && against.verdict !== 'same' && (
                        <span class="sheet-words">
                          <PrintedWords page={quoteText(quote)} source={printed} edits={against.edits} />
                        </span>
                      )}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        <ComparisonTable
          page={{ ...page, quote: quoteText(quote), framing: framingFor(quote, match) }}
          match={match}
          rows={props.rows}
        />
        <section class="sheet-notes">
          <h2>{w.share.notes}</h2>
          {Array.from({ length: NOTE_LINES }, (_, line) => (
            <div class="sheet-rule" key={String(line)} />
          ))}
        </section>
        <footer class="sheet-foot">
          {report.corpus.map((extent) => (
            <p key={extent.id}>{w.extent(extent)}</p>
          ))}
          <p>
            <strong>{w.promise}</strong> {page.url}
          </p>
        </footer>
      </div>
    </main>
  );
}
