import { PARTICLES } from '../../../text/words-of-titles';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicons/given-names';
import {
  CLAUSE_ES,
  DETERMINERS_ES,
  OUTLET_NOUNS_ES,
  PREPOSITIONS_ES,
  TIMES_ES,
} from '../../lexicons/words-spanish';
import type { Piece } from '../../skeleton';

/** A phrase longer than this is a misreading, in pieces. */
const LONGEST = 20;

/** Where a prepositional phrase or an adverb of time at `i` ends; `i` itself where there is none. */
export function afterAdverbial(row: readonly Piece[], i: number): number {
  const first = row[i];
  if (first?.kind !== 'word' || first.capital) return i;
  const time = DETERMINERS_ES.has(first.lower) && TIMES_ES.has(row[i + 1]?.lower ?? '');
  if (!time && !PREPOSITIONS_ES.has(first.lower) && !TIMES_ES.has(first.lower) && !isAdverb(first)) return i;
  let at = i + 1;
  if (!time && !PREPOSITIONS_ES.has(first.lower)) return at;
  for (; at - i < LONGEST; at += 1) {
    const piece = row[at];
    const before = row[at - 1];
    if (piece?.kind !== 'word' || before === undefined || CLAUSE_ES.has(piece.lower)) break;
    const governed = PREPOSITIONS_ES.has(before.lower);
    if (piece.capital) {
      // "en la sede Roe": a name after a lower-case noun is the subject, unless the noun says outlet or the article leads to it.
      const led =
        governed || before.capital || OUTLET_NOUNS_ES.has(before.lower) || DETERMINERS_ES.has(before.lower);
      if (!led || (before.capital && opensName(row, at))) break;
    } else if (isNameArticle(row, at)) continue;
    else if (DETERMINERS_ES.has(piece.lower) && !governed && !TIMES_ES.has(row[at + 1]?.lower ?? '')) break;
  }
  return at;
}

/** "visiblemente" */
export function isAdverb(piece: Piece): boolean {
  return piece.lower.length > 6 && piece.lower.endsWith('mente') && !piece.capital;
}

/** "La" of "La Ribera", "De" of "De la Cruz": with a capital inside a sentence it belongs to the name. */
export function isNameArticle(row: readonly Piece[], i: number): boolean {
  const piece = row[i];
  return (
    piece !== undefined &&
    /^(?:El|La|Los|Las|De|Del)$/.test(piece.text) &&
    (row[i + 1]?.capital === true ||
      (PARTICLES.has(row[i + 1]?.lower ?? '') && row[i + 2]?.capital === true)) &&
    row[i - 1]?.kind === 'word'
  );
}

/** "en Lima | Ana Roe": a given name after another name begins the next. */
function opensName(row: readonly Piece[], i: number): boolean {
  const word = row[i]?.lower ?? '';
  const given = FEMALE_NAMES.has(word) || MALE_NAMES.has(word);
  return given && row[i + 1]?.capital === true;
}
