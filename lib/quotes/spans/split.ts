import { cueAt } from '../attribution/cues';
import { mentionStartingAt } from '../attribution/mentions';
import { subjectOf } from '../attribution/subjects';
import type { Piece } from '../skeleton';

/** Longest clause that may stand between the halves of a split quote, in pieces. */
const SPLIT_REACH = 30;

/**
 * Whether the quotations at pieces `left` and `right` are the halves of one: the words between are a reporting clause that
 * does not end its sentence, and neither half belongs to another clause. `lastInside` is the left one’s last character.
 */
export function isSplit(
  row: readonly Piece[],
  left: number,
  right: number,
  lastInside: string,
  lang: string,
): boolean {
  if (isGoverned(row, left, lang) || hasOwnClause(row, right, lang)) return false;
  let from = left + 1;
  if (row[from]?.kind === 'end' && /[?!…—–-]/u.test(lastInside)) from += 1;
  else if (!/[,?!…—–-]/u.test(lastInside) && row[from]?.kind !== 'comma' && row[from]?.kind !== 'dash')
    return false;
  if (right - from > SPLIT_REACH || right <= from) return false;
  const closing = row[right - 1];
  if (
    closing === undefined ||
    (closing.kind !== 'comma' && closing.kind !== 'dash' && closing.kind !== 'word')
  )
    return false;
  if (closing.kind === 'word' && /^(?:and|or|but|that|the|a|an|as|of|to|y)$/.test(closing.lower))
    return false;
  for (let i = from; i < right; i += 1) {
    const kind = row[i]?.kind;
    if (kind === 'end' || kind === 'stop' || kind === 'colon' || kind === 'quote') return false;
  }
  if (row[from]?.kind === 'comma' || row[from]?.kind === 'dash') from += 1;
  return holdsClause(row, from, right, lang);
}

/** One reporting verb with its subject, and no second verb that introduces what follows ("adding, “…”"). */
function holdsClause(row: readonly Piece[], from: number, right: number, lang: string): boolean {
  let verbs = 0;
  let clause = false;
  for (let i = from; i < right; i += 1) {
    const cue = cueAt(row, i, lang);
    if (cue === null) continue;
    verbs += 1;
    const inverted = i === from && mentionStartingAt(row, cue.to, lang) !== null;
    const subject = inverted ? null : subjectOf(row, i, from, lang);
    // Without a comma the second half must follow the clause at once: "the" or "on the" before it begins something else.
    if (verbs === 1 && row[right - 1]?.kind === 'word') {
      const ends = inverted ? mentionStartingAt(row, cue.to, lang)?.to : cue.to;
      if (ends !== right) return false;
    }
    const introduces = cue.to === right || (cue.to === right - 1 && row[right - 1]?.kind !== 'word');
    if (verbs > 1 && introduces) return false;
    // A Spanish verb may go without its subject: «…», añadió, «…».
    const dropped = lang === 'es' && i === from;
    clause ||= dropped || inverted || (subject !== null && subject.mention.from === from);
  }
  return clause;
}

/** "Vo said | “yes,” |", "asked | “why?” |", "instead of | “this” |": what stands before the words has taken them already. */
function isGoverned(row: readonly Piece[], left: number, lang: string): boolean {
  const before = row[left - 1];
  if (before?.kind === 'comma' || before?.kind === 'colon') return cueAt(row, left - 2, lang) !== null;
  return before?.kind === 'word' && !/^(?:and|but|so|or|yet|then|now|well|y|pero)$/.test(before.lower);
}

/** "| “No,” | said Roe": the second quotation has a clause of its own. */
function hasOwnClause(row: readonly Piece[], right: number, lang: string): boolean {
  const from = row[right + 1]?.kind === 'comma' ? right + 2 : right + 1;
  const cue = cueAt(row, from, lang);
  if (cue !== null) return mentionStartingAt(row, cue.to, lang) !== null;
  const subject = mentionStartingAt(row, from, lang);
  const verb = subject === null ? null : cueAt(row, subject.to, lang);
  return verb !== null && !verb.verb.weak;
}
