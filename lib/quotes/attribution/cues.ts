import type { Piece } from '../skeleton';
import { findVerb, type Verb, verbOf } from '../verbs/verbs';
import { BETWEEN, DETERMINERS, GROUP_WORDS, PREPOSITIONS, PRONOUNS } from '../words';
import { worksAsVerb } from './spanish/subjects';

/** Reporting words at pieces `[from, to)`. */
export interface CueWords {
  from: number;
  to: number;
  verb: Verb;
}

/** Pieces between a verb that relays and the “as saying” it leads to. */
const RELAY_REACH = 10;

/** The reporting verb at piece `i`, its particle included; null for nouns, names and everything else. */
export function cueAt(row: readonly Piece[], i: number, lang: string): CueWords | null {
  const piece = row[i];
  if (
    piece?.kind !== 'word' ||
    (piece.capital && row[i - 1]?.kind !== 'end' && row[i - 1]?.text !== '¿' && i > 0)
  )
    return null;
  const next = row[i + 1];
  const phrase = next?.kind === 'word' ? findVerb(`${piece.lower} ${next.lower}`, lang) : null;
  const verb = phrase ?? verbOf(piece, lang);
  if (verb === null || piece.possessive) return null;
  const before = row[i - 1];
  if (lang === 'es' && !worksAsVerb(row, i)) return null;
  if (before?.kind === 'word' && lang !== 'es') {
    const noun =
      DETERMINERS.has(before.lower) &&
      !/^(?:all|both|each|some|many|most|several|few|no|one)$/.test(before.lower);
    const object = PREPOSITIONS.has(before.lower) && before.lower !== 'to' && !/ing$/.test(piece.lower);
    if (noun || object || before.possessive) return null;
    // "fresh claims of theft", "comments by Roe": a noun, whatever its form.
    if (/s$/.test(piece.lower) && /^(?:of|by|from)$/.test(next?.lower ?? '')) return null;
    // "a caustic chant", "top email chains": the bare form is a verb only after to, a modal or a plural subject.
    if (
      phrase === null &&
      piece.lower === verb.lemma &&
      !/^(?:put|read|cast)$/.test(piece.lower) &&
      !takesBareVerb(before)
    )
      return null;
  }
  return { from: i, to: phrase === null ? i + 1 : i + 2, verb };
}

function takesBareVerb(before: Piece): boolean {
  return (
    BETWEEN.has(before.lower) ||
    PRONOUNS.has(before.lower) ||
    GROUP_WORDS.has(before.lower) ||
    /^(?:two|three|four|five|six|percent|some|others|many|most|few|several|both)$/.test(before.lower) ||
    /s$|ly$/.test(before.lower)
  );
}

/** "according to", "per", "in the words of" at piece `i`. */
export function accordingAt(row: readonly Piece[], i: number, lang: string): CueWords | null {
  if (lang !== 'en') return null;
  const word = row[i]?.lower;
  if (word === 'according' && row[i + 1]?.lower === 'to') return evidential('according to', i, i + 2);
  if (word === 'words' && row[i + 1]?.lower === 'of') return evidential('in the words of', i, i + 2);
  if (word === 'per' && /^(?:the|\p{Lu})/u.test(row[i + 1]?.text ?? '') && row[i - 1]?.kind !== 'word')
    return evidential('per', i, i + 1);
  return null;
}

function evidential(lemma: string, from: number, to: number): CueWords {
  return { from, to, verb: { lemma, class: 'evidential', weak: false } };
}

/** Whether the verb before `to` only relays: "the Ledger quoted | Roe as saying". */
export function relaysSaying(row: readonly Piece[], to: number): boolean {
  for (let i = to; i < to + RELAY_REACH; i += 1) {
    const piece = row[i];
    if (piece?.kind !== 'word') return false;
    if (piece.lower === 'as' && /^(?:saying|writing|telling|having)$/.test(row[i + 1]?.lower ?? ''))
      return i > to;
  }
  return false;
}
