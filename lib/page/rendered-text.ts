import type { Block, BlockKind } from '../model/article';
import { kindOf } from './block-kind';
import { LineWriter } from './line-writer';

/** Characters of one text node that stand, one for one, in the rendered text. */
export interface TextRun {
  /** UTF-16 offset of the first character in the rendered text. */
  start: number;
  length: number;
  node: Text;
  /** UTF-16 offset of the first character in the node's data. */
  offset: number;
}

/** The text a reader sees under one element, and where each of its characters comes from. */
export interface RenderedText {
  /** Blocks joined by newlines. */
  text: string;
  /** In text order; `text.slice(start, end)` is the block, with no white space at either end. */
  blocks: Block[];
  /** False when the limit was reached and text was left out. */
  complete: boolean;
  /** In text order, without overlap. Newlines, the space of a `<br>` and drawn marks are in no run. */
  runs: readonly TextRun[];
}

export interface RenderOptions {
  /** True for an element that is not shown: it is passed over, and the text around it flows on. */
  isHidden(element: Element): boolean;
  /** True for an element that is not part of the article: it is passed over and, if a block, ends the line. */
  skip(element: Element): boolean;
  /** Most UTF-16 units of text to take; no limit when left out. */
  limit?: number;
}

/** Elements whose content is never shown as text of the page. */
const NOT_TEXT = new Set(
  (
    'audio canvas datalist embed head iframe math noembed noframes noscript object option script select style svg ' +
    'template textarea title video'
  ).split(' '),
);

/** Elements that start and end a line, by name: stylesheets are not asked, so that Node and browsers agree. */
const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const QUOTATION_MARK = /^["'\u2018-\u201f\u00ab\u00bb\u2039\u203a]$/;

/** What the elements around the walk's place mean for the text. Innermost last. */
interface Around {
  kinds: { element: Element; kind: BlockKind }[];
  preformatted: Element[];
  /** `<q>` elements whose closing mark is still to be drawn. */
  quoted: Element[];
}

/**
 * The text of an element as a reader sees it: a block boundary or two `<br>` is a newline, one `<br>` is a space,
 * white space collapses, hidden and skipped elements are left out, and a `<q>` gets the marks a browser draws.
 * The root itself is taken even if it is hidden.
 *
 * The walk is a loop, not a recursion: broken pages nest tens of thousands of elements deep.
 */
export function renderText(root: Element, options: RenderOptions): RenderedText {
  const lines = new LineWriter(options.limit ?? Number.POSITIVE_INFINITY);
  const around: Around = { kinds: [], preformatted: [], quoted: [] };
  let node: Node = root;
  while (lines.complete) {
    if (isText(node)) {
      lines.write(node, kindHere(around), around.preformatted.length > 0);
    } else if (isElement(node) && (node === root || isTaken(node, lines, options))) {
      open(node, lines, around);
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      close(node, lines, around);
    }
    while (node !== root && node.nextSibling === null) {
      const parent: Node | null = node.parentNode;
      if (!isElement(parent)) return lines.finish();
      close(parent, lines, around);
      node = parent;
    }
    if (node === root || node.nextSibling === null) break;
    node = node.nextSibling;
  }
  return lines.finish();
}

function isTaken(element: Element, lines: LineWriter, options: RenderOptions): boolean {
  if (NOT_TEXT.has(element.localName) || options.isHidden(element)) return false;
  if (!options.skip(element)) return true;
  if (BLOCK.has(element.localName)) lines.endLine();
  return false;
}

function open(element: Element, lines: LineWriter, around: Around): void {
  const name = element.localName;
  if (BLOCK.has(name)) lines.endLine();
  const kind = kindOf(element);
  if (kind !== null) around.kinds.push({ element, kind });
  if (name === 'pre') around.preformatted.push(element);
  if (name === 'br') lines.lineBreak();
  if (name === 'q' && drawsMarks(element, lines)) {
    around.quoted.push(element);
    lines.draw('\u201c', kindHere(around));
  }
}

function close(element: Element, lines: LineWriter, around: Around): void {
  if (around.quoted.at(-1) === element) {
    around.quoted.pop();
    lines.draw('\u201d', kindHere(around));
  }
  if (BLOCK.has(element.localName)) lines.endLine();
  if (around.kinds.at(-1)?.element === element) around.kinds.pop();
  if (around.preformatted.at(-1) === element) around.preformatted.pop();
}

/** Sites that write their own marks in or around a `<q>` switch the drawn ones off. */
function drawsMarks(quote: Element, lines: LineWriter): boolean {
  const first = (quote.textContent ?? '').trimStart().charAt(0);
  return first !== '' && !QUOTATION_MARK.test(first) && !QUOTATION_MARK.test(lines.lastCharacter());
}

function kindHere(around: Around): BlockKind {
  return around.kinds.at(-1)?.kind ?? 'paragraph';
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

/**
 * The stretch of the document that shows `text.slice(start, end)`, as one Range.
 *
 * `range.toString()` is exactly that slice where the slice lies in one block whose source has no collapsed white
 * space, no `<br>` and nothing hidden or skipped inside. Elsewhere the Range holds what the source has there
 * (a newline and indentation for one space): compare with `foldSpace`, or take `rangesOf`. A slice of characters
 * that do not stand in the document (a newline, a drawn mark) gives an empty Range beside them.
 * @throws RangeError when the offsets are out of order or outside the text.
 */
export function rangeOf(rendered: RenderedText, start: number, end: number): Range {
  const { runs, text } = rendered;
  const from = firstRun(runs, (run) => run.start + run.length > start);
  const to = firstRun(runs, (run) => run.start >= end) - 1;
  const first = runs[Math.min(from, runs.length - 1)];
  const last = runs[to];
  if (start < 0 || start >= end || end > text.length || first === undefined) {
    throw new RangeError(`No text at ${start} to ${end} of ${text.length} characters.`);
  }
  if (last === undefined || to < from) {
    const beside = start < first.start ? first.start : first.start + first.length;
    return makeRange(first, beside, first, beside);
  }
  return makeRange(first, Math.max(start, first.start), last, Math.min(end, last.start + last.length));
}

/**
 * The same stretch as Ranges of one text node each, in order: nothing between them that is hidden, skipped or
 * collapsed. Their strings joined are the slice, except that a collapsed space may be another white space
 * character and that newlines, `<br>` spaces and drawn marks are in no Range.
 */
export function rangesOf(rendered: RenderedText, start: number, end: number): Range[] {
  const { runs } = rendered;
  const from = firstRun(runs, (run) => run.start + run.length > start);
  const to = firstRun(runs, (run) => run.start >= end);
  return runs
    .slice(from, to)
    .map((run) => makeRange(run, Math.max(start, run.start), run, Math.min(end, run.start + run.length)));
}

/** A text with each stretch of white space as one space: how a Range's string and a slice compare. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** From an offset in one run to an offset in another; both are offsets in the rendered text. */
function makeRange(first: TextRun, start: number, last: TextRun, end: number): Range {
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + start - first.start);
  range.setEnd(last.node, last.offset + end - last.start);
  return range;
}

/** Index of the first run that holds; runs that hold must all come last. */
function firstRun(runs: readonly TextRun[], holds: (run: TextRun) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && holds(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}
