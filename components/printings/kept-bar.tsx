import type { KeptSegment } from './kept-segments';

/** A strip of what is kept of a text and what is not, drawn to its length; what it shows is always said in words beside it. */
export function KeptBar({ segments, gap = 'kept-gap' }: { segments: readonly KeptSegment[]; gap?: string }) {
  return (
    <span class="kept-strip" aria-hidden="true">
      {segments.map((segment, at) => (
        <span
          key={`${at}:${segment.kept}`}
          class={segment.kept ? 'kept-part' : gap}
          style={{ flexGrow: segment.length }}
        />
      ))}
    </span>
  );
}
