import type { Edit } from '../../lib/model/report';
import { usePrintedLang, useWords } from '../language';
import { type DiffSegment, diffSegments, isUnquoted, shortenRuns } from './diff-segments';

/** Words shown on each side of a difference where a long run is cut. */
const CONTEXT_WORDS = 7;

/**
 * A comparison of the page's quote with another text, a line each, with the words that only one of them has set off. Nothing is struck:
 * a struck word reads as a mistake, and which of two printed words was said is not known here.
 */
export function WordDiff(props: {
  page: string;
  source: string;
  edits: readonly Edit[];
  /** Who prints the other text, as the head of its line. */
  there: string;
  /** BCP 47 of the other text; the page's where left out. */
  lang?: string | undefined;
  /** The page's line is left out where the other one shows the difference: among many articles it would stand there each time. */
  brief?: boolean;
}) {
  const w = useWords();
  const all = diffSegments(props.page, props.source, props.edits);
  const segments = shortenRuns(all, CONTEXT_WORDS, w.wordsLeftUnshown);
  const has = (wanted: DiffSegment['side']) => segments.some(({ side }) => side === wanted);
  const showsHere = has('here') && !(props.brief === true && has('there'));
  return (
    <dl class="word-diff">
      {showsHere && (
        <div>
          <dt>{w.thisPage}</dt>
          <Line segments={segments.filter(({ side }) => side !== 'there')} />
        </div>
      )}
      <div>
        <dt class={showsHere ? undefined : 'aside'}>{props.there}</dt>
        <Line segments={segments.filter(({ side }) => side !== 'here')} lang={props.lang} />
      </div>
    </dl>
  );
}

function Line(props: { segments: readonly DiffSegment[]; lang?: string | undefined }) {
  const w = useWords();
  const lang = usePrintedLang(props.lang);
  const say = (segment: DiffSegment) =>
    segment.side === 'here' ? w.onlyHereWords : isUnquoted(segment) ? w.notKept : w.onlyThere;
  return (
    <dd lang={lang} dir="auto">
      {props.segments.map((segment, at) => {
        const key = `${at}:${segment.side}`;
        if (segment.side === 'both') return <span key={key}>{segment.text}</span>;
        return (
          <b key={key} class={isUnquoted(segment) ? 'unquoted' : 'other'}>
            <span class="aside" lang={lang === undefined ? undefined : w.lang}>
              {say(segment)}{' '}
            </span>
            {segment.text}
          </b>
        );
      })}
    </dd>
  );
}
