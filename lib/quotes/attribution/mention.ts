import { cleanName } from '../../text/names';
import { nameStart, PARTICLES, TITLE_TAILS } from '../../text/words-of-titles';
import { isGivenName } from '../lexicons/given-names';
import type { Piece } from '../skeleton';
import {
  BODIES,
  BODY_WORDS,
  CLAUSE_WORDS,
  DETERMINERS,
  DOCUMENTS,
  GROUP_WORDS,
  INDEFINITE,
  OUTLET_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  TEMPORAL,
} from '../words';

/** A phrase that can stand for who speaks. `from` and `to` are piece indices, `[from, to)`. */
export interface Mention {
  from: number;
  to: number;
  type: 'name' | 'pronoun' | 'nominal' | 'group' | 'body' | 'document';
  /** The bare name as printed here, without titles; null when the head is no name. */
  name: string | null;
  /** Who owns a document: a name or a pronoun as printed ("Roe’s letter", "his letter"). */
  owner: string | null;
}

/** What a phrase is: its head decides, never a name that stands inside it ("a Roe spokesman" is nobody's name). */
export function readMention(row: readonly Piece[], from: number, to: number): Mention {
  const plain: Mention = { from, to, type: 'nominal', name: null, owner: null };
  const first = row[from];
  if (first !== undefined && PRONOUNS.has(first.lower)) return { ...plain, type: 'pronoun' };
  let stop = from;
  while (stop < to && !endsCore(row, stop, from)) stop += 1;
  let head = from;
  for (let i = from; i < stop - 1; i += 1) if (row[i]?.possessive) head = i + 1;
  const owner = head > from ? ownerName(row, from, head) : ownerPronoun(first);
  const last = row[stop - 1];
  if (last === undefined) return plain;
  if (!last.capital) {
    if (DOCUMENTS.has(last.lower))
      return { ...plain, type: 'document', owner: owner ?? ownerAfter(row, stop, to) };
    const apposed = appositionName(row, stop, to);
    if (apposed !== null) return { ...plain, type: 'name', name: apposed };
    if (BODIES.has(last.lower)) return { ...plain, type: 'body' };
    return { ...plain, type: GROUP_WORDS.has(last.lower) ? 'group' : 'nominal' };
  }
  const run = trailingRun(row, head, stop);
  const lastOfRun = row[stop - 1]?.lower ?? '';
  if (GROUP_WORDS.has(lastOfRun)) return { ...plain, type: 'group' };
  const inner = stripRun(row, run, stop);
  if (inner >= stop) {
    const tail = officeTail(row, stop, to);
    if (tail !== null) return { ...plain, type: 'name', name: tail };
    const apposed = appositionName(row, stop, to);
    return apposed === null ? plain : { ...plain, type: 'name', name: apposed };
  }
  const name = textOf(row, inner, stop);
  // “Q:” of a transcript, “Someone said”.
  if (name.length === 1 || INDEFINITE.has(name.toLowerCase())) return plain;
  if (isOneOfAPeople(row, from, run, stop)) return plain;
  if (looksLikeBody(row, run, inner, stop, from)) {
    return { ...plain, type: 'body', name: textOf(row, run, bodyEnd(row, stop, to)) };
  }
  return { ...plain, type: 'name', name };
}

function endsCore(row: readonly Piece[], i: number, from: number): boolean {
  const piece = row[i];
  if (piece === undefined || piece.kind === 'quote') return false;
  if (piece.kind !== 'word') return true;
  if (i === from || piece.capital) return false;
  if (isInsideName(row, i) || isNameParticle(row, i)) return false;
  return (
    PREPOSITIONS.has(piece.lower) ||
    PRONOUNS.has(piece.lower) ||
    CLAUSE_WORDS.has(piece.lower) ||
    TEMPORAL.has(piece.lower)
  );
}

/** "Lars | van Dyck", "Ursula | von der | Leyen": particles between capitals. */
function isInsideName(row: readonly Piece[], i: number): boolean {
  if (!PARTICLES.has(row[i]?.lower ?? '')) return false;
  let [left, right] = [i - 1, i + 1];
  while (PARTICLES.has(row[left]?.lower ?? '') && !row[left]?.capital) left -= 1;
  while (PARTICLES.has(row[right]?.lower ?? '') && !row[right]?.capital) right += 1;
  return row[left]?.capital === true && !row[left]?.possessive && row[right]?.capital === true;
}

/** Particles that English has no other use for: with a capital behind they begin a family name ("von der Leyen said"). */
const NAME_PARTICLES = /^(?:van|von|der|den|ter|ten|de|del|della|di|du|da|dos|das|bin|ibn)$/;

export function isNameParticle(row: readonly Piece[], i: number): boolean {
  let j = i;
  while (row[j]?.kind === 'word' && NAME_PARTICLES.test(row[j]?.text ?? '')) j += 1;
  return j > i && row[j]?.capital === true;
}

/** Where the run of capitals that ends at `stop` begins. */
function trailingRun(row: readonly Piece[], head: number, stop: number): number {
  let run = stop;
  while (run > head) {
    const piece = row[run - 1];
    const joins = run < stop && (isInsideName(row, run - 1) || isNameParticle(row, run - 1));
    const nickname = piece?.kind === 'quote' && row[run - 2]?.capital;
    if (piece === undefined || (!piece.capital && !joins && !nickname)) break;
    run -= 1;
  }
  return run;
}

/** Skips titles and offices at the head of a run of capitals. */
export function stripRun(row: readonly Piece[], run: number, stop: number): number {
  const words = row.slice(run, stop).map((piece) => piece.lower.replace(/\.$/, ''));
  const office =
    (DETERMINERS.has(row[run - 1]?.lower ?? '') && !row[run - 1]?.capital) ||
    words.some((word) => BODY_WORDS.has(word) && !SURNAMES_TOO.has(word));
  return run + nameStart(words, { office });
}

/** "Secretary | of State Jane Roe": the name behind an office that goes on after its head. */
function officeTail(row: readonly Piece[], stop: number, to: number): string | null {
  let i = stop;
  if (row[i]?.lower !== 'of' && row[i]?.lower !== 'for') return null;
  i += 1;
  while (i < to && (TITLE_TAILS.has(row[i]?.lower ?? '') || DETERMINERS.has(row[i]?.lower ?? ''))) i += 1;
  let end = i;
  while (end < to && (row[end]?.capital || PARTICLES.has(row[end]?.lower ?? ''))) end += 1;
  return end - i >= 2 ? textOf(row, i, end) : null;
}

/** "the Romanian", "a Swede", "the Londoner": somebody of a people, a place or a calling, not a name. */
function isOneOfAPeople(row: readonly Piece[], from: number, run: number, stop: number): boolean {
  if (!/^(?:an?|the)$/.test(row[from]?.lower ?? '') || run !== from + 1 || stop !== run + 1) return false;
  const word = row[run]?.lower ?? '';
  return (PEOPLES.test(word) || ENDS_AS_A_PEOPLE.test(word)) && !OUTLET_WORDS.has(word);
}

/** German, Romanian, Chilean, American, Chinese, Londoner, Baptist. */
const ENDS_AS_A_PEOPLE = /.{3}(?:man|woman|[iecl]an|ese|oner|ist)$/;

/** Peoples whose word has no such ending. */
const PEOPLES =
  /^(?:scot|swede|pole|dane|turk|finn|briton|spaniard|greek|czech|serb|croat|kurd|arab|thai|swiss|filipino|muslim|jew|texan)$/;

function looksLikeBody(
  row: readonly Piece[],
  run: number,
  inner: number,
  stop: number,
  from: number,
): boolean {
  for (let i = inner; i < stop; i += 1) {
    if (row[i]?.text === '&') return true;
    if (BODY_WORDS.has(row[i]?.lower ?? '') && !isGivenNameLike(row, i, inner, stop)) return true;
  }
  const single = stop - inner === 1 ? row[inner] : undefined;
  if (single !== undefined && inner === run && /^\p{Lu}[\p{Lu}.&]+$/u.test(single.text.replace(/[’']s$/, '')))
    return true;
  return row[from]?.lower === 'the' && run === from + 1 && inner === run;
}

/** "Justin Post": after a given name or an initial the word is a surname; "Downing Street" is none. */
function isGivenNameLike(row: readonly Piece[], i: number, inner: number, stop: number): boolean {
  return (
    i === stop - 1 &&
    stop - inner === 2 &&
    SURNAMES_TOO.has(row[i]?.lower ?? '') &&
    (isGivenName(row[inner]?.lower ?? '') || row[inner]?.lower.length === 1) &&
    !DETERMINERS.has(row[inner - 1]?.lower ?? '')
  );
}

/** Words of bodies that are common surnames as well. */
export const SURNAMES_TOO: ReadonlySet<string> = new Set(
  'post court church press bill justice booker street banks king league day'.split(' '),
);

function bodyEnd(row: readonly Piece[], stop: number, to: number): number {
  let end = stop;
  for (let i = stop; i < to; i += 1) {
    const piece = row[i];
    if (piece?.kind !== 'word') break;
    if (piece.capital) end = i + 1;
    else if (!/^(?:of|the|for|and|on|de|del|la)$/.test(piece.lower)) break;
  }
  return end;
}

/** The name in apposition to a nominal: "a spokesman, Tim Vo". */
function appositionName(row: readonly Piece[], stop: number, to: number): string | null {
  let comma = stop;
  while (comma < to && row[comma]?.kind !== 'comma') comma += 1;
  let end = comma + 1;
  while (end < to && (row[end]?.capital || (PARTICLES.has(row[end]?.lower ?? '') && row[end + 1]?.capital)))
    end += 1;
  const inner = stripRun(row, comma + 1, end);
  return comma < to && end - inner >= 2 && !looksLikeBody(row, comma + 1, inner, end, comma)
    ? textOf(row, inner, end)
    : null;
}

function ownerName(row: readonly Piece[], from: number, head: number): string | null {
  const run = trailingRun(row, from, head);
  const inner = stripRun(row, run, head);
  return inner < head && !looksLikeBody(row, run, inner, head, from) ? textOf(row, inner, head) : null;
}

function ownerPronoun(first: Piece | undefined): string | null {
  return first !== undefined && /^(?:his|her)$/.test(first.lower) ? first.lower : null;
}

/** "a letter from Jane Roe", "a statement by Roe". */
function ownerAfter(row: readonly Piece[], stop: number, to: number): string | null {
  if (!/^(?:from|by|of|de)$/.test(row[stop]?.lower ?? '')) return null;
  let end = stop + 1;
  while (end < to && row[end]?.capital) end += 1;
  const inner = stripRun(row, stop + 1, end);
  return end > inner && !looksLikeBody(row, stop + 1, inner, end, stop) ? textOf(row, inner, end) : null;
}

/** A calling cut short that is a family name when it ends a name. */
const FAMILY_STOP = /^(?:Sen|Gen|Col|Prof|Capt)\.$/;

/** The words of a name as they are shown, without possessive. */
export function textOf(row: readonly Piece[], from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const piece = row[i];
    if (piece?.kind === 'word')
      words.push(piece.possessive ? piece.text.replace(/[’'](?:s)?$/u, '') : piece.text);
  }
  // "said Amartya Sen.": the full stop of a word that is short for a title elsewhere ends the sentence here.
  const last = words.length - 1;
  if (last > 0 && FAMILY_STOP.test(words[last] ?? '')) words[last] = (words[last] ?? '').slice(0, -1);
  return cleanName(words.join(' '));
}
