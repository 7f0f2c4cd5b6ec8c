import type { Edit } from '../../lib/model/report';
import { usePrintedLang, useWords } from '../language';
import { diffSegments, isUnquoted, shortenRuns } from './diff-segments';

/** Words shown on each side of a difference where a long run is cut. */
const CONTEXT_WORDS = 7;

/** A comparison of the page's quote with another text, word by word. */
export function WordDiff(props: { page: string; source: string; edits: readonly Edit[] }) {
  const w = useWords();
  const lang = usePrintedLang();
  // What is said aside is the interface's, inside words of the page.
  const aside = lang === undefined ? undefined : w.lang;
  const all = diffSegments(props.page, props.source, props.edits);
  const segments = shortenRuns(all, CONTEXT_WORDS, w.wordsLeftUnshown);
  return (
    <p class="word-diff" lang={lang} dir="auto">
      {segments.map((segment, at) => {
        const key = `${at}:${segment.side}`;
        if (segment.side === 'here')
          return (
            <ins key={key}>
              <span class="aside" lang={aside}>
                {w.onlyHereWords}{' '}
              </span>
              {segment.text}
            </ins>
          );
        if (segment.side === 'there') {
          const unquoted = isUnquoted(segment);
          return (
            <del key={key} class={unquoted ? 'unquoted' : 'other'}>
              <span class="aside" lang={aside}>
                {unquoted ? w.notKept : w.onlyThere}{' '}
              </span>
              {segment.text}
            </del>
          );
        }
        return <span key={key}>{segment.text}</span>;
      })}
    </p>
  );
}
