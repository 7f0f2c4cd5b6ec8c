import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Quote, Report } from '../../lib/model/report';
import { isInOtherLanguage } from '../../lib/text/other-language';
import { assertedMatches, isSpeech } from '../../lib/text/told-quotes';
import { PageLanguage, usePrintedLang, useWords } from '../language';
import type { Wanted } from '../popup/popup-state';
import { ExportMenu } from '../share/export-menu';
import { biggestDifferences } from './biggest-differences';
import { BiggestDifferences } from './biggest-differences-list';
import { QuoteRow } from './quote-row';
import { onQuoteText, quoteInMarks } from './quote-text';
import { RenderingRow } from './rendering-row';
import { sayWho } from './say-who';

/**
 * The page's biggest differences, then its quotes in reading order: found ones, words without marks, translations, then possible
 * ones apart, then the rest in one quiet line.
 */
export function QuoteList(props: {
  report: Report;
  /** Quotes whose finding was dismissed; they are not listed. */
  dismissed: readonly string[];
  /** A quote that was asked for from elsewhere: it is opened and brought into view; the focus stays where it is. */
  wanted?: Wanted | null;
  /** Shows a quote in its page; left out where the quotes stand in none. */
  onShow?: ((quoteId: string) => void) | undefined;
}) {
  const w = useWords();
  const { report } = props;
  const speech = report.quotes.filter((quote) => isSpeech(quote) && !props.dismissed.includes(quote.id));
  const found = speech.filter((quote) => assertedMatches(quote).length > 0);
  const perhaps = speech.filter(
    (quote) =>
      quote.matches.length > 0 && assertedMatches(quote).length === 0 && quote.renderings.length === 0,
  );
  const translated = speech.filter((quote) => !found.includes(quote) && quote.renderings.length > 0);
  const absent = speech.filter((quote) => quote.matches.length === 0 && quote.renderings.length === 0);
  const unmarked = report.unmarked.filter(({ id }) => !props.dismissed.includes(id));
  const only = found.length === 1 ? found[0]?.id : undefined;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(only === undefined ? [] : [only]));
  const list = useRef<HTMLDivElement>(null);
  const [jump, setJump] = useState<{ id: string; focus: boolean } | null>(null);
  const toggle = (id: string) =>
    setOpened(
      (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );
  const biggest = useMemo(
    () => (only === undefined ? biggestDifferences(found, w) : []),
    [report, props.dismissed, w.lang],
  );
  useEffect(() => {
    if (jump === null) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-quote="${jump.id}"] .quote-button`);
    if (jump.focus) button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'start' });
    setJump(null);
  }, [jump]);
  const goTo = (id: string, focus: boolean) => {
    setOpened((before) => new Set([...before, id]));
    setJump({ id, focus });
  };
  useEffect(() => {
    if (props.wanted) goTo(props.wanted.quote, false);
  }, [props.wanted?.quote, props.wanted?.times]);
  const row = (quote: Quote, matches: Quote['matches']) => (
    <QuoteRow
      key={quote.id}
      quote={quote}
      matches={matches}
      page={report.page}
      open={opened.has(quote.id)}
      onToggle={() => toggle(quote.id)}
      onShow={props.onShow}
    />
  );
  return (
    <PageLanguage.Provider value={report.page.lang}>
      <div ref={list}>
        {biggest.length > 0 && <BiggestDifferences all={biggest} onOpen={(id) => goTo(id, true)} />}
        {found.length > 0 && (
          <ul class="quotes" aria-label={w.quotesOnPage}>
            {found.map((quote) =>
              row(
                quote,
                assertedMatches(quote).map((match) => onQuoteText(quote, match)),
              ),
            )}
          </ul>
        )}
        {unmarked.length > 0 && (
          <section class="unmarked">
            <h2>{w.unmarked}</h2>
            <p class="note">{w.unmarkedWhy}</p>
            <ul class="quotes">{unmarked.map((quote) => row(quote, quote.matches))}</ul>
          </section>
        )}
        {translated.length > 0 && (
          <section class="translated">
            <h2>{w.inTranslation(translated[0]?.renderings[0]?.lang ?? '')}</h2>
            <p class="note">{w.inTranslationWhy}</p>
            <ul class="quotes">
              {translated.map((quote) => (
                <RenderingRow
                  key={quote.id}
                  quote={quote}
                  open={opened.has(quote.id)}
                  onToggle={() => toggle(quote.id)}
                  onShow={props.onShow}
                />
              ))}
            </ul>
          </section>
        )}
        {perhaps.length > 0 && (
          <section class="perhaps">
            <h2>{w.perhaps}</h2>
            <p class="note">{w.perhapsWhy}</p>
            <ul class="quotes">
              {perhaps.map((quote) =>
                row(
                  quote,
                  quote.matches.map((match) => onQuoteText(quote, match)),
                ),
              )}
            </ul>
          </section>
        )}
        {absent.length > 0 && <Absent quotes={absent} report={report} onShow={props.onShow} />}
        <ExportMenu />
      </div>
    </PageLanguage.Provider>
  );
}

/**
 * Quotes the collection does not have, with the collection's extent: absence is not falsity. Quotes in another language
 * than the collection's may well give words that are in it, so of them nothing is said but that they were not compared.
 */
function Absent(props: {
  quotes: readonly Quote[];
  report: Report;
  onShow?: ((quoteId: string) => void) | undefined;
}) {
  const w = useWords();
  const { corpus, page } = props.report;
  const lang = usePrintedLang();
  const spoken = corpus[0]?.lang ?? page.lang;
  const isForeign = isInOtherLanguage(props.report);
  return (
    <details class="fold absent">
      <summary>
        {isForeign ? w.notCompared(props.quotes.length, page.lang) : w.notHere(props.quotes.length)}
        {corpus.length > 0 && <span class="note"> {w.extentNote(corpus)}</span>}
      </summary>
      <p class="note">{isForeign ? w.notComparedWhy(spoken) : w.notHereWhy}</p>
      <ul>
        {props.quotes.map((quote) => (
          <li key={quote.id}>
            <button type="button" class="absent-quote" onClick={() => props.onShow?.(quote.id)}>
              <span class="quote-words" lang={lang} dir="auto">
                {quoteInMarks(quote, w)}
              </span>
              <span class="quote-who">{sayWho(quote, w)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
