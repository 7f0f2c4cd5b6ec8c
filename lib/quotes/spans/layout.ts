import type { Block, BlockKind, Paragraph } from '../../model/article';

/** "— Jane Roe", "-- Jane Roe, mayor", "— Jane Roe (@janeroe) January 7, 2016": who signed the words before it. */
const SIGNATURE = /^[—–―-]{1,2}\s*(?:\p{Lu}|@)/u;
/** Words of the longest signature: a name, an office, a handle and a date. */
const SIGNATURE_WORDS = 14;
/** UTF-16 units in which such a signature fits; longer lines are looked at no further, so that the work stays linear. */
const LONGEST_SIGNATURE = 200;
/** A signature that stands in the last line of the words themselves: names after a dash, an office or a handle and a date. */
const SIGNED_TAIL =
  /(?<=[.!?…][”"’']?)\s*(?:[—–―]|--)\s*\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|la|van|von|bin|al)){0,4}(?:,\s.{2,60}|\s?\(@\w{1,20}\).{0,30})?$/u;
/** A handle says signature also where the words end without a full stop, as posts do. */
const HANDLE_TAIL = /\s(?:[—–―]|--)\s*[^—–―]{1,60}\(@\w{1,20}\).{0,30}$/u;

/** "Jane Roe", "Jane Roe, mayor of the town": a name as it stands under a letter, with nothing that ends a sentence. */
const NAME_LINE =
  /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|la|van|von|bin|al)){1,4}(?:,\s[^.!?]{2,60})?$/u;

/** What each line is by the page's structure. A line that no block covers is a paragraph. Linear. */
export function kindsOfLines(lines: readonly Paragraph[], blocks: readonly Block[]): BlockKind[] {
  let next = 0;
  return lines.map((line) => {
    while (next < blocks.length && (blocks[next]?.end ?? 0) <= line.start) next += 1;
    const block = blocks[next];
    return block !== undefined && block.start < line.end ? block.kind : 'paragraph';
  });
}

/** Whether a line does nothing but sign the words before it. */
export function isSignature(line: string): boolean {
  const words = line.trim();
  return (
    words.length <= LONGEST_SIGNATURE && SIGNATURE.test(words) && words.split(/\s+/).length <= SIGNATURE_WORDS
  );
}

/** Whether a line under somebody's words is a bare name. */
export function isNameLine(line: string): boolean {
  const words = line.trim();
  return NAME_LINE.test(words) && !/[.!?]$/.test(words);
}

/** Length of a line without the signature at its end; the line's whole length where it has none. */
export function unsignedLength(line: string): number {
  const from = Math.max(0, line.length - LONGEST_SIGNATURE);
  const tail = line.slice(from);
  const signature = SIGNED_TAIL.exec(tail) ?? HANDLE_TAIL.exec(tail);
  return signature === null ? line.length : from + signature.index;
}
