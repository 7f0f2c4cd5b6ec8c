import type { Appearance, Edit, EditKind } from '../../lib/model/report';

/** A run of words in the comparison of a page's quote with another text. */
export interface DiffSegment {
  /** `both` stands in both texts, `there` only in the other, `here` only on the page. */
  side: 'both' | 'there' | 'here';
  text: string;
  /** Null for `both`. */
  kind: EditKind | null;
}

/** Kinds whose missing words lie around or between the quoted ones: nobody replaced them. */
const UNQUOTED: ReadonlySet<EditKind> = new Set(['trim-start', 'trim-end', 'ellipsis', 'cut', 'join']);

/** True for words that the page does not quote, as against words it prints otherwise. */
export function isUnquoted(segment: DiffSegment): boolean {
  return segment.side === 'there' && segment.kind !== null && UNQUOTED.has(segment.kind);
}

/**
 * Cuts two texts into what they share and what only one has, in reading order. Cosmetic edits are shown as the page prints them.
 *
 * @param page The page's quote.
 * @param source The other text.
 * @param edits Offsets into both, UTF-16, `[start, end)`. Edits that run backwards or past the end are cut to what is there.
 */
export function diffSegments(page: string, source: string, edits: readonly Edit[]): DiffSegment[] {
  const segments: DiffSegment[] = [];
  let read = 0;
  for (const edit of [...edits].sort((a, b) => a.page[0] - b.page[0] || a.source[0] - b.source[0])) {
    const from = Math.max(read, Math.min(edit.page[0], page.length));
    const to = Math.max(from, Math.min(edit.page[1], page.length));
    const there = source.slice(edit.source[0], edit.source[1]);
    push(segments, { side: 'both', text: page.slice(read, from), kind: null });
    read = to;
    const here = page.slice(from, to);
    if (edit.weight === 'cosmetic' && !UNQUOTED.has(edit.kind)) {
      push(segments, { side: 'both', text: here, kind: null });
      continue;
    }
    push(segments, { side: 'there', text: there, kind: edit.kind });
    if (edit.kind === 'ellipsis' || edit.kind === 'sic') {
      push(segments, { side: 'both', text: here, kind: null });
      continue;
    }
    push(segments, { side: 'here', text: here, kind: edit.kind });
  }
  push(segments, { side: 'both', text: page.slice(read), kind: null });
  return segments;
}

/** Adds a segment, joined to one of its own side, and a space where two words would touch. */
function push(segments: DiffSegment[], next: DiffSegment): void {
  if (next.text === '') return;
  const last = segments.at(-1);
  if (last === undefined) {
    segments.push(next);
    return;
  }
  if (last.side === 'both' && next.side === 'both') {
    last.text += next.text;
    return;
  }
  if (/[\p{L}\p{N}.,;:?!…’”]$/u.test(last.text) && /^[\p{L}\p{N}[“‘…]/u.test(next.text)) {
    if (last.side === 'both') last.text += ' ';
    else if (next.side === 'both') next.text = ` ${next.text}`;
    else segments.push({ side: 'both', text: ' ', kind: null });
  }
  segments.push(next);
}

/**
 * The segments with long runs cut to their ends, for a small space.
 *
 * @param context Words kept beside a difference; a run is cut only when that saves at least five words.
 */
export function shortenRuns(
  segments: readonly DiffSegment[],
  context: number,
  gap: (words: number) => string,
): DiffSegment[] {
  return segments.map((segment, at) => {
    const words = segment.text.trim().split(/\s+/);
    const first = at === 0 && segment.side === 'both';
    const last = at === segments.length - 1 && segment.side === 'both';
    if ((first && last) || words.length < 2 * context + 5) return segment;
    const head = first ? '' : words.slice(0, context).join(' ');
    const tail = last ? '' : words.slice(-context).join(' ');
    const hidden = words.length - (first ? 0 : context) - (last ? 0 : context);
    const before = /^\s/.test(segment.text) ? ' ' : '';
    const after = /\s$/.test(segment.text) ? ' ' : '';
    const middle = segment.side === 'both' ? '…' : gap(hidden);
    return {
      ...segment,
      text: `${before}${[head, middle, tail].filter(Boolean).join(' ')}${after}`,
    };
  });
}

/** True where the other text has words that this page prints otherwise or not at all. */
export function hasWordDifference(page: string, appearance: Pick<Appearance, 'text' | 'edits'>): boolean {
  return diffSegments(page, appearance.text, appearance.edits).some((segment) => segment.side !== 'both');
}
