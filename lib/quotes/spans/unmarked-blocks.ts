import type { BlockKind, Paragraph } from '../../model/article';
import { countWords } from '../../text/tokens';
import type { Quotation } from '../marks/marks';
import { findVerb } from '../verbs/verbs';
import { DOCUMENTS } from '../words';
import { isNameLine, isSignature, unsignedLength } from './layout';
import { trimQuotation } from './spans';

/** Words a set-off text needs, where nobody introduces or signs it, to be taken for a quotation: a sentence, not a button. */
const PROSE_WORDS = 8;
/** Columns from which on a line of plain text is indented; fewer are a slip of the hand. */
const INDENT = 2;
const TAB = 8;

/** Words that the layout alone shows as quoted: one letter, its lines in reading order. */
export interface UnmarkedBlock {
  /** One a line, white space at the edges included; all but the last go on in the next. */
  lines: Quotation[];
  /** The line before says that words follow: "Odell wrote:", "The letter reads, in part:". */
  introduced: boolean;
  /** A line or the end of the last one says whose words they were: "— Jane Roe". */
  signed: boolean;
}

const OPENS_WITH_MARK = /^\s*(?:["“”„«»‹‘‚']|``)/u;
const MARKED = /["“”„«»]|''|``/u;
const ENDS_SENTENCE = /[.!?…][”"’')\]]*\s*$/u;
/** Boxes that sites set off as they set off quotations, and what stands around an embedded post. */
const CHROME =
  /^\s*(?:\[?(?:sign up|subscribe|read (?:more|also|next|the)|more:|related|see also|also(?: read)?:|click|watch|listen|advertisement|follow|download|share|join (?:us|our)|get (?:the|our)|editor[’']s note|view this post|a (?:post|photo|video) (?:shared|posted) by|photo|suscr[ií]bete|lee también|leer más))/iu;
/** The address of a post or of its picture, which a post prints after its words. */
const TRAILING_LINK = /(?:\s*(?:https?:\/\/\S+|pic\.twitter\.com\/\S+))+\s*$/u;
const SAYS_FOLLOWS =
  /\b(?:following|below|as follows|in full|in part|full text|excerpts?|siguiente|continuación|íntegr[oa])\b/iu;

/**
 * Finds the letters of a text: consecutive block-quotation lines without marks, and lines of plain text set in deeper than the
 * line before them that ends in a colon with reporting words. A block that nobody introduces and nobody signs is taken only where it
 * is prose; a box of the site, or what stands around an embedded post, never. Lines that open with a mark, or report another's
 * words in marks, are left to the marks. Linear.
 */
export function unmarkedBlocks(
  text: string,
  lines: readonly Paragraph[],
  kinds: readonly BlockKind[],
  lang: string,
): UnmarkedBlock[] {
  const found: UnmarkedBlock[] = [];
  for (let from = 0; from < lines.length; ) {
    const isBlock = kinds[from] === 'blockquote';
    const to = isBlock ? endOfBlockquote(kinds, from) : endOfIndented(lines, from, lang);
    if (to > from) found.push(...lettersOf(text, lines, from, to, lang));
    from = Math.max(to, from + 1);
  }
  return found;
}

/** Whether a line says that quoted words come next: it ends in a colon, breaks off after a reporting verb, or says "following". */
export function introducesWords(line: string, lang: string): boolean {
  const words = line.trim();
  if (/:$/.test(words)) return true;
  const last = words.split(/(?<=[.!?…])\s+/u).at(-1) ?? words;
  if (SAYS_FOLLOWS.test(last)) return reports(last, lang) || namesDocument(last);
  if (/[.!?…”"]$/u.test(words)) return false;
  const tail = /([\p{L}-]+)[,–—-]?$/u.exec(words)?.[1] ?? '';
  const verb = findVerb(tail, lang);
  return verb !== null && (!verb.weak || verb.lemma === 'read');
}

function endOfBlockquote(kinds: readonly BlockKind[], from: number): number {
  let to = from;
  while (kinds[to] === 'blockquote') to += 1;
  return to;
}

/** The lines set in deeper than the one before `from`, where that one introduces them; `from` where there are none. */
function endOfIndented(lines: readonly Paragraph[], from: number, lang: string): number {
  const before = lines[from - 1]?.text ?? '';
  const least = indentOf(before) + INDENT;
  if (indentOf(lines[from]?.text ?? '') < least) return from;
  if (!/:\s*$/.test(before) || !(reports(before, lang) || namesDocument(before))) return from;
  let to = from;
  while (to < lines.length && indentOf(lines[to]?.text ?? '') >= least) to += 1;
  return to;
}

function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += TAB;
    else if (character === ' ' || character === '\u00a0') columns += 1;
    else break;
  }
  return columns;
}

function lettersOf(
  text: string,
  lines: readonly Paragraph[],
  from: number,
  to: number,
  lang: string,
): UnmarkedBlock[] {
  const found: UnmarkedBlock[] = [];
  let letter: Paragraph[] = [];
  let first = from;
  const close = (signedBelow: boolean): void => {
    const last = letter.at(-1);
    const signed = signedBelow || (last !== undefined && unsignedLength(last.text) < last.text.length);
    const introduced = first > 0 && first === from && introducesWords(lines[first - 1]?.text ?? '', lang);
    const quotations = introduced || signed || isProse(letter) ? quotationsOf(text, letter, first) : [];
    if (quotations.length > 0) found.push({ lines: quotations, introduced, signed });
    letter = [];
  };
  for (let i = from; i < to; i += 1) {
    const line = lines[i];
    if (line === undefined) continue;
    const signature = isSignature(line.text) || (letter.length > 0 && isNameLine(line.text));
    if (signature || CHROME.test(line.text) || isMarked(line.text, lang)) close(signature);
    else {
      if (letter.length === 0) first = i;
      letter.push(line);
      if (unsignedLength(line.text) < line.text.length) close(false);
    }
  }
  close(isSignature(lines[to]?.text ?? ''));
  return found;
}

/** Whether the quotation marks of a line are to be read: it opens with one, or reports what somebody else said. */
function isMarked(line: string, lang: string): boolean {
  return OPENS_WITH_MARK.test(line) || (MARKED.test(line) && reports(line, lang));
}

function quotationsOf(text: string, letter: readonly Paragraph[], first: number): Quotation[] {
  const found: Quotation[] = [];
  letter.forEach((line, i) => {
    const outerEnd = line.start + unsignedLength(line.text);
    const link = TRAILING_LINK.exec(line.text.slice(0, outerEnd - line.start));
    const end = link === null ? outerEnd : line.start + link.index;
    const trimmed = trimQuotation(text, {
      ...{ start: line.start, end, outerStart: line.start, outerEnd, single: false },
      ...{ closed: false, continues: found.length > 0, paragraph: first + i },
    });
    if (trimmed !== null) found.push(trimmed);
  });
  const last = found.at(-1);
  if (last !== undefined) last.closed = true;
  return found;
}

function isProse(letter: readonly Paragraph[]): boolean {
  const words = letter.reduce((sum, line) => sum + countWords(line.text), 0);
  return words >= PROSE_WORDS && ENDS_SENTENCE.test(letter.at(-1)?.text ?? '');
}

function reports(line: string, lang: string): boolean {
  return (line.match(/[\p{L}-]+/gu) ?? []).some((word) => {
    const verb = findVerb(word, lang);
    return verb !== null && (!verb.weak || verb.lemma === 'read');
  });
}

function namesDocument(line: string): boolean {
  return (line.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => DOCUMENTS.has(word));
}
