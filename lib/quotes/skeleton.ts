import type { Paragraph } from '../model/article';
import { foldName } from '../text/names';
import { sentences } from '../text/sentences';
import { ABBREVIATIONS } from '../text/words-of-titles';
import type { Quotation } from './marks/marks';
import { DETERMINERS, FUNCTION_WORDS, NAMES_TOO, PREPOSITIONS } from './words';
import { standsAsName } from './words-as-names';

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
  /** As printed; of a quotation the mark it ends in before its closing mark, if any. */
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
  /** Section of the paragraph: no speaker and no "he" is carried into another. */
  section: number;
  /** Indices of the first piece of its sentence and of the `end` piece that closes it. */
  sentenceFrom: number;
  sentenceTo: number;
}

// A word goes on over accents of their own (NFD) and invisible characters before a letter; alone these are no piece.
const UNIT =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}@#$](?:[\p{L}\p{N}\p{M}]|(?<=[ÃÂ])[\u0080-\u00BF]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+(?=[\p{L}\p{N}]))*(?:[-’'&.,](?=[\p{L}\p{N}])(?:[\p{L}\p{N}\p{M}]|(?<=[ÃÂ])[\u0080-\u00BF]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+(?=[\p{L}\p{N}]))+)*(?:[’'](?![\p{L}\p{N}]))?|--|[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

const NAME_PARTICLES = new Set(['De', 'Del', 'Du', 'Di', 'Da', 'Van', 'Von']);
const CLOSING_MARK = /[,.?!…—–-]/u;
/** A pronoun that a verb has grown onto; never a possessive. */
const CONTRACTED = /^(he|she|it|they|we|i|you|who|that)[’'](?:s|d|ll|ve|re|m)$/iu;
const WORD_START = /^[\p{L}\p{N}@#$]/u;

/**
 * The text outside its quotations as a flat row of pieces, each quotation one piece, each sentence closed by an `end`
 * piece. Everything attribution asks is asked of this row. `sections` has the section of each line;
 * without it all are one.
 */
export function skeleton(
  text: string,
  lines: readonly Paragraph[],
  quotations: readonly Quotation[],
  sections: readonly number[] = [],
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
        const last = text[quotation.end - 1] ?? '';
        const closing = CLOSING_MARK.test(last) ? last : '';
        pieces.push(mark('quote', quotation.outerStart, quotation.outerEnd, closing, line, next));
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
      piece.section = sections[piece.paragraph] ?? 0;
      piece.sentenceFrom = from;
      piece.sentenceTo = pieces.length - 1;
    }
  }
  for (let i = 0; i + 1 < pieces.length; i += 1) {
    const piece = pieces[i];
    // "De Cruz said": a particle with its own capital begins the name.
    if (piece !== undefined && NAME_PARTICLES.has(piece.text))
      piece.capital = pieces[i + 1]?.capital === true;
    else if (piece?.capital && piece.sentenceFrom === i && opensWithParticiple(piece, pieces[i + 1]))
      piece.capital = false;
    else if (piece?.text === '&' && pieces[i - 1]?.capital && pieces[i + 1]?.capital)
      // "Procter & Gamble" is one name.
      Object.assign(piece, { kind: 'word', capital: true });
    else if (piece !== undefined && NAMES_TOO.has(piece.text) && standsAsName(pieces, i))
      // As printed: no set of little words holds it.
      Object.assign(piece, { capital: true, lower: piece.text });
  }
  return pieces;
}

/** "Holding signs", "Led by Roe": the capital is the sentence’s, not a name’s; "Fleming said" is a name. */
function opensWithParticiple(piece: Piece, next: Piece | undefined): boolean {
  if (!/(?:ing|ed)$|^(?:led|seen|known|taken|born|held|built|caught|told)$/.test(piece.lower)) return false;
  if (next?.kind !== 'word' || next.capital) return false;
  const noun = /[^s]s$/.test(next.lower) && !/^(?:says|was|has|is)$/.test(next.lower);
  return noun || PREPOSITIONS.has(next.lower) || DETERMINERS.has(next.lower);
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
  /** A pronoun with its verb ("he’s"): the verb is no piece of its own. */
  contracted: boolean;
}

function wordOf(raw: string): Word {
  const pronoun = CONTRACTED.exec(raw)?.[1];
  if (pronoun !== undefined) {
    return {
      ...{ bare: pronoun.length, possessive: false, lower: pronoun.toLowerCase() },
      ...{ capital: false, abbreviates: false, contracted: true },
    };
  }
  const bare = /[’']/.test(raw) ? raw.replace(/[’']s?$/u, '') : raw;
  const possessive = bare !== raw && (raw.length - bare.length === 2 || /s$/iu.test(bare));
  // él is he, el is the.
  const lower = /^él$/iu.test(bare) ? 'él' : foldName(bare);
  const upper = /^(?:[@#]|(?:al|el|bin|ibn|d)[-’']|de|di|du|da|la|le|van|von|mac)?\p{Lu}/u.test(raw);
  return {
    bare: bare.length,
    possessive,
    lower,
    capital: upper && !FUNCTION_WORDS.has(lower),
    contracted: false,
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
    section: 0,
    sentenceFrom: 0,
    sentenceTo: 0,
  });
  return word.contracted ? end : to;
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
    section: 0,
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
