import { FINITE_VERBS } from '../lexicons/finite-verbs';
import type { Piece } from '../skeleton';
import { findVerb } from '../verbs/verbs';
import { DETERMINERS, PREPOSITIONS } from '../words';

/** Opens a clause that is no main clause: its subject does not rule what follows the comma. */
const SUBORDINATORS =
  /^(?:when|while|as|if|because|since|although|though|after|before|until|unless|whether|where|who|whom|whose|which|that|than|cuando|mientras|porque|aunque|si|quien|que)$/;

const SIDE = /^(?:when|while|as|if|because|since|although|though|after|before|until|unless)$/;

/** Whether piece `i` is the verb of a clause: a past or present form, no participle that only describes. */
export function isClauseVerb(row: readonly Piece[], i: number, lang: string): boolean {
  const piece = row[i];
  if (piece?.kind !== 'word' || piece.capital || piece.possessive) return false;
  const before = row[i - 1];
  if (before?.kind === 'word' && (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)))
    return false;
  // "Roe hit Vo": right between a name and its object these are no nouns.
  const object = row[i + 1];
  if (/^(?:hit|beat|shot|cut|put|let|quit|split|run|cast)$/.test(piece.lower))
    return (
      before?.capital === true && object?.kind === 'word' && (object.capital || DETERMINERS.has(object.lower))
    );
  if (FINITE_VERBS.has(piece.lower) || /n't$/.test(piece.lower)) return true;
  if (/[^e]ed$/.test(piece.lower) && piece.lower.length > 4) return true;
  const verb = findVerb(piece.lower, lang);
  const takes = object?.kind === 'word' && (object.capital || DETERMINERS.has(object.lower));
  return verb !== null && (!verb.weak || takes) && piece.lower !== verb.lemma && !/ing$/.test(piece.lower);
}

/** "As Roe spoke, the crowd …": whether the clause of the subject at piece `i` only says when or why something else happened. */
export function inSideClause(row: readonly Piece[], i: number, floor: number): boolean {
  return SIDE.test(row[subordinatedAt(row, i, floor)]?.lower ?? '');
}

/** Where the clause that holds piece `i` opens with a subordinating word, its index; -1 for a main clause. */
export function subordinatedAt(row: readonly Piece[], i: number, floor: number): number {
  for (let j = i - 1; j >= floor; j -= 1) {
    const piece = row[j];
    if (piece === undefined || piece.kind === 'comma' || piece.kind === 'stop' || piece.kind === 'dash')
      return -1;
    if (piece.kind === 'word' && SUBORDINATORS.test(piece.lower)) return j;
  }
  return -1;
}
