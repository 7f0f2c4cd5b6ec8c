import type { Attested, Edges, Edit, EditKind } from '../model/report';
import { countWords } from '../text/tokens';
import type { Range } from './voice/ranges';

/** A quote beside one wording of its statement, as matching compared the two. */
export interface Compared {
  /** The statement's id. */
  statement: string;
  version: { id: string; text: string; attested: Attested };
  /** `page` offsets in the quote's text, `source` offsets in the version's. */
  edits: readonly Edit[];
  /** Offsets of the touched sentences in the version's text. */
  touched: readonly [number, number];
  /** Of the quote: an end nobody saw is not called cut. */
  edges: Edges;
}

/** Of several wordings of one quote the one whose touched sentences have most words: what it has, the others leave out. */
export function fullestOf(compared: readonly Compared[]): Compared | null {
  const words = ({ version: { text }, touched }: Compared) => countWords(text.slice(...touched));
  return compared.reduce<Compared | null>(
    (best, one) => (best === null || words(one) > words(best) ? one : best),
    null,
  );
}

/** Kinds of edit that leave words of the version out, at an end, with a mark, or as whole sentences. */
const OMISSIONS = new Set<EditKind>(['trim-start', 'trim-end', 'ellipsis', 'cut', 'join', 'boundary']);
/** Kinds in which other words, or none, stand in place of the version's. */
const CHANGES = new Set<EditKind>(['delete', 'replace', 'bracket']);

/**
 * The stretches of the version whose very words the quote has between its marks, in order. Offsets are the version's, `[start, end)`.
 * A word spelled another way is kept; a word replaced, or standing outside the marks, is not.
 */
export function keptRanges(compared: Compared): Range[] {
  return rangesWithout(compared, (edit) => OMISSIONS.has(edit.kind) || isOtherWord(edit));
}

/**
 * The stretches of the version that the quote runs over, whatever words it prints there. An end of the quote that nobody saw is
 * taken to run on to the end of its sentence.
 */
export function coveredRanges(compared: Compared): Range[] {
  return rangesWithout(compared, (edit) => OMISSIONS.has(edit.kind) && !isUnseenEnd(edit, compared));
}

function isOtherWord({ kind, weight }: Edit): boolean {
  return CHANGES.has(kind) && !(weight === 'cosmetic' && kind !== 'delete');
}

function isUnseenEnd({ kind, source }: Edit, { touched, edges }: Compared): boolean {
  if (kind === 'trim-start') return edges.start === 'cut' && source[0] === touched[0];
  return kind === 'trim-end' && edges.end === 'cut' && source[1] === touched[1];
}

function rangesWithout(
  { edits, touched: [start, end] }: Compared,
  isMissing: (edit: Edit) => boolean,
): Range[] {
  const missing = edits.filter((edit) => isMissing(edit) && edit.source[1] > edit.source[0]);
  const left: Range[] = [];
  let from = start;
  for (const [cut, resume] of missing.map(({ source }) => source).sort((a, b) => a[0] - b[0])) {
    if (cut > from) left.push({ start: from, end: cut });
    from = Math.max(from, resume);
  }
  if (end > from) left.push({ start: from, end });
  return left;
}
