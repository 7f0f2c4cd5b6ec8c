import type { Appearance, QuotedParts } from '../../lib/model/report';
import { useWords } from '../language';
import { KeptBar } from '../printings/kept-bar';
import { countWords } from '../printings/printings';
import { type PrintedStrip, printedStrips, stripSegments } from './printed-strips';

/** Strips drawn before the rest fold. */
const STRIPS = 6;

/**
 * What was said and what was printed, in one picture: the statement's longest text, underlined where articles quote it, and
 * below it a strip for each article. The same in words stands beside every strip and in the list that unfolds.
 */
export function SaidAndPrinted(props: {
  quoted: QuotedParts;
  appearances: readonly Appearance[];
  /** Language of the text, BCP 47. */
  lang: string;
  /** Whether this page was read whole. */
  complete: boolean;
}) {
  const w = useWords();
  const { quoted } = props;
  const strips = printedStrips(quoted, props.appearances, props.complete);
  const of = countWords(quoted.text);
  const inPart = strips.filter(({ outlet, whole }) => outlet !== null && !whole).length;
  const gaps = strips.filter(({ words }) => words < of);
  const draw = (some: readonly PrintedStrip[]) => (
    <ul class="strips">
      {some.map((strip) => (
        <Strip key={strip.article} strip={strip} length={quoted.text.length} of={of} />
      ))}
    </ul>
  );
  const more = strips.slice(STRIPS);
  return (
    <figure class="said">
      <figcaption class="note">
        {w.attested(quoted.attested, w.listNames(quoted.by) || w.someone, quoted.kind)}
      </figcaption>
      <p class="said-text" lang={props.lang}>
        {quoted.parts.map(({ start, end, articles, here }) => (
          <span
            key={start}
            class={`${articles === 0 ? 'said-none' : 'said-some'}${here ? ' said-here' : ''}`}
            style={{ '--share': articles / Math.max(1, quoted.articles) }}
          >
            {quoted.text.slice(start, end)}
          </span>
        ))}
      </p>
      <ul class="legend note" aria-hidden="true">
        <li>
          <span class="key said-some" style={{ '--share': 1 }} />
          {w.detail.saidLegend.printed}
        </li>
        {quoted.parts.some(({ articles }) => articles === 0) && (
          <li>
            <span class="key said-none" />
            {w.detail.saidLegend.unprinted}
          </li>
        )}
        {quoted.parts.some(({ here }) => here) && (
          <li>
            <span class="key said-here" />
            {w.detail.saidLegend.here}
          </li>
        )}
      </ul>
      {draw(strips.slice(0, STRIPS))}
      {gaps.length > 0 && (
        <ul class="legend note" aria-hidden="true">
          <li>
            <span class="key kept-part" />
            {w.detail.saidLegend.kept}
          </li>
          {gaps.some(({ whole }) => whole) && (
            <li>
              <span class="key kept-gap" />
              {w.detail.saidLegend.gap}
            </li>
          )}
          {gaps.some(({ whole }) => !whole) && (
            <li>
              <span class="key kept-unknown" />
              {w.detail.saidLegend.unknown}
            </li>
          )}
        </ul>
      )}
      {more.length > 0 && (
        <details class="fold">
          <summary>{w.detail.moreStrips(more.length)}</summary>
          {draw(more)}
        </details>
      )}
      <details class="fold">
        <summary>{w.detail.inWords}</summary>
        <ol class="evidence">
          {quoted.parts.map(({ start, end, articles, here }) => (
            <li key={start}>
              <span lang={props.lang}>{w.quoted(quoted.text.slice(start, end).trim())}</span>{' '}
              <span class="voice">
                {w.detail.quotedBy(articles, quoted.articles, here || props.complete ? here : null)}
              </span>
            </li>
          ))}
        </ol>
        {inPart > 0 && <p class="note">{w.detail.partNote(inPart)}</p>}
      </details>
    </figure>
  );
}

function Strip(props: { strip: PrintedStrip; length: number; of: number }) {
  const w = useWords();
  const { outlet, ranges, words, whole } = props.strip;
  return (
    <li class={outlet === null ? 'strip strip-here' : 'strip'}>
      <span class="strip-who">{outlet ?? w.thisPage}</span>
      <KeptBar segments={stripSegments(props.length, ranges)} gap={whole ? 'kept-gap' : 'kept-unknown'} />
      <span class="kept-words">
        {whole || words >= props.of ? w.detail.printedWords(words, props.of) : w.detail.printedOfPart(words)}
      </span>
    </li>
  );
}
