import type { Against } from '../../lib/model/report';
import { useWords } from '../language';
import { KeptBar } from './kept-bar';
import { keptSegments } from './kept-segments';

/** How much of a version the page keeps: a picture where it can be drawn, and always the words for it. */
export function KeptStrip({ quote, against }: { quote: number; against: Against }) {
  const w = useWords();
  const segments = keptSegments(quote, against);
  return (
    <p class="kept">
      {segments !== null && <KeptBar segments={segments} />}
      <span class="kept-words">{w.kept(against.kept.words, against.kept.of)}</span>
    </p>
  );
}
