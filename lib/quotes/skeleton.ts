import type { Paragraph } from '../model/article';
import { foldName } from '../text/names';
import { sentences } from '../text/sentences';
import { ABBREVIATIONS } from '../text/words-of-titles';
import type { Quotation } from './marks';
import { FUNCTION_WORDS } from './words';

export type PieceKind =
  | 'word'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'stop'
  | 'open'
  | 'close'
  | 'quote'
  | 'end'
  | 'other';

/** One unit of the narrator's text: a word, a mark of punctuation, a whole quotation, or the end of a sentence. */
export interface Piece {
  kind: PieceKind;
  start: number;
  end: number;
  text: string;
  /** Folded, without possessive. */
  lower: string;
  /** Printed with a capital and no mere function word. */
  capital: boolean;
  possessive: boolean;
  /** Index of the quotation, for `quote`. */
  quotation: number;
  /** Index of the paragraph. */
  paragraph: number;
}

const UNIT =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}@#$][\p{L}\p{N}]*(?:[-’'&.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*(?:[’'](?![\p{L}\p{N}]))?|--|[^\s]/gu;

/**
 * The text outside its quotations as a flat row of pieces, each quotation one piece, each sentence closed by an `end`
 * piece. Everything attribution asks is asked of this row.
 */
export function skeleton(
  text: string,
  lines: readonly Paragraph[],
  quotations: readonly Quotation[],
): Piece[] {
  const pieces: Piece[] = [];
  const units = quotations.map((q) => ({ start: q.outerStart, end: q.outerEnd, text: '' }));
  let next = 0;
  let line = 0;
  for (const sentence of sentences(text, units)) {
    let at = sentence.start;
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= sentence.start) line += 1;
    while (at < sentence.end) {
      const quotation = quotations[next];
      if (quotation !== undefined && quotation.outerStart <= at) {
        pieces.push(mark('quote', quotation.outerStart, quotation.outerEnd, '', line, next));
        at = Math.max(at, quotation.outerEnd);
        next += 1;
        continue;
      }
      const stop = quotation === undefined ? sentence.end : Math.min(sentence.end, quotation.outerStart);
      UNIT.lastIndex = at;
      const match = UNIT.exec(text);
      if (match === null || match.index >= stop) {
        at = stop;
        continue;
      }
      const end = Math.min(match.index + match[0].length, stop);
      at = pushUnit(pieces, text, match.index, end, stop, line);
    }
    pieces.push(mark('end', sentence.end, sentence.end, '', line, -1));
  }
  return pieces;
}

function pushUnit(
  pieces: Piece[],
  text: string,
  start: number,
  end: number,
  stop: number,
  line: number,
): number {
  const raw = text.slice(start, end);
  if (/^[\p{L}\p{N}@#$]/u.test(raw)) {
    const bare = raw.replace(/[’']s?$/u, '');
    const possessive = bare !== raw && (raw.length - bare.length === 2 || /s$/iu.test(bare));
    const closed = bare !== raw && !possessive ? start + bare.length : end;
    const lower = foldName(bare);
    let to = closed;
    const dotted = text[to] === '.' && to < stop && (lower.length === 1 || ABBREVIATIONS.has(lower));
    if (dotted && /^\p{Lu}/u.test(raw)) to += 1;
    const capital = /^[@#]?\p{Lu}/u.test(raw) && !FUNCTION_WORDS.has(lower);
    pieces.push({
      ...{ kind: 'word', start, end: to, text: text.slice(start, to), lower, capital, possessive },
      ...{ quotation: -1, paragraph: line },
    });
    return to;
  }
  pieces.push(mark(kindOf(raw), start, end, raw, line, -1));
  return end;
}

function mark(
  kind: PieceKind,
  start: number,
  end: number,
  text: string,
  paragraph: number,
  quotation: number,
): Piece {
  return { kind, start, end, text, lower: text, capital: false, possessive: false, quotation, paragraph };
}

function kindOf(raw: string): PieceKind {
  if (raw === ',') return 'comma';
  if (raw === ':') return 'colon';
  if (raw === '—' || raw === '–' || raw === '―' || raw === '--' || raw === '-') return 'dash';
  if (raw === ';' || raw === '.' || raw === '?' || raw === '!' || raw === '…') return 'stop';
  if (raw === '(' || raw === '[') return 'open';
  if (raw === ')' || raw === ']') return 'close';
  return 'other';
}
