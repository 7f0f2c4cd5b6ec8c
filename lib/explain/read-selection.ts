import { pairMarks, type Quotation } from '../quotes/marks/marks';
import { paragraphs } from '../text/paragraphs';

/** A selection made ready for looking up. */
export interface SelectedText {
  /** White space folded; without the marks around it, where one quotation is all there is. */
  text: string;
  /** Quotation marks stand inside it, with words of the selection outside them. */
  hasMarks: boolean;
  /** The selection began inside a quotation: the opening mark at the start of `text` was not selected. */
  beginsInside: boolean;
}

/** Marks that may stand at an end of a selection and have lost their partner. */
const STRAY_AT_START = /^[\s"“”„‟«»‹›]+/u;
const STRAY_AT_END = /[\s"“”„‟«»‹›]+$/u;
/** A mark that closes, by its shape or by the word or stop before it; a straight one after a digit is inches. */
const CLOSING = /(?<=[\p{L}\p{N}.,!?…;:)\]])[”»]|(?<=[\p{L}.,!?…;:)\]])"/gu;
const OPENERS: Readonly<Record<string, string>> = { '"': '"', '”': '“', '»': '«' };

/**
 * Folds a selection's white space and takes its quotation marks apart. Three shapes: words in one pair of marks, or with a mark at one
 * end only (the marks go, what they hold stays, marks inside included); words with a quotation among them; bare words. Where the
 * selection begins inside a quotation the opening mark is put back, so that what stands between two quotations is not taken for one.
 */
export function readSelection(selected: string): SelectedText {
  const text = selected.replace(/\s+/gu, ' ').trim();
  const quotations = pairMarks(text, paragraphs(text));
  const [only] = quotations;
  if (only && quotations.length === 1 && isBare(outside(text, only))) {
    return { text: text.slice(only.start, only.end).trim(), hasMarks: false, beginsInside: false };
  }
  const stray = strayMark(text, quotations);
  if (stray === null)
    return { text: strip(text, quotations), hasMarks: quotations.length > 0, beginsInside: false };
  const behind = text.slice(stray.at + 1);
  if (isBare(behind)) return { text: text.slice(0, stray.at).trim(), hasMarks: false, beginsInside: false };
  return { text: `${OPENERS[stray.mark] ?? '“'}${text}`, hasMarks: true, beginsInside: true };
}

/** A closing mark without an opening one, before every quotation that has both. */
function strayMark(text: string, quotations: readonly Quotation[]): { at: number; mark: string } | null {
  const first = quotations[0]?.outerStart ?? text.length;
  for (const { index, 0: mark } of text.matchAll(CLOSING)) if (index < first) return { at: index, mark };
  return null;
}

/** Marks at the ends that belong to no quotation: a mark selected by accident. */
function strip(text: string, quotations: readonly Quotation[]): string {
  return quotations.length > 0 ? text : text.replace(STRAY_AT_START, '').replace(STRAY_AT_END, '');
}

function outside(text: string, { outerStart, outerEnd }: Quotation): string {
  return text.slice(0, outerStart) + text.slice(outerEnd);
}

function isBare(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
