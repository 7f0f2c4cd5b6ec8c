import type { Match, Quote } from '../lib/model/report';
import { AppearanceList } from './appearance-list';
import { sayDifferences } from './differences';
import { framingFor } from './framing-groups';
import { FramingRows } from './framing-rows';
import { useWords } from './language';
import { sortPrintings } from './printings';
import { quoteText } from './quote-text';
import { textsOfVersions, textsRead } from './version-texts';
import { Versions } from './versions';

/** Differences said in a sentence before the lists begin. */
const DIFFERENCES_SAID = 2;

/** One quote opened, for one statement: what differs, compared with what, where else, how each introduces it. */
export function QuoteDetail(props: { quote: Quote; match: Match; onShow?: (() => void) | undefined }) {
  const w = useWords();
  const page = quoteText(props.quote);
  const { match } = props;
  const framing = framingFor(props.quote, match);
  const printings = sortPrintings(match);
  const shown = textsOfVersions(match);
  const listed = { ...printings, texts: printings.texts.filter((text) => !shown.includes(text)) };
  const { sentences, alike } = sayDifferences(
    { ...props.quote, framing },
    { ...printings, texts: textsRead(match) },
    w.lang,
  );
  return (
    <>
      <section class="block">
        <div class="block-head">
          <h4>{w.whatDiffers}</h4>
          {props.onShow && (
            <button type="button" class="plain" onClick={props.onShow}>
              {w.showInPage}
            </button>
          )}
        </div>
        {match.appearances.length === 0 ? (
          <p>{w.onlyThisOne}</p>
        ) : sentences.length === 0 ? (
          <p>{w.noDifference}</p>
        ) : (
          <Sentences all={sentences} />
        )}
        {alike.length > 0 && <p class="note">{alike.join(' ')}</p>}
      </section>
      {match.against.length > 0 && (
        <section class="block">
          <h4>{w.whatWasSaid}</h4>
          <Versions page={page} match={match} />
        </section>
      )}
      {framing.length > 0 && (
        <section class="block">
          <h4>{w.thisPage}</h4>
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
