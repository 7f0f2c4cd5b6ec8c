import type { Piece } from '../skeleton';
import { CLAUSE_WORDS, PREPOSITIONS, TEMPORAL } from '../words';
import { cueAt } from './cues';
import type { Mention } from './mention';
import { mentionEndingAt } from './mentions';

/** A phrase and the clause that hangs on it are no longer, in pieces. */
const LONGEST_PHRASE = 30;
/** Classes of verbs that take a person, not a clause: "accused Roe", "praised Roe". */
const STRIKES = /^(?:attack|praise|directive)$/;

/**
 * The phrase a mention right before a verb belongs to. "The man who killed Roe | said", "a lawyer hired by Roe | said": Roe
 * is the object there, and the head of the phrase speaks. The mention itself where nothing hangs it on another; null
 * where it hangs on something that is no phrase.
 */
export function headOf(row: readonly Piece[], mention: Mention, floor: number, lang: string): Mention | null {
  const before = row[mention.from - 1];
  if (before?.kind !== 'word' || mention.from - 1 < floor) return mention;
  const relative = relativeBefore(row, mention.from, floor);
  if (relative >= 0) {
    if (isClauseSubject(row, mention.from - 1, relative, lang)) return mention;
    return widened(mentionEndingAt(row, relative - 1, lang), mention, floor);
  }
  if (before.lower !== 'by' && before.lower !== 'as') return mention;
  // "hired by Roe", "dressed as Roe": over the participle to its noun.
  const participle = row[mention.from - 2];
  if (participle?.kind !== 'word' || !/(?:ed|en|ing|wn)$/.test(participle.lower)) return mention;
  return widened(mentionEndingAt(row, mention.from - 3, lang), mention, floor);
}

/** The relative pronoun whose clause reaches up to piece `i`, with no comma between; -1 where there is none. */
function relativeBefore(row: readonly Piece[], i: number, floor: number): number {
  for (let j = i - 1; j > floor && i - j < LONGEST_PHRASE; j -= 1) {
    const piece = row[j];
    if (piece?.kind !== 'word') return -1;
    if (/^(?:who|which|that)$/.test(piece.lower)) {
      const noun = row[j - 1];
      const hangs = noun?.kind === 'word' && !CLAUSE_WORDS.has(noun.lower) && !TEMPORAL.has(noun.lower);
      return hangs && cueAt(row, j - 1, 'en') === null ? j : -1;
    }
  }
  return -1;
}

/** "who said | Roe | …": after a verb that reports a clause the name is that clause’s subject, else it is an object. */
function isClauseSubject(row: readonly Piece[], before: number, relative: number, lang: string): boolean {
  if (before === relative) return true;
  const word = row[before]?.lower ?? '';
  if (CLAUSE_WORDS.has(word)) return true;
  if (PREPOSITIONS.has(word)) return false;
  const cue = cueAt(row, before, lang);
  return cue !== null && !cue.verb.weak && !STRIKES.test(cue.verb.class);
}

/** The head with everything up to the verb, so that the verb still stands right behind it. */
function widened(head: Mention | null, mention: Mention, floor: number): Mention | null {
  return head === null || head.from < floor ? null : { ...head, to: mention.to };
}
