import type { Against } from '../../lib/model/report';
import { useWords } from '../language';
import { keptSegments } from './kept-segments';

/** How much of a version the page keeps: a picture where it can be drawn, and always the words for it. */
export function KeptStrip({ quote, against }: { quote: number; against: Against }) {
  const w = useWords();
  const segments = keptSegments(quote, against);
  return (
    <p class="kept">
      {segments !== null && (
        <span class="kept-strip" aria-hidden="true">
          {segments.map((segment, at) => (
            <span
              key={`${at}:${segment.kept}`}
              class={segment.kept ? 'kept-part' : 'kept-gap'}
              style={{ flexGrow: segment.length }}
            />
          ))}
        </span>
      )}
      <span class="kept-words">{w.kept(against.kept.words, against.kept.of)}</span>
    </p>
  );
}
