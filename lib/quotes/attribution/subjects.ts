import { TITLES } from '../../text/words-of-titles';
import type { Piece } from '../skeleton';
import { findVerb } from '../verbs';
import { BE_FORMS, BETWEEN, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, TEMPORAL, UNSAID } from '../words';
import type { Mention } from './mention';
import { mentionEndingAt, mentionStartingAt } from './mentions';
import { spanishSentenceSubject, spanishSubjectOf } from './spanish-subjects';
import { isUnsaid } from './unsaid';

/** Who does what a verb says. */
export interface Subject {
  mention: Mention;
  /** How sure the way it was found is, 0 to 1; multiplied into a rule's confidence. */
  weight: number;
  /** The verb is denied, asked or only supposed: "never said", "would he say". */
  unsaid: boolean;
}

/** No clause is longer, in pieces: the limit keeps attribution linear on any text. */
const LONGEST_CLAUSE = 60;

/** Start of the sentence that holds piece `i`. */
export function sentenceStart(row: readonly Piece[], i: number): number {
  return row[i]?.sentenceFrom ?? 0;
}

/** Index of the `end` piece of the sentence that holds piece `i`. */
export function sentenceEnd(row: readonly Piece[], i: number): number {
  return row[i]?.sentenceTo ?? row.length;
}

/** The subject of the verb at piece `v`, looking left in its sentence no further than `floor`; null where none is seen.
 * `joined` false leaves out verbs that share the subject of an earlier one. */
export function subjectOf(
  row: readonly Piece[],
  v: number,
  floor: number,
  lang: string,
  joined = true,
): Subject | null {
  if (lang === 'es') return spanishSubjectOf(row, v, floor);
  const gap = skipBetween(row, v, floor);
  if (gap.passive && isParticiple(row[v])) {
    const agent = agentAfter(row, v, lang);
    return agent === null ? null : { mention: agent, weight: 0.97, unsaid: gap.unsaid };
  }
  const unsaid = gap.unsaid || isUnsaid(row, v, floor);
  const done = (mention: Mention | null, weight: number): Subject | null =>
    mention === null || mention.from < floor || !canSpeak(row, mention, v)
      ? null
      : {
          mention,
          weight,
          unsaid: unsaid || row[mention.from]?.lower === 'nobody' || row[mention.from]?.lower === 'none',
        };
  const at = row[gap.at];
  if (gap.at < floor || at === undefined) return null;
  const participle = /ing$/.test(row[v]?.lower ?? '') && !gap.progressive;
  if (participle && at.lower === 'as' && gap.at > floor) {
    // "quoted Roe as saying": Roe speaks; "Roe was quoted as saying" has its subject further left.
    const quoted = mentionEndingAt(row, gap.at - 1, lang);
    if (quoted !== null && findVerb(row[gap.at - 1]?.lower ?? '', lang) === null) return done(quoted, 0.97);
  }
  if (participle && at.kind === 'word') {
    // "with the campaign saying", "Roe’s letter saying": the phrase right before the participle speaks.
    const close = mentionEndingAt(row, gap.at, lang);
    if (close !== null && row[close.from - 1]?.lower === 'with') return done(close, 0.95);
    if (close?.type === 'document' && close.owner !== null) return done(close, 0.88);
  }
  if (participle || gap.infinitive || /^(?:and|but|then|or|y|pero)$/.test(at.lower)) {
    const earlier = !joined ? null : earlierSubject(row, v, floor, lang);
    return earlier === null ? null : done(earlier, 0.93);
  }
  if (at.kind === 'comma' || at.kind === 'dash')
    return done(acrossParenthesis(row, gap.at, floor, lang), 0.97);
  if (/^(?:who|which|that)$/.test(at.lower)) {
    const head = row[gap.at - 1]?.kind === 'comma' ? gap.at - 2 : gap.at - 1;
    return done(mentionEndingAt(row, head, lang), 0.9);
  }
  const mention = mentionEndingAt(row, gap.at, lang);
  if (mention === null || row[gap.at]?.kind === 'quote') return null;
  const pair = joinedNames(row, mention, floor, lang);
  if (pair !== null) return done(pair, 0.97);
  const apposed = row[v + 1]?.kind === 'comma' ? mention : withApposition(row, mention, floor, lang);
  return done(apposed, 1);
}

/** The first subject of a sentence, after fronted phrases: "In Dallas on Monday, | Roe | …". */
export function sentenceSubject(
  row: readonly Piece[],
  start: number,
  stop: number,
  lang: string,
): Mention | null {
  if (lang === 'es') return spanishSentenceSubject(row, start, stop);
  let i = start;
  for (let hop = 0; hop < 4 && i < stop; hop += 1) {
    const piece = row[i];
    if (piece === undefined) return null;
    const mention = mentionStartingAt(row, i, lang);
    const fronted =
      piece.kind === 'word' &&
      (PREPOSITIONS.has(piece.lower) ||
        CLAUSE_WORDS.has(piece.lower) ||
        TEMPORAL.has(piece.lower) ||
        /(?:ing|ed)$/.test(piece.lower));
    if (fronted && /ing$/.test(piece.lower) && !row[i + 1]?.capital) {
      const comma = nextComma(row, i, stop);
      if (comma >= 0) {
        i = comma + 1;
        continue;
      }
    }
    const adverb = (row[i + 1]?.kind === 'comma' && !piece.capital) || row[mention?.to ?? i]?.lower === 'ago';
    if (
      mention !== null &&
      mention.to <= stop &&
      !adverb &&
      !(fronted && !piece.capital && mention.type === 'nominal')
    )
      return mention;
    if (/^(?:and|but|so|yet|or|y|pero)$/.test(piece.lower)) {
      i += 1;
      continue;
    }
    const comma = nextComma(row, i, stop);
    if (comma < 0) return fronted ? afterTemporal(row, i, stop, lang) : null;
    i = comma + 1;
  }
  return null;
}

function nextComma(row: readonly Piece[], from: number, stop: number): number {
  const limit = Math.min(stop, from + LONGEST_CLAUSE);
  for (let i = from; i < limit; i += 1) if (row[i]?.kind === 'comma') return i;
  return -1;
}

/** A bare singular word is nobody ("rather", "insecure"); two of something take no verb in -s. */
function canSpeak(row: readonly Piece[], mention: Mention, v: number): boolean {
  if (mention.type !== 'nominal') return true;
  const first = row[mention.from];
  const counted = /^(?:two|three|four|five|six|many|several|few|some|both)$/.test(first?.lower ?? '');
  if (counted) return !/[^s]s$/.test(row[v]?.lower ?? '');
  if (DETERMINERS.has(first?.lower ?? '')) return mention.to - mention.from > 1;
  for (let i = mention.from; i < mention.to; i += 1) {
    const piece = row[i];
    if (
      piece?.capital ||
      piece?.possessive ||
      /[^s]s$/.test(piece?.lower ?? '') ||
      TITLES.has(piece?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** "On Monday Roe said": the subject after a bare time. */
function afterTemporal(row: readonly Piece[], from: number, stop: number, lang: string): Mention | null {
  let i = from;
  while (i < stop && (PREPOSITIONS.has(row[i]?.lower ?? '') || TEMPORAL.has(row[i]?.lower ?? ''))) i += 1;
  return i > from && i < stop ? mentionStartingAt(row, i, lang) : null;
}

interface Gap {
  at: number;
  unsaid: boolean;
  passive: boolean;
  progressive: boolean;
  infinitive: boolean;
}

/** Walks left over auxiliaries, adverbs and times between a verb and its subject. */
function skipBetween(row: readonly Piece[], v: number, floor: number): Gap {
  const gap: Gap = { at: v - 1, unsaid: false, passive: false, progressive: false, infinitive: false };
  const last = Math.max(floor, v - LONGEST_CLAUSE);
  for (; gap.at >= last; gap.at -= 1) {
    const piece = row[gap.at];
    if (piece === undefined) break;
    if (piece.kind === 'close') {
      while (gap.at > last && row[gap.at]?.kind !== 'open') gap.at -= 1;
      continue;
    }
    if (piece.kind !== 'word' || piece.possessive) break;
    if (UNSAID.has(piece.lower) || /n't$/.test(piece.lower)) gap.unsaid = true;
    if (BE_FORMS.has(piece.lower)) {
      gap.passive ||= !gap.progressive;
      gap.progressive = true;
    }
    if (piece.lower === 'to' && !/^(?:on|has|have|had|is|was|are|were)$/.test(row[gap.at - 1]?.lower ?? ''))
      gap.infinitive = true;
    const adverb = /ly$/.test(piece.lower) && !piece.capital;
    if (BETWEEN.has(piece.lower) || TEMPORAL.has(piece.lower) || adverb || /n't$/.test(piece.lower)) continue;
    break;
  }
  return gap;
}

/** "X, the union’s head, said": the phrase before the parenthesis, widened over it. */
function acrossParenthesis(
  row: readonly Piece[],
  close: number,
  floor: number,
  lang: string,
): Mention | null {
  const kind = row[close]?.kind;
  for (let i = close - 1, commas = 0; i > floor && commas < 5 && close - i < LONGEST_CLAUSE; i -= 1) {
    const piece = row[i];
    if (piece === undefined || piece.kind === 'end' || piece.kind === 'colon' || piece.kind === 'quote')
      return null;
    if (piece.kind !== kind) continue;
    commas += 1;
    const mention = mentionEndingAt(row, i - 1, lang);
    if (mention === null || mention.from < floor) continue;
    const before = row[mention.from - 1];
    const clauseStart =
      mention.from === floor ||
      before === undefined ||
      before.kind !== 'word' ||
      CLAUSE_WORDS.has(before.lower);
    const plural = mention.type === 'nominal' && !DETERMINERS.has(row[mention.from]?.lower ?? '');
    if ((clauseStart || before?.kind === 'word') && !plural && !TEMPORAL.has(row[i - 1]?.lower ?? '')) {
      return widen(row, mention, close, lang);
    }
  }
  return null;
}

/** The same mention up to a later piece; a nominal takes the name that stands in its apposition. */
function widen(row: readonly Piece[], mention: Mention, to: number, lang: string): Mention {
  if (mention.type !== 'nominal') return { ...mention, to };
  const apposed = mentionStartingAt(row, mention.to + 1, lang);
  const named =
    apposed?.type === 'name' && apposed.to <= to && (apposed.name ?? '').includes(' ') ? apposed : null;
  return named === null ? { ...mention, to } : { ...mention, to, type: 'name', name: named.name };
}

/** "Roe and Vo wrote": two speak, and neither alone. */
function joinedNames(row: readonly Piece[], mention: Mention, floor: number, lang: string): Mention | null {
  if (mention.type !== 'name' || !/^(?:and|y|e)$/.test(row[mention.from - 1]?.lower ?? '')) return null;
  const first = mentionEndingAt(row, mention.from - 2, lang);
  if (first === null || first.from < floor || first.type !== 'name') return null;
  return { ...first, to: mention.to, type: 'group', name: null };
}

/** "Rep. Jane Roe, the caucus chairwoman said": no comma closes the apposition; the name before it is the head. */
function withApposition(row: readonly Piece[], mention: Mention, floor: number, lang: string): Mention {
  const comma = mention.from - 1;
  if (row[comma]?.kind !== 'comma' || comma - 1 < floor || mention.type === 'pronoun') return mention;
  const head = mentionEndingAt(row, comma - 1, lang);
  if (head === null || head.from < floor) return mention;
  const starts = row[head.from - 1]?.kind !== 'word' && !PREPOSITIONS.has(row[head.from - 1]?.lower ?? '');
  if (
    head.type === 'name' &&
    mention.type === 'nominal' &&
    starts &&
    !TEMPORAL.has(row[comma - 1]?.lower ?? '')
  ) {
    return { ...head, to: mention.to };
  }
  const officeFirst =
    head.type === 'nominal' && mention.type === 'name' && (mention.name ?? '').includes(' ');
  return officeFirst && starts && DETERMINERS.has(row[head.from]?.lower ?? '')
    ? { ...mention, from: head.from }
    : mention;
}

/** The subject of an earlier verb for a participle or a joined verb: the nearest reporting verb's, else the sentence's. */
function earlierSubject(row: readonly Piece[], v: number, floor: number, lang: string): Mention | null {
  const start = Math.max(floor, sentenceStart(row, v));
  for (let i = Math.max(start, v - LONGEST_CLAUSE); i < v; i += 1) {
    const piece = row[i];
    if (piece?.kind !== 'word' || piece.capital || /ing$/.test(piece.lower)) continue;
    const verb = findVerb(piece.lower, lang);
    if (verb === null || verb.weak) continue;
    // Only a subject of its own counts here: joined verbs would lead around in circles.
    const subject = subjectOf(row, i, start, lang, false);
    if (subject !== null) return subject.mention;
  }
  return sentenceSubject(row, start, v, lang);
}

/** "… by Roe" after a passive verb, in its sentence. */
function agentAfter(row: readonly Piece[], v: number, lang: string): Mention | null {
  for (let i = v + 1; i < row.length && i - v < 16; i += 1) {
    const piece = row[i];
    if (piece === undefined || piece.kind === 'end') return null;
    if (piece.lower === 'by' || piece.lower === 'por') return mentionStartingAt(row, i + 1, lang);
  }
  return null;
}

function isParticiple(piece: Piece | undefined): boolean {
  return piece !== undefined && !/ing$/.test(piece.lower) && !/^(?:said|says|wrote|spoke)$/.test(piece.lower);
}
