import { useState } from 'preact/hooks';
import type { Match, PageFacts, Quote } from '../../lib/model/report';
import { isPrinting } from '../../lib/text/told-quotes';
import { sayMatch } from '../framing/differences';
import { DimensionChoice } from '../framing/dimension-choice';
import { dimensionTables } from '../framing/dimension-rows';
import { framingFor } from '../framing/framing-groups';
import { FramingRows } from '../framing/framing-rows';
import { OneDimension } from '../framing/one-dimension';
import { useWords } from '../language';
import { SaidAndPrinted } from '../pictures/said-and-printed';
import { Timeline } from '../pictures/timeline';
import { AppearanceList } from '../printings/appearance-list';
import { CreditLine, creditOfPage } from '../printings/credit-line';
import { sortPrintings } from '../printings/printings';
import { textsOfVersions } from '../printings/version-texts';
import { Versions } from '../printings/versions';
import { ShareMenu } from '../share/share-menu';
import { quoteText } from './quote-text';

/** Differences said in a sentence before the lists begin. */
const DIFFERENCES_SAID = 2;

/** The facts of the page that an opened quote needs. */
export type PageOfQuote = Pick<PageFacts, 'published' | 'outlet' | 'lang' | 'complete'>;

/**
 * One quote opened, for one statement: what differs in a sentence or two, compared with what, article by article, when; or one thing
 * across all articles.
 */
export function QuoteDetail(props: {
  quote: Quote;
  match: Match;
  page: PageOfQuote;
  /** Shows the quote in its page; left out where it stands in none. */
  onShow?: (() => void) | undefined;
}) {
  const w = useWords();
  const [across, setAcross] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const page = quoteText(props.quote);
  const { match } = props;
  const framing = framingFor(props.quote, match);
  const printings = sortPrintings(match);
  const shown = textsOfVersions(match);
  const listed = { ...printings, texts: printings.texts.filter((text) => !shown.includes(text)) };
  const { sentences, alike } = sayMatch(props.quote, match, w);
  const sure = match.appearances.filter(isPrinting);
  const tables = dimensionTables(framing, sure, props.page.published);
  const table = tables.find(({ dimension }) => dimension === across);
  const lang = sure[0]?.lang ?? props.page.lang;
  const credit = creditOfPage(props.quote, match, props.page);
  const back = () => {
    setFrom(across);
    setAcross(null);
  };
  if (table !== undefined) return <OneDimension table={table} onBack={back} />;
  return (
    <>
      <section class="block">
        <div class="block-head">
          {match.verdict !== 'uncertain' && <h4>{w.whatDiffers}</h4>}
          {props.onShow && (
            <button type="button" class="plain" onClick={props.onShow}>
              {w.showInPage}
            </button>
          )}
        </div>
        {sentences.length > 0 && <Sentences all={sentences} />}
        {sentences.length === 0 && match.verdict !== 'uncertain' && (
          <p>{sure.length === 0 ? w.onlyThisOne : w.noDifference}</p>
        )}
        {alike.length > 0 && <p class="note">{alike.join(' ')}</p>}
      </section>
      {match.against.length > 0 && (
        <section class="block">
          <h4>{w.whatWasSaid}</h4>
          <Versions page={page} match={match} />
        </section>
      )}
      <DimensionChoice tables={tables} from={from} onChoose={setAcross} />
      {match.quoted !== null && (
        <section class="block">
          <h4>{w.detail.saidAndPrinted}</h4>
          <SaidAndPrinted
            quoted={match.quoted}
            appearances={match.appearances}
            lang={lang}
            complete={props.page.complete}
          />
        </section>
      )}
      {framing.length > 0 && (
        <section class="block">
          <h4>{w.thisPage}</h4>
          {credit !== null && <CreditLine credit={credit} />}
          <FramingRows observations={framing} />
        </section>
      )}
      {match.appearances.length > shown.length && (
        <section class="block">
          <h4>{w.whereElse}</h4>
          <p class="note">{w.notedByHand}</p>
          <AppearanceList page={page} pageFraming={framing} printings={listed} />
        </section>
      )}
      {sure.length > 0 && (
        <section class="block">
          <h4>{w.detail.when}</h4>
          <Timeline appearances={sure} published={props.page.published} />
        </section>
      )}
      <ShareMenu quote={props.quote} match={match} />
    </>
  );
}

/** The biggest differences; the rest unfold. */
function Sentences({ all }: { all: readonly string[] }) {
  const w = useWords();
  const rest = all.slice(DIFFERENCES_SAID);
  return (
    <>
      <ol class="differences">
        {all.slice(0, DIFFERENCES_SAID).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {rest.length > 0 && (
        <details class="fold">
          <summary>{w.moreDifferences(rest.length)}</summary>
          <ul class="differences">
            {rest.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
