import {
  ASIDES_ES,
  BE_ES,
  BETWEEN_ES,
  CLAUSE_ES,
  DETERMINERS_ES,
  NEGATIONS_ES,
  NOUNS_ES,
  PERFECT_ES,
  PREPOSITIONS_ES,
} from '../../lexicons/words-spanish';
import type { Piece } from '../../skeleton';
import { verbOf } from '../../verbs/verbs';
import type { Evidence } from '../evidence';
import type { Mention } from '../mention';
import type { Subject } from '../subjects';
import { afterAdverbial, isAdverb } from './adverbials';
import { spanishPhraseAt, spanishPhraseEndingAt } from './phrases';
import { isUnsaidIn } from './unsaid';

/** No clause is longer, in pieces: the limit keeps attribution linear on any text. */
const LONGEST_CLAUSE = 60;
/** Pieces between a verb and the subject that follows it ("dijo ante la prensa, en cambio, Roe"). */
const INVERSION_REACH = 24;

/** Whether the Spanish form at piece `i` does the work of a verb: no noun with its article, no participle without ha or fue. */
export function worksAsVerb(row: readonly Piece[], i: number): boolean {
  const piece = row[i];
  const before = row[i - 1];
  if (piece === undefined || piece.lower === 'segun' || piece.lower === 'presuntamente') return false;
  if (/(?:[aií]do|dicho|escrito|descrito)$/.test(piece.lower))
    return PERFECT_ES.has(before?.lower ?? '') || BE_ES.has(before?.lower ?? '');
  if (before?.kind !== 'word' || !NOUNS_ES.has(piece.lower)) return true;
  return !(DETERMINERS_ES.has(before.lower) || PREPOSITIONS_ES.has(before.lower));
}

/** The subject before the Spanish verb at piece `v`; null where none is seen, as the verb may stand without one. */
export function spanishSubjectOf(row: readonly Piece[], v: number, floor: number): Subject | null {
  const first = Math.max(floor, v - LONGEST_CLAUSE);
  let at = v - 1;
  let unsaid = isUnsaidIn(row, v, first);
  for (; at >= first; at -= 1) {
    const piece = row[at];
    if (piece?.kind !== 'word' || piece.capital) break;
    if (NEGATIONS_ES.has(piece.lower)) unsaid ||= row[at + 1]?.lower !== 'solo';
    else if (!BETWEEN_ES.has(piece.lower) && !BE_ES.has(piece.lower) && !isAdverb(piece)) break;
  }
  const subject = (mention: Mention | null, ...evidence: Evidence[]): Subject | null =>
    mention === null || mention.from < first
      ? null
      : {
          mention,
          evidence,
          unsaid: unsaid || /^(?:nadie|ninguno|ninguna)$/.test(row[mention.from]?.lower ?? ''),
        };
  if (BE_ES.has(row[v - 1]?.lower ?? '') && /[aií]d[oa]s?$|dicho$/.test(row[v]?.lower ?? ''))
    return subject(agentAfter(row, v));
  const piece = row[at];
  if (at < first || piece === undefined) return null;
  const infinite = /(?:ndo|[aeií]r)(?:le|les|se|lo|la|los|las|nos|me)?$/.test(row[v]?.lower ?? '');
  if (piece.kind === 'comma' || piece.kind === 'dash') {
    const parenthesis = acrossComma(row, at, first);
    if (parenthesis !== null) return subject(parenthesis);
    return infinite ? subject(earlierSubject(row, v, first), 'participle') : null;
  }
  if (infinite && BETWEEN_ES.has(row[v - 1]?.lower ?? '') === false)
    return subject(earlierSubject(row, v, first) ?? laterSubject(row, v), 'participle');
  if (piece.kind !== 'word') return null;
  if (/^(?:que|quien|quienes|cual)$/.test(piece.lower)) return subject(relativeHead(row, at, first));
  if (CLAUSE_ES.has(piece.lower)) return subject(earlierSubject(row, v, first));
  return subject(clauseSubject(row, clauseStart(row, at, first), at));
}

/** The subject after a verb, over where, when and to whom: "dijo este martes a Radio Cumbre el ministro". */
export function subjectAfter(row: readonly Piece[], from: number): Mention | null {
  let i = from;
  while (i - from < INVERSION_REACH) {
    const piece = row[i];
    if (piece === undefined) return null;
    if (piece.kind === 'comma') {
      const aside = afterAside(row, i + 1);
      if (aside < 0) return null;
      i = aside;
      continue;
    }
    if (piece.kind !== 'word') return null;
    const mention = spanishPhraseAt(row, i);
    if (mention !== null) return mention;
    const next = afterAside(row, i);
    const over = next > 0 ? next : afterAdverbial(row, i);
    if (over === i) return null;
    i = over;
  }
  return null;
}

/** The first subject of a Spanish sentence before piece `stop`, over fronted phrases; also one that follows its verb. */
export function spanishSentenceSubject(row: readonly Piece[], start: number, stop: number): Mention | null {
  const limit = Math.min(stop, start + LONGEST_CLAUSE);
  for (let i = start; i < limit; ) {
    const piece = row[i];
    if (piece === undefined || piece.kind === 'end') return null;
    const mention = spanishPhraseAt(row, i);
    if (mention !== null && mention.from < limit)
      return mention.to <= stop ? mention : { ...mention, to: stop };
    const over = piece.kind === 'word' ? afterAdverbial(row, i) : i;
    if (over > i) {
      i = over;
      continue;
    }
    if (piece.kind !== 'word' || CLAUSE_ES.has(piece.lower) || BETWEEN_ES.has(piece.lower)) {
      i += 1;
      continue;
    }
    if (verbOf(piece, 'es') !== null && worksAsVerb(row, i)) {
      const after = subjectAfter(row, i + 1);
      return after !== null && after.to <= stop ? after : null;
    }
    const comma = nextComma(row, i, limit);
    if (comma < 0) return null;
    i = comma + 1;
  }
  return null;
}

/** The end of an aside at `i` with its comma, or -1: "en cambio,", "visiblemente molesto,". */
function afterAside(row: readonly Piece[], i: number): number {
  for (const aside of ASIDES_ES) {
    const words = aside.split(' ');
    if (!words.every((word, j) => row[i + j]?.text.toLowerCase() === word)) continue;
    const end = i + words.length;
    return row[end]?.kind === 'comma' ? end + 1 : end;
  }
  return -1;
}

function clauseStart(row: readonly Piece[], at: number, floor: number): number {
  let i = at;
  while (i > floor) {
    const before = row[i - 1];
    if (before?.kind !== 'word' && before?.kind !== 'quote') break;
    if (before.kind === 'quote' && !(row[i]?.capital && row[i - 2]?.capital)) break;
    if (CLAUSE_ES.has(before.lower) && !joinsCapitals(row, i - 1)) break;
    i -= 1;
  }
  return i;
}

/** "Roe y Vo": no clause begins between two names. */
function joinsCapitals(row: readonly Piece[], i: number): boolean {
  return /^[ye]$/.test(row[i]?.lower ?? '') && row[i - 1]?.capital === true && row[i + 1]?.capital === true;
}

/** The subject among the pieces from `start` to `at`, right before the verb or with adverbs between. */
function clauseSubject(row: readonly Piece[], start: number, at: number): Mention | null {
  for (let i = start; i <= at; ) {
    const mention = spanishPhraseAt(row, i);
    if (mention !== null) {
      let rest = mention.to;
      while (rest <= at) {
        const over = afterAdverbial(row, rest);
        if (over === rest) break;
        rest = over;
      }
      return rest > at ? mention : null;
    }
    const over = afterAdverbial(row, i);
    if (over === i) return null;
    i = over;
  }
  return null;
}

/** "Roe, visiblemente molesto, replicó" · "Desde la oposición, Roe, senadora, dijo": the phrase before the parenthesis. */
function acrossComma(row: readonly Piece[], close: number, floor: number): Mention | null {
  let start = close;
  while (start > floor) {
    const before = row[start - 1];
    if (before === undefined || /^(?:end|colon|quote|open|stop)$/.test(before.kind)) break;
    start -= 1;
  }
  for (let i = start; i >= 0 && i < close; ) {
    const mention = spanishPhraseAt(row, i);
    if (
      mention !== null &&
      (mention.to === close || row[mention.to]?.kind === 'comma') &&
      mention.to <= close
    )
      return mention.to === close && row[close]?.kind === 'comma' && !hasComma(row, mention)
        ? null
        : { ...mention, to: mention.to };
    const comma = nextComma(row, i, close);
    if (comma < 0) return null;
    i = comma + 1;
  }
  return null;
}

function hasComma(row: readonly Piece[], mention: Mention): boolean {
  return nextComma(row, mention.from, mention.to) >= 0;
}

/** "Roe, quien dijo", "Roe, que recordó"; after a verb ("dice que considera") it is the subject of that verb. */
function relativeHead(row: readonly Piece[], at: number, floor: number): Mention | null {
  const end = row[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const word = row[end];
  if (word?.kind !== 'word') return null;
  if (end === at - 1 && verbOf(word, 'es') !== null) return earlierSubject(row, at, floor);
  const head = spanishPhraseEndingAt(row, end, floor);
  if (head === null) return earlierSubject(row, at, floor);
  // "Roe, gerente de la firma, quien dijo": the phrase is an apposition of the one before it.
  const comma = row[head.from - 1]?.kind === 'comma' ? head.from - 2 : -1;
  const named = comma < floor ? null : spanishPhraseEndingAt(row, comma, floor);
  const whole = named === null ? null : spanishPhraseAt(row, named.from);
  return whole !== null && whole.to === head.to ? whole : head;
}

/** The subject of the reporting verb before `v`, in front of it or behind, else the first of the sentence. */
function earlierSubject(row: readonly Piece[], v: number, floor: number): Mention | null {
  const start = Math.max(floor, row[v]?.sentenceFrom ?? 0);
  for (let i = start; i < v; i += 1) {
    const piece = row[i];
    if (
      piece?.kind !== 'word' ||
      piece.capital ||
      verbOf(piece, 'es')?.weak !== false ||
      !worksAsVerb(row, i)
    )
      continue;
    if (row[i - 1]?.kind === 'comma' && row[i - 2]?.kind === 'quote') return subjectAfter(row, i + 1);
    break;
  }
  return spanishSentenceSubject(row, start, v);
}

/** "Tras señalar que …, Roe pidió": the subject of the main clause after the fronted one. */
function laterSubject(row: readonly Piece[], v: number): Mention | null {
  const end = row[v]?.sentenceTo ?? v;
  const limit = Math.min(end, v + LONGEST_CLAUSE);
  for (let i = v; i < limit; i += 1) {
    if (row[i]?.kind !== 'comma') continue;
    const mention = spanishPhraseAt(row, i + 1);
    if (mention !== null) return mention;
  }
  return null;
}

function nextComma(row: readonly Piece[], from: number, stop: number): number {
  const limit = Math.min(stop, from + LONGEST_CLAUSE);
  for (let i = from; i < limit; i += 1) if (row[i]?.kind === 'comma') return i;
  return -1;
}

/** "… por Roe" after a passive verb. */
function agentAfter(row: readonly Piece[], v: number): Mention | null {
  for (let i = v + 1; i < row.length && i - v < INVERSION_REACH; i += 1) {
    const piece = row[i];
    if (piece === undefined || piece.kind === 'end') return null;
    if (piece.lower === 'por') return spanishPhraseAt(row, i + 1);
  }
  return null;
}

/** Whether a phrase is of the number that a verb form asks for: "escriben" are several. */
export function agrees(row: readonly Piece[], mention: Mention, v: number): boolean {
  const plural = /n$/.test(row[v]?.lower ?? '');
  if (mention.type === 'group') return plural;
  const pronoun = row[mention.from]?.lower;
  return plural ? pronoun === 'ellos' || pronoun === 'ellas' : pronoun !== 'ellos' && pronoun !== 'ellas';
}
