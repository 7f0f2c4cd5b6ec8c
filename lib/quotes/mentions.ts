import { PARTICLES, SURNAME_TITLES, TITLE_TAILS, TITLES } from '../text/words-of-titles';
import type { Piece } from './skeleton';
import { findVerb } from './verbs';
import {
  BETWEEN,
  BODIES,
  BODY_WORDS,
  CLAUSE_WORDS,
  DETERMINERS,
  DOCUMENTS,
  GROUP_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  TEMPORAL,
} from './words';

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

/** A noun phrase longer than this is a misreading. */
const LONGEST = 26;

/** The noun phrase whose last piece is at `end`; null when no phrase ends there. */
export function mentionEndingAt(row: readonly Piece[], end: number, lang: string): Mention | null {
  const last = row[end];
  if (last === undefined) return null;
  if (last.kind === 'word' && PRONOUNS.has(last.lower) && !last.possessive)
    return readMention(row, end, end + 1);
  let from = end + 1;
  for (let i = end; i >= 0 && end - i < LONGEST; i -= 1) {
    const piece = row[i];
    if (piece === undefined) break;
    if (piece.kind === 'close') {
      const open = openingOf(row, i);
      if (open < 0) break;
      i = open;
      continue;
    }
    if (piece.kind === 'quote' && row[i + 1]?.capital && row[i - 1]?.capital) continue;
    if (piece.kind !== 'word') break;
    const before = row[i - 1];
    if (DETERMINERS.has(piece.lower) && !piece.capital) {
      from = i;
      if (!linksNouns(row, i - 1, lang)) break;
      i -= 1;
      continue;
    }
    if (PREPOSITIONS.has(piece.lower) && !piece.capital) {
      if (PARTICLES.has(piece.lower) && row[i + 1]?.capital && before?.capital) continue;
      if (!linksNouns(row, i, lang)) break;
      continue;
    }
    if (stopsPhrase(piece, row, i, lang)) break;
    from = i;
  }
  return from > end ? null : readMention(row, from, end + 1);
}

/** The noun phrase that begins at `from`, with an apposition after it; null when none begins there. */
export function mentionStartingAt(row: readonly Piece[], from: number, lang: string): Mention | null {
  const first = row[from];
  if (first === undefined || first.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower)) return readMention(row, from, from + 1);
  if (PREPOSITIONS.has(first.lower) || CLAUSE_WORDS.has(first.lower) || TEMPORAL.has(first.lower))
    return null;
  let to = from;
  let named = false;
  for (let i = from; i < row.length && i - from < LONGEST; i += 1) {
    const piece = row[i];
    if (piece === undefined) break;
    if (piece.kind === 'quote' && row[i - 1]?.capital && row[i + 1]?.capital) continue;
    if (piece.kind !== 'word') break;
    if (PREPOSITIONS.has(piece.lower) && !piece.capital) {
      const joins =
        piece.lower === 'of' || piece.lower === 'for' || piece.lower === 'de' || piece.lower === 'del';
      const near = i > from && (joins || ((piece.lower === 'at' || piece.lower === 'with') && !named));
      if (!near || !nounFollows(row, i + 1)) break;
      continue;
    }
    if (piece.lower === 'and' && named && row[i + 1]?.capital && row[i - 1]?.capital) continue;
    if (CLAUSE_WORDS.has(piece.lower) || TEMPORAL.has(piece.lower)) break;
    if (BETWEEN.has(piece.lower) && !piece.capital) break;
    if (i > from && PRONOUNS.has(piece.lower)) break;
    if (i > from && DETERMINERS.has(piece.lower) && !PREPOSITIONS.has(row[i - 1]?.lower ?? '')) break;
    if (i > from && !piece.capital && isVerbLike(piece, lang) && !DETERMINERS.has(row[i - 1]?.lower ?? ''))
      break;
    if (
      i > from &&
      named &&
      !piece.capital &&
      !piece.possessive &&
      !row[i - 1]?.possessive &&
      !PARTICLES.has(piece.lower)
    ) {
      if (!PREPOSITIONS.has(row[i - 1]?.lower ?? '') && !DETERMINERS.has(row[i - 1]?.lower ?? '')) {
        if (!nameFollows(row, i) && !headFollows(row, from, i)) break;
      }
    }
    if (/ly$/.test(piece.lower) && !piece.capital && i > from && !row[i + 1]?.capital) break;
    named ||= piece.capital && !TITLES.has(piece.lower) && !piece.possessive;
    to = i + 1;
  }
  if (to === from) return null;
  return readMention(row, from, apposition(row, to, lang));
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
  if (PARTICLES.has(piece.lower) && row[i + 1]?.capital && row[i - 1]?.capital && piece.lower !== 'of')
    return false;
  return (
    PREPOSITIONS.has(piece.lower) ||
    PRONOUNS.has(piece.lower) ||
    CLAUSE_WORDS.has(piece.lower) ||
    TEMPORAL.has(piece.lower)
  );
}

/** Where the run of capitals that ends at `stop` begins. */
function trailingRun(row: readonly Piece[], head: number, stop: number): number {
  let run = stop;
  while (run > head) {
    const piece = row[run - 1];
    const joins = PARTICLES.has(piece?.lower ?? '') && row[run - 2]?.capital && row[run]?.capital;
    const nickname = piece?.kind === 'quote' && row[run - 2]?.capital;
    if (piece === undefined || (!piece.capital && !joins && !nickname)) break;
    run -= 1;
  }
  return run;
}

/** Skips titles and offices at the head of a run of capitals. */
function stripRun(row: readonly Piece[], run: number, stop: number): number {
  let inner = run;
  for (let i = run; i < stop; i += 1) {
    const word = row[i]?.lower ?? '';
    // "Homeland Security Secretary Jane Roe": everything up to the last title belongs to the office.
    const surname = i === stop - 1 && i > inner && SURNAME_TITLES.has(word);
    if (TITLES.has(word) && !surname) inner = i + 1;
    else if (inner === i && i > run && TITLE_TAILS.has(word)) inner = i + 1;
  }
  return inner;
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

function looksLikeBody(
  row: readonly Piece[],
  run: number,
  inner: number,
  stop: number,
  from: number,
): boolean {
  for (let i = inner; i < stop; i += 1)
    if (BODY_WORDS.has(row[i]?.lower ?? '') && !isGivenNameLike(row, i, inner, stop)) return true;
  const single = stop - inner === 1 ? row[inner] : undefined;
  if (single !== undefined && /^\p{Lu}[\p{Lu}.&]+$/u.test(single.text.replace(/[’']s$/, ''))) return true;
  return row[from]?.lower === 'the' && run === from + 1 && inner === run;
}

/** "Justin Post", "Kim State": after a first name of the pattern Name Word the word is a surname, if nothing else says body. */
function isGivenNameLike(row: readonly Piece[], i: number, inner: number, stop: number): boolean {
  return (
    i === stop - 1 &&
    stop - inner === 2 &&
    SURNAMES_TOO.has(row[i]?.lower ?? '') &&
    !DETERMINERS.has(row[inner - 1]?.lower ?? '')
  );
}

/** Words of bodies that are common surnames as well. */
const SURNAMES_TOO = new Set(
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

/** The end of a phrase with the apposition, party or place after its comma: "Roe, the union’s head". */
function apposition(row: readonly Piece[], to: number, lang: string): number {
  if (row[to]?.kind !== 'comma') return to;
  const first = row[to + 1];
  if (
    first === undefined ||
    first.kind !== 'word' ||
    PREPOSITIONS.has(first.lower) ||
    CLAUSE_WORDS.has(first.lower)
  )
    return to;
  if (
    PRONOUNS.has(first.lower) ||
    BETWEEN.has(first.lower) ||
    /ing$/.test(first.lower) ||
    isVerbLike(first, lang)
  )
    return to;
  for (let i = to + 1; i < row.length && i - to < LONGEST; i += 1) {
    const piece = row[i];
    if (piece === undefined || piece.kind === 'comma' || piece.kind === 'stop' || piece.kind === 'end')
      return i;
    if (
      piece.kind !== 'word' ||
      BETWEEN.has(piece.lower) ||
      piece.lower === 'who' ||
      TEMPORAL.has(piece.lower)
    )
      return to;
    if (piece.lower !== 'to' && !piece.capital && findVerb(piece.lower, lang)?.weak === false) return to;
  }
  return to;
}

function stopsPhrase(piece: Piece, row: readonly Piece[], i: number, lang: string): boolean {
  if (
    CLAUSE_WORDS.has(piece.lower) ||
    PRONOUNS.has(piece.lower) ||
    (BETWEEN.has(piece.lower) && !piece.capital)
  )
    return true;
  if (TEMPORAL.has(piece.lower) && !piece.possessive && !row[i + 1]?.capital) return true;
  const next = row[i + 1];
  if (!piece.capital && DOCUMENTS.has(piece.lower) && !piece.possessive && next?.capital) return true;
  if (piece.capital || !isVerbLike(piece, lang)) return false;
  const before = row[i - 1];
  return !(
    before !== undefined &&
    (DETERMINERS.has(before.lower) || before.possessive || before.kind === 'end')
  );
}

function isVerbLike(piece: Piece, lang: string): boolean {
  const verb = findVerb(piece.lower, lang);
  if (verb !== null && (!verb.weak || /[^s]s$|ed$/.test(piece.lower))) return !GROUP_WORDS.has(piece.lower);
  return /[^e]ed$/.test(piece.lower) && piece.lower.length > 4;
}

/** Whether the preposition at `i` hangs on a noun before it ("a spokesman for Roe"), not on a verb or a clause start. */
function linksNouns(row: readonly Piece[], i: number, lang: string): boolean {
  const piece = row[i];
  if (piece === undefined || piece.kind !== 'word' || !PREPOSITIONS.has(piece.lower)) return false;
  const noun = row[i - 1];
  if (noun === undefined || noun.kind !== 'word' || TEMPORAL.has(noun.lower)) return false;
  if (PREPOSITIONS.has(noun.lower) || DETERMINERS.has(noun.lower) || CLAUSE_WORDS.has(noun.lower))
    return false;
  return !PRONOUNS.has(noun.lower) && !BETWEEN.has(noun.lower) && (noun.capital || !isVerbLike(noun, lang));
}

function nounFollows(row: readonly Piece[], i: number): boolean {
  const piece = row[i];
  return piece?.kind === 'word' && !CLAUSE_WORDS.has(piece.lower) && !/^(?:his|her|\d+)$/.test(piece.lower);
}

/** Whether a lower-case run at `i` leads to another capital at once ("Roe campaign manager Tim Vo"). */
function nameFollows(row: readonly Piece[], i: number): boolean {
  for (let j = i; j < i + 5; j += 1) {
    const piece = row[j];
    if (piece?.kind !== 'word' || PREPOSITIONS.has(piece.lower) || DETERMINERS.has(piece.lower)) return false;
    if (piece.capital) return true;
    if (TITLES.has(piece.lower)) return true;
  }
  return false;
}

/** Whether the lower-case word at `i` is the head of a phrase with a name inside: "a Roe spokesman", "Roe campaign aides". */
function headFollows(row: readonly Piece[], from: number, i: number): boolean {
  const word = row[i]?.lower ?? '';
  if (/^(?:an?|his|her|their|one|un|una)$/.test(row[from]?.lower ?? '')) return true;
  return (
    GROUP_WORDS.has(word) ||
    BODIES.has(word) ||
    TITLES.has(word) ||
    /^(?:poll|survey|report|statement|memo|aide|official)$/.test(word)
  );
}

function openingOf(row: readonly Piece[], close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 10; i -= 1) if (row[i]?.kind === 'open') return i;
  return -1;
}

function textOf(row: readonly Piece[], from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const piece = row[i];
    if (piece?.kind === 'word')
      words.push(piece.possessive ? piece.text.replace(/[’'](?:s)?$/u, '') : piece.text);
  }
  return words.join(' ');
}
