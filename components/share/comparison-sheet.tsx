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
import { cutMiddle } from './cut-middle';
import { PrintedWords } from './printed-words';
import type { SheetRoom } from './sheet-room';

/** Words of a quote from which it is set smaller. */
const LONG_QUOTE = 60;
/** Characters of an address: two lines. Behind them stands what a newsletter or a search added. */
const ADDRESS_SHOWN = 180;
/** Rules for notes by hand. */
const NOTE_LINES = 3;

/** One quote, compared, on a sheet of paper: for a class, or for a file. */
export function ComparisonSheet(props: {
  report: Report;
  quote: Quote;
  match: Match;
  /** How much is shown; the rest is counted. */
  room: SheetRoom;
  onPrint(): void;
}) {
  const w = useWords();
  const { report, quote, match, room } = props;
  const { page } = report;
  const { sentences } = sayMatch(quote, match, w);
  const more = sentences.length - room.sentences;
  const versions = sureVersions(match);
  const text = quoteText(quote);
  const words = countWords(text);
  const most = Math.floor(room.words / 2);
  const short = (said: string) => cutMiddle(said, most, w.wordsLeftUnshown);
  const inMarks = quote.kind === 'unmarked' ? (said: string) => said : w.quoted;
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
        <blockquote class={words > LONG_QUOTE ? 'sheet-quote long' : 'sheet-quote'} lang={page.lang}>
          {words > room.words
            ? inMarks(cutMiddle(text, room.words, w.wordsLeftUnshown))
            : quoteInMarks(quote, w)}
        </blockquote>
        <p class="sheet-who">
          <strong>{sayWho(quote, w)}</strong>
          <span>
            {w.share.onThePage(
              w.share.marks(short(page.title ?? w.share.noTitle)),
              page.outlet && short(page.outlet),
              date,
            )}
          </span>
          {!page.complete && <span>{w.partRead}</span>}
        </p>
        <section>
          <h2>{w.whatDiffers}</h2>
          {sentences.length === 0 ? (
            <p>{match.appearances.length === 0 ? w.onlyThisOne : w.noDifference}</p>
          ) : (
            <ol class="sheet-differences">
              {sentences.slice(0, room.sentences).map((sentence) => (
                <li key={sentence}>{short(sentence)}</li>
              ))}
            </ol>
          )}
          {more > 0 && <p class="note">{w.share.moreDifferences(more)}</p>}
        </section>
        {versions.length > 0 && (
          <section>
            <h2>{w.share.wordings}</h2>
            <ul class="sheet-wordings">
              {versions.slice(0, room.wordings).map((against) => {
                const printed = wordsOf(against, match.appearances);
                return (
                  <li key={against.version}>
                    <VerdictMark verdict={against.verdict} />
                    <span>
                      {w.attested(against.attested, w.listNames(against.by) || w.someone, against.kind)}
                      {printed !== null && against.verdict !== 'same' && (
                        <span class="sheet-words">
                          <PrintedWords page={text} source={printed} edits={against.edits} most={most} />
                        </span>
                      )}
                    </span>
                  </li>
                );
              })}
            </ul>
            {versions.length > room.wordings && (
              <p class="note">{w.andMore(versions.length - room.wordings)}</p>
            )}
          </section>
        )}
        <ComparisonTable
          page={{ ...page, quote: text, framing: framingFor(quote, match) }}
          match={match}
          rows={room.articles}
          most={most}
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
            <strong>{w.promise}</strong> {page.url === null ? null : cutEnd(page.url)}
          </p>
        </footer>
      </div>
    </main>
  );
}

function cutEnd(address: string): string {
  return address.length > ADDRESS_SHOWN ? `${address.slice(0, ADDRESS_SHOWN)}…` : address;
}
