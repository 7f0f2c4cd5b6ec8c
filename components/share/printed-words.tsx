import type { Edit } from '../../lib/model/report';
import { useWords } from '../language';
import { type DiffSegment, diffSegments, shortenRuns } from '../printings/diff-segments';
import { countWords } from '../printings/printings';

/** Words kept beside a difference where a long run is cut. */
const CONTEXT_WORDS = 6;

/**
 * The words of another text as it prints them, where it differs from the page's quote; those that the page has not are set off by
 * weight and a line, so that paper without colour shows them.
 */
export function PrintedWords(props: {
  page: string;
  source: string;
  edits: readonly Edit[];
  /** Words shown; how many more there are is said. */
  most: number;
}) {
  const w = useWords();
  const all = diffSegments(props.page, props.source, props.edits);
  const shortened = shortenRuns(all, CONTEXT_WORDS, w.wordsLeftUnshown);
  const printed = shortened.flatMap((short, at) => {
    const whole = all[at]?.text ?? '';
    return short.side === 'here' ? [] : [{ ...short, whole }];
  });
  const { kept, rest } = keepWords(printed, props.most);
  return (
    <>
      {kept.map(({ side, text }, at) => {
        const key = `${at}:${side}`;
        return side === 'there' ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
      })}
      {rest > 0 && ` ${w.wordsLeftUnshown(rest)}`}
    </>
  );
}

/** A segment, shortened where it is long, with its whole text. */
type Printed = DiffSegment & { whole: string };

/** The segments up to so many words, the last one cut where it has more, and how many words of the text come behind. */
function keepWords(segments: readonly Printed[], most: number): { kept: DiffSegment[]; rest: number } {
  const kept: DiffSegment[] = [];
  let room = most;
  let rest = 0;
  for (const segment of segments) {
    const words = countWords(segment.text);
    if (words <= room) {
      kept.push(segment);
      room -= words;
      continue;
    }
    if (room > 0) kept.push({ ...segment, text: firstWords(segment.whole, room) });
    rest += countWords(segment.whole) - room;
    room = 0;
  }
  return { kept, rest };
}

/** The first words of a text, with the space before them. */
function firstWords(text: string, count: number): string {
  return (text.match(/\s*\S+/g) ?? []).slice(0, count).join('');
}
