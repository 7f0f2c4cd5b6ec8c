import type { Against } from '../../lib/model/report';

/** A stretch of a version, in characters, that the page keeps or does not. */
export interface KeptSegment {
  kept: boolean;
  length: number;
}

/**
 * Which stretches of a version the page keeps, in order.
 *
 * @param quote UTF-16 length of the page's quote.
 * @returns Alternating stretches; null where words are missing and the edits do not say which, so that nothing can be drawn.
 */
export function keptSegments(quote: number, against: Against): KeptSegment[] | null {
  const segments: KeptSegment[] = [];
  let read = 0;
  for (const edit of [...against.edits].sort((a, b) => a.page[0] - b.page[0] || a.source[0] - b.source[0])) {
    add(segments, true, Math.min(edit.page[0], quote) - read);
    read = Math.max(read, Math.min(edit.page[1], quote));
    if (edit.weight === 'cosmetic' && edit.kind !== 'trim-start' && edit.kind !== 'trim-end')
      add(segments, true, edit.source[1] - edit.source[0]);
    else add(segments, false, edit.source[1] - edit.source[0]);
  }
  add(segments, true, quote - read);
  const missing = segments.some((segment) => !segment.kept);
  return missing === against.kept.words < against.kept.of ? segments : null;
}

function add(segments: KeptSegment[], kept: boolean, length: number): void {
  if (length <= 0) return;
  const last = segments.at(-1);
  if (last !== undefined && last.kept === kept) last.length += length;
  else segments.push({ kept, length });
}
