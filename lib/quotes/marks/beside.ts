import type { Paragraph } from '../../model/article';
import { isInvisible } from '../../text/characters';

/** Invisible characters looked past beside a mark. */
const MOST_INVISIBLE = 8;
const SINGLE_BEFORE = /[\s([{—–“"«:]/u;
/** Words that lose their head to an apostrophe: 'em, 'til, '90s. */
const ELISION = /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b|round\b|cuz\b)/iu;
/** A letter or digit. */
export const LETTER = /[\p{L}\p{N}]/u;

/** 12", 6'2", 6'' — feet and inches where nothing is open. */
export function isMeasure(text: string, mark: string, at: number): boolean {
  return (mark === '"' || mark === "''" || mark === '”') && /\d/.test(text[at - 1] ?? '');
}

/** Whether the single mark at `at` stands where a quotation opens: at a word’s start, and no apostrophe. */
export function opensSingle(text: string, line: Paragraph, at: number, mark: string): boolean {
  if (mark === '’') return false;
  const before = at > line.start ? (text[at - 1] ?? '') : '';
  if (before !== '' && !SINGLE_BEFORE.test(before)) return false;
  const rest = text.slice(at + 1, Math.min(at + 8, line.end));
  return rest !== '' && !/^\s/u.test(rest) && !ELISION.test(rest);
}

/** For a quotation opened by `opened`: 0 an apostrophe, 1 perhaps a plural possessive, 2 a closing mark. */
export function closesSingle(
  text: string,
  line: Paragraph,
  at: number,
  mark: string,
  opened: string,
): 0 | 1 | 2 {
  // German ‚…‘ closes with the mark that opens in English.
  if (mark === '‚' || (mark === '‘' && opened !== '‚')) return 0;
  const before = text[at - 1] ?? '';
  const after = at + 1 < line.end ? (text[at + 1] ?? '') : '';
  if (/\s/u.test(before) || (after !== '' && LETTER.test(after))) return 0;
  const possessive = /[sz]/iu.test(before) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4));
  const dropped = /in$/iu.test(text.slice(at - 2, at)) && after === ' ';
  return mark !== '‘' && (possessive || dropped) ? 1 : 2;
}

/** How many characters of white space, printed or not, a line begins with. */
export function leadingSpace(line: string): number {
  let at = 0;
  while (at < line.length && (/\s/u.test(line[at] ?? '') || isInvisible(line.charCodeAt(at)))) at += 1;
  return at;
}

/** The character before `at` that is printed as something; empty at the line's start. */
export function seenBefore(text: string, at: number, lineStart: number): string {
  let i = at - 1;
  while (i >= lineStart && at - i < MOST_INVISIBLE && isInvisible(text.charCodeAt(i))) i -= 1;
  return i >= lineStart ? (text[i] ?? '') : '';
}

/** The character from `at` on that is printed as something; empty at the line's end. */
export function seenAfter(text: string, at: number, lineEnd: number): string {
  let i = at;
  while (i < lineEnd && i - at < MOST_INVISIBLE && isInvisible(text.charCodeAt(i))) i += 1;
  return i < lineEnd ? (text[i] ?? '') : '';
}
