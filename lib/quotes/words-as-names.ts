import { TITLES } from '../text/words-of-titles';
import { isGivenName } from './lexicons/given-names';
import type { Piece } from './skeleton';
import { findVerb } from './verbs/verbs';
import { DETERMINERS, PREPOSITIONS, TEMPORAL } from './words';

/**
 * Whether a little word with a capital is a name at piece `i`: a family name after a given name or a title ("Theresa May",
 * "Mrs. May"), a given name before a capital ("Will Smith", "April Ryan", but "In April Ryan said"), or alone with a verb of
 * speaking ("May said"). A word that opens a question is a verb ("Will Roe go?").
 */
export function standsAsName(row: readonly Piece[], i: number): boolean {
  const [before, piece, next] = [row[i - 1], row[i], row[i + 1]];
  if (piece === undefined) return false;
  const opens = piece.sentenceFrom === i;
  const surname = piece.text === 'May' || piece.text === 'Will';
  if (!opens && surname && before?.capital && !before.possessive && !/^\d/.test(next?.lower ?? ''))
    return isGivenName(before.lower) || TITLES.has(before.lower.replace(/\.$/, ''));
  if (next?.kind !== 'word') return piece.text === 'May' && saidBy(before, row[i - 2]);
  if (before?.kind === 'word' && (isTimeBefore(before) || /^\d/.test(before.lower))) return false;
  if (next.capital && !TEMPORAL.has(next.lower)) return opens ? opensAsGiven(row, i) : true;
  return surname && speaks(next);
}

function isTimeBefore({ lower }: Piece): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    TEMPORAL.has(lower) ||
    /^(?:since|until|late|early|mid)$/.test(lower)
  );
}

/** "Will Smith said", not "Will Smith go?"; "Al Gore said" in a text that may be Spanish; never "May God save us". */
function opensAsGiven(row: readonly Piece[], i: number): boolean {
  const word = row[i]?.text;
  if (word === 'May') return false;
  const end = row[i]?.sentenceTo ?? i;
  if (word === 'Will' && row[end - 1]?.text === '?') return false;
  if (word !== 'Al') return true;
  let verb = i + 1;
  while (row[verb]?.capital) verb += 1;
  return (
    speaks(row[verb]) || row[verb]?.kind !== 'word' || /^(?:was|is|has|had)$/.test(row[verb]?.lower ?? '')
  );
}

/** An English verb of speaking in a form that a name can have before it. */
function speaks(piece: Piece | undefined): boolean {
  const verb = piece?.kind === 'word' ? findVerb(piece.lower, 'en') : null;
  return verb !== null && !verb.weak && piece?.lower !== verb.lemma;
}

/** “…,” said May. */
function saidBy(verb: Piece | undefined, before: Piece | undefined): boolean {
  return speaks(verb) && (before?.kind === 'quote' || before?.kind === 'comma');
}
