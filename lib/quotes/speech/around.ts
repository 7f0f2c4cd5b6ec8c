import { cueAt } from '../attribution/cues';
import { type Proposal, REACH } from '../attribution/proposal';
import type { Piece } from '../skeleton';
import {
  BE_FORMS,
  CLAUSE_WORDS,
  DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  TEMPORAL,
} from '../words';
import type { Inside } from './inside';
import { BEFORE_TITLES, NAMING_VERBS, PAST, PIECES, SO_CALLED, WORKS } from './terms';
import type { SpeechEvidence } from './weights';

/** A clause surer than this carries its quotation; rules below it guess. */
const SURE = 0.7;
/** From this many pieces on other things stand between a verb and the marks. */
const FAR = 12;
/** Marked words as long as this do not qualify a noun. In words. */
const LONGEST_MODIFIER = 5;

/** What stands around the quotation at piece `k` and speaks for or against speech; `best` is its best attribution. */
export function readAround(
  row: readonly Piece[],
  k: number,
  inside: Inside,
  best: Proposal | null,
  lang: string,
): SpeechEvidence[] {
  const evidence = [...clauseEvidence(row, k, best, lang)];
  const before = row[k - 1];
  const after = row[k + 1];
  const word = before?.kind === 'word' ? before.lower : '';
  const add = (mark: SpeechEvidence, holds: boolean): void => {
    if (holds) evidence.push(mark);
  };
  const nickname =
    before?.capital === true && after?.capital === true && !before.possessive && inside.words <= 3;
  const capital = inside.titled || inside.name;
  add('between the parts of a name', nickname && !inside.ends);
  add('after a name', before?.capital === true && !before.possessive);
  add('after a possessive', before?.possessive === true);
  const work = (capital && isWorkBeside(row, k, best)) || (!carries(best) && isPieceBeside(row, k));
  add(
    'stands for a predicate',
    !work && (BE_FORMS.has(word) || PRONOUNS.has(word) || word === 'as' || word === 'that'),
  );
  add('thought in a word or two', inside.words <= 2 && best?.cue?.verb.class === 'mental');
  add('a sentence of its own', standsAlone(row, k));
  add('cited in brackets', before?.kind === 'open' && after?.capital === true && !carries(best));
  add('so-called', SO_CALLED.has(word));
  add('given as a name', isNamed(row, k, best));
  add('kind of work beside', work);
  // "She read “…”": a person reads a title; a sign or memo reads what stands on it.
  const reads = best?.cue?.verb.weak === true && best.cue.to === k && best.mention.type !== 'document';
  add(
    'where titles stand',
    inside.titled && (BEFORE_TITLES.has(word) || before?.possessive === true || reads),
  );
  add('after of', word === 'of');
  add('before its noun', inside.words <= LONGEST_MODIFIER && isNoun(row, k + 1, lang));
  return evidence;
}

function* clauseEvidence(
  row: readonly Piece[],
  k: number,
  best: Proposal | null,
  lang: string,
): Generator<SpeechEvidence> {
  if (best === null) {
    if (hasReport(row, k, lang)) yield 'reporting verb in the sentence';
    return;
  }
  if (best.rule === 'woven') yield 'woven into a reporting clause';
  else if (/tail$/.test(best.rule)) yield 'reporting clause at the end';
  else yield 'reporting clause beside';
  if (best.confidence < SURE) yield 'unsure clause';
  if (best.cue?.verb.class === 'mental') yield 'verb of thinking';
  if (best.cue !== null && k - best.cue.to > FAR) yield 'far from the verb';
}

/** Nothing of its sentence stands outside the marks. */
function standsAlone(row: readonly Piece[], k: number): boolean {
  const before = row[k - 1];
  const after = row[row[k + 1]?.kind === 'stop' ? k + 2 : k + 1];
  return (before === undefined || before.kind === 'end') && (after === undefined || after.kind === 'end');
}

/** A reporting verb in the sentence, though nobody was found who speaks. */
function hasReport(row: readonly Piece[], k: number, lang: string): boolean {
  const piece = row[k];
  if (piece === undefined) return false;
  const to = Math.min(piece.sentenceTo, k + REACH);
  for (let i = Math.max(piece.sentenceFrom, k - REACH); i < to; i += 1) {
    const cue = i === k ? null : cueAt(row, i, lang);
    if (cue !== null && !cue.verb.weak) return true;
  }
  return false;
}

/**
 * "a show called “…”", "known as the “…”", "officially named “…”". Who calls something “…” names it first, so a naming
 * verb right before the marks has no speaker; "what Roe called “…”" has its object in front.
 */
function isNamed(row: readonly Piece[], k: number, best: Proposal | null): boolean {
  let i = k - 1;
  while (i > k - 3 && /^(?:as|the|a|an)$/.test(row[i]?.lower ?? '')) i -= 1;
  const piece = row[i];
  if (piece?.kind !== 'word' || !NAMING_VERBS.has(piece.lower)) return false;
  const before = row[i - 1];
  if (before === undefined || best?.cue?.from !== i || best.cue.verb.weak) return true;
  if (i !== k - 1 || PRONOUNS.has(before.lower) || before.capital) return false;
  for (let j = i - 1; j >= i - 8 && row[j]?.kind === 'word'; j -= 1)
    if (/^(?:what|which|who|that)$/.test(row[j]?.lower ?? '')) return false;
  return true;
}

/** "the film “…”", "her memoir, “…,” sold well", "“…,” a film by Roe" — but "in the video, “…,” Roe said" is speech. */
function isWorkBeside(row: readonly Piece[], k: number, best: Proposal | null): boolean {
  const comma = row[k - 1]?.kind === 'comma' || row[k - 1]?.kind === 'colon';
  if (comma && best !== null && best.confidence >= SURE && best.rule !== 'woven') return false;
  if (WORKS.has(row[comma ? k - 2 : k - 1]?.lower ?? '')) return true;
  // "his favourite film is “…”"
  if (BE_FORMS.has(row[k - 1]?.lower ?? '') && WORKS.has(row[k - 2]?.lower ?? '')) return true;
  let i = k + 1;
  if (row[i]?.kind === 'comma') i += 1;
  if (!DETERMINERS.has(row[i]?.lower ?? '')) return false;
  for (let j = i + 1; j <= i + 3 && row[j]?.kind === 'word'; j += 1)
    if (WORKS.has(row[j]?.lower ?? '')) return true;
  return false;
}

/** Whether a reporting clause has the quotation for its object: one that is only woven around it may speak of it. */
function carries(best: Proposal | null): boolean {
  return best !== null && best.rule !== 'woven';
}

/** "her column, “…,” was right", "the headline “…”": pieces of newspapers are titled as sentences are. */
function isPieceBeside(row: readonly Piece[], k: number): boolean {
  return PIECES.has(row[row[k - 1]?.kind === 'comma' ? k - 2 : k - 1]?.lower ?? '');
}

/** A plain English noun, as far as its place tells: no name, no little word, no adverb, no past, no reporting verb. */
function isNoun(row: readonly Piece[], i: number, lang: string): boolean {
  const piece = row[i];
  if (piece?.kind !== 'word' || piece.capital || !lang.startsWith('en')) return false;
  const { lower } = piece;
  return !(
    FUNCTION_WORDS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CLAUSE_WORDS.has(lower) ||
    TEMPORAL.has(lower) ||
    /(?:ly|ed)$/.test(lower) ||
    PAST.has(lower) ||
    cueAt(row, i, lang) !== null
  );
}
