import { PARTICLES, TITLES } from '../../text/words-of-titles';
import { FINITE_VERBS } from '../lexicons/finite-verbs';
import type { Piece } from '../skeleton';
import { findVerb } from '../verbs/verbs';
import {
  BE_FORMS,
  BETWEEN,
  BODIES,
  CLAUSE_WORDS,
  DETERMINERS,
  DOCUMENTS,
  GROUP_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  TEMPORAL,
} from '../words';
import { isNameParticle, type Mention, readMention } from './mention';
import { spanishPhraseAt, spanishPhraseEndingAt } from './spanish/phrases';

/** A noun phrase longer than this is a misreading. */
const LONGEST = 26;
/** Characters of a nickname with its marks. */
const LONGEST_NICKNAME = 24;

/** The noun phrase whose last piece is at `end`; null when no phrase ends there. */
export function mentionEndingAt(row: readonly Piece[], end: number, lang: string): Mention | null {
  if (lang === 'es') return spanishPhraseEndingAt(row, end, row[end]?.sentenceFrom ?? 0);
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
    if (isNickname(row, i)) continue;
    if (piece.kind !== 'word') break;
    const before = row[i - 1];
    if (DETERMINERS.has(piece.lower) && !piece.capital) {
      // "said that Roe", "claiming that fraud": the conjunction is no part of the phrase.
      if (
        piece.lower === 'that' &&
        (row[i + 1]?.capital || (before?.kind === 'word' && isVerbLike(before, lang)))
      )
        break;
      from = i;
      if (!linksNouns(row, i - 1, lang)) break;
      i -= 1;
      continue;
    }
    if (isNameParticle(row, i)) {
      from = i;
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
  if (from > end) return null;
  const participle = hangingParticiple(row, from, end);
  if (participle >= 0) return { ...readMention(row, from, participle), to: end + 1 };
  return readMention(row, afterPredicate(row, from, end), end + 1);
}

/** "the woman | suing | Roe": the piece of a participle that hangs its object on the noun before it; -1 without one. */
function hangingParticiple(row: readonly Piece[], from: number, end: number): number {
  for (let i = from + 1; i < end; i += 1) if (hangs(row, i)) return i;
  return -1;
}

/** A word in -ing between a noun in small letters, or a plural, and the name or article of its object. */
function hangs(row: readonly Piece[], i: number): boolean {
  const [noun, piece, object] = [row[i - 1], row[i], row[i + 1]];
  if (noun?.kind !== 'word' || piece?.kind !== 'word' || object?.kind !== 'word') return false;
  if (piece.capital || !/[a-z]{2}ing$/.test(piece.lower)) return false;
  const head = /[^s]s$/.test(noun.lower) || (!noun.capital && !noun.possessive && !/ly$/.test(noun.lower));
  if (!head || DETERMINERS.has(noun.lower) || PREPOSITIONS.has(noun.lower)) return false;
  return object.capital || DETERMINERS.has(object.lower);
}

/** "he’s certain Roe will": what "is" says of somebody is no part of the name after it. */
function afterPredicate(row: readonly Piece[], from: number, end: number): number {
  const before = row[from - 1];
  const predicate =
    before?.kind === 'word' &&
    (BE_FORMS.has(before.lower) || PRONOUNS.has(before.lower)) &&
    !before.possessive;
  if (!predicate || row[from]?.capital || DETERMINERS.has(row[from]?.lower ?? '')) return from;
  let name = from;
  while (name <= end && !row[name]?.capital) name += 1;
  return name <= end ? name : from;
}

/** A quotation between two capitals that is short enough for a nickname: Tony “Two Hats” Russo. */
function isNickname(row: readonly Piece[], i: number): boolean {
  const piece = row[i];
  return (
    piece?.kind === 'quote' &&
    piece.text !== ',' &&
    !row[i - 1]?.possessive &&
    piece.end - piece.start <= LONGEST_NICKNAME &&
    row[i + 1]?.capital === true &&
    row[i - 1]?.capital === true
  );
}

/** The noun phrase that begins at `from`, with an apposition after it; null when none begins there. */
export function mentionStartingAt(row: readonly Piece[], from: number, lang: string): Mention | null {
  if (lang === 'es') return spanishPhraseAt(row, from);
  const first = row[from];
  if (first === undefined || first.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower)) return readMention(row, from, from + 1);
  const particle = isNameParticle(row, from);
  if (
    !particle &&
    (PREPOSITIONS.has(first.lower) || CLAUSE_WORDS.has(first.lower) || TEMPORAL.has(first.lower))
  )
    return null;
  let to = from;
  let named = false;
  for (let i = from; i < row.length && i - from < LONGEST; i += 1) {
    const piece = row[i];
    if (piece === undefined) break;
    if (isNickname(row, i)) continue;
    if (piece.kind !== 'word') break;
    if (isNameParticle(row, i) && (i === from || row[i - 1]?.capital || isNameParticle(row, i - 1))) continue;
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
    if (i > from && hangs(row, i)) break;
    // "a visibly upset Bill Roe": after an article an adverb goes on.
    const led = DETERMINERS.has(row[i - 1]?.lower ?? '');
    if (/(?<!fami)ly$/.test(piece.lower) && !piece.capital && i > from && !led && !row[i + 1]?.capital) break;
    named ||= piece.capital && !TITLES.has(piece.lower) && !piece.possessive;
    to = i + 1;
  }
  if (to === from || (to === from + 1 && /^(?:an?|the)$/.test(first.text))) return null;
  return readMention(row, from, apposition(row, to, lang));
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
  // "on Monday Roe said"; June and April may be names.
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(piece.lower) && !piece.possessive) return true;
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
  return FINITE_VERBS.has(piece.lower) || (/[^e]ed$/.test(piece.lower) && piece.lower.length > 4);
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
  if (/^(?:an?|another|his|her|its|their|one|un|una|otro|otra)$/.test(row[from]?.lower ?? '')) return true;
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
