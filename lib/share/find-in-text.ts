import type { TextDirective } from './fragment-of-text';
import { searchText, withoutUnseen } from './fragment-words';

/** Where a directive leads in a text: UTF-16 offsets, `[start, end)`, in the folded text. */
export type Found = [start: number, end: number];

/** A directive can be tried only so often against a text that repeats itself; then it counts as ambiguous. */
const TRIES = 200;

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}]/u;

/**
 * A text as browsers compare it: no case, no accents, one kind of quotation mark, one space for white space; a line break stays,
 * since nothing is found across it.
 */
export function foldText(text: string): string {
  return withoutUnseen(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? '\n' : ' '));
}

/** Every place a directive could mean, in order; the browser goes to the first. `text` must be folded. */
export function placesOf(directive: TextDirective, text: string): Found[] {
  const fold = (part: string | undefined) => foldText(searchText(part ?? ''));
  const [prefix, start, end, suffix] = [
    fold(directive.prefix),
    fold(directive.start),
    fold(directive.end),
    fold(directive.suffix),
  ];
  const found: Found[] = [];
  for (const at of occurrences(text, start, 0)) {
    if (prefix !== '' && !endsWithWords(text.slice(0, at).trimEnd(), prefix)) continue;
    const after = at + start.length;
    const ends = end === '' ? [after] : occurrences(text, end, after).map((place) => place + end.length);
    const to = ends.find((place) => suffix === '' || startsWithWords(text.slice(place).trimStart(), suffix));
    if (to !== undefined) found.push([at, to]);
  }
  return found;
}

/** Where some words stand as whole words. */
function occurrences(text: string, words: string, from: number): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words, from); at >= 0 && found.length < TRIES; at = text.indexOf(words, at + 1))
    if (isEdge(text, at) && isEdge(text, at + words.length)) found.push(at);
  return found;
}

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(words) && isEdge(text, text.length - words.length);
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && isEdge(text, words.length);
}

/** True where no word goes on over a place. */
function isEdge(text: string, at: number): boolean {
  return !(
    ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)) && BEGINS_IN_WORD.test(text.slice(at, at + 2))
  );
}
