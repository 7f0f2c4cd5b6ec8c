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
  /** Indices of the first piece of its sentence and of the `end` piece that closes it. */
  sentenceFrom: number;
  sentenceTo: number;
}

// A word goes on over accents of their own (NFD) and invisible characters before a letter; alone these are no piece.
const UNIT =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}@#$](?:[\p{L}\p{N}\p{M}]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+(?=[\p{L}\p{N}]))*(?:[-’'&.,](?=[\p{L}\p{N}])(?:[\p{L}\p{N}\p{M}]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+(?=[\p{L}\p{N}]))+)*(?:[’'](?![\p{L}\p{N}]))?|--|[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

const NAME_PARTICLES = new Set(['De', 'Del', 'Du', 'Di', 'Da', 'Van', 'Von']);
const WORD_START = /^[\p{L}\p{N}@#$]/u;

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
  const words = new Map<string, Word>();
  const units = quotations.map((q) => ({ start: q.outerStart, end: q.outerEnd, text: '' }));
  let next = 0;
  let line = 0;
  for (const sentence of sentences(text, units)) {
    let at = sentence.start;
    const from = pieces.length;
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
      at = pushUnit(pieces, words, text, match.index, end, stop, line);
    }
    pieces.push(mark('end', sentence.end, sentence.end, '', line, -1));
    for (let i = from; i < pieces.length; i += 1) {
      const piece = pieces[i];
      if (piece === undefined) continue;
      piece.sentenceFrom = from;
      piece.sentenceTo = pieces.length - 1;
    }
  }
  for (let i = 0; i + 1 < pieces.length; i += 1) {
    const piece = pieces[i];
    // "De Cruz said": a particle with its own capital begins the name.
    if (piece !== undefined && NAME_PARTICLES.has(piece.text))
      piece.capital = pieces[i + 1]?.capital === true;
  }
  return pieces;
}

/** What a printed word is apart from its place; words repeat, so each is worked out once a text. */
interface Word {
  /** Length without a possessive ending or a closing apostrophe. */
  bare: number;
  possessive: boolean;
  lower: string;
  capital: boolean;
  /** A following full stop belongs to it. */
  abbreviates: boolean;
}

function wordOf(raw: string): Word {
  const bare = /[’']/.test(raw) ? raw.replace(/[’']s?$/u, '') : raw;
  const possessive = bare !== raw && (raw.length - bare.length === 2 || /s$/iu.test(bare));
  // él is he, el is the.
  const lower = /^él$/iu.test(bare) ? 'él' : foldName(bare);
  const upper = /^(?:[@#]|(?:al|el|bin|ibn|d)[-’'])?\p{Lu}/u.test(raw);
  return {
    bare: bare.length,
    possessive,
    lower,
    capital: upper && !FUNCTION_WORDS.has(lower),
    abbreviates: upper && (lower.length === 1 || ABBREVIATIONS.has(lower.slice(lower.indexOf('-') + 1))),
  };
}

function pushUnit(
  pieces: Piece[],
  words: Map<string, Word>,
  text: string,
  start: number,
  end: number,
  stop: number,
  paragraph: number,
): number {
  const raw = text.slice(start, end);
  if (!WORD_START.test(raw)) {
    pieces.push(mark(kindOf(raw), start, end, raw, paragraph, -1));
    return end;
  }
  let word = words.get(raw);
  if (word === undefined) {
    word = wordOf(raw);
    words.set(raw, word);
  }
  const { lower, capital, possessive } = word;
  let to = possessive ? end : start + word.bare;
  if (word.abbreviates && to < stop && text[to] === '.') to += 1;
  const printed = to === end ? raw : text.slice(start, to);
  pieces.push({
    kind: 'word',
    start,
    end: to,
    text: printed,
    lower,
    capital,
    possessive,
    quotation: -1,
    paragraph,
    sentenceFrom: 0,
    sentenceTo: 0,
  });
  return to;
}

function mark(
  kind: PieceKind,
  start: number,
  end: number,
  text: string,
  paragraph: number,
  quotation: number,
): Piece {
  return {
    kind,
    start,
    end,
    text,
    lower: text,
    capital: false,
    possessive: false,
    quotation,
    paragraph,
    sentenceFrom: 0,
    sentenceTo: 0,
  };
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
