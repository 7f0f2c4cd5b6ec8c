import type { Edit } from '../../lib/model/report';
import { useWords } from '../language';
import { diffSegments, shortenRuns } from '../printings/diff-segments';

/** Words kept beside a difference where a long run is cut. */
const CONTEXT_WORDS = 6;

/**
 * The words of another text as it prints them, where it differs from the page's quote; those that the page has not are set off by
 * weight and a line, so that paper without colour shows them.
 */
export function PrintedWords(props: { page: string; source: string; edits: readonly Edit[] }) {
  const w = useWords();
  const segments = diffSegments(props.page, props.source, props.edits);
  const printed = shortenRuns(segments, CONTEXT_WORDS, w.wordsLeftUnshown).filter(
    ({ side }) => side !== 'here',
  );
  return (
    <>
      {printed.map(({ side, text }, at) => {
        const key = `${at}:${side}`;
        return side === 'there' ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
      })}
    </>
  );
}
