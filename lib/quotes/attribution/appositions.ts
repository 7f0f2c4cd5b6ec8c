import type { Piece } from '../skeleton';
import { DETERMINERS, PREPOSITIONS, TEMPORAL } from '../words';
import { subordinatedAt } from './clauses';
import type { Mention } from './mention';
import { mentionEndingAt, mentionStartingAt } from './mentions';

/** No parenthesis reaches back further, in pieces: the limit keeps attribution linear on any text. */
const LONGEST_PARENTHESIS = 60;

/** "Rep. Jane Roe, the caucus chairwoman said": no comma closes the apposition; the name before it is the head. */
export function withApposition(
  row: readonly Piece[],
  mention: Mention,
  floor: number,
  lang: string,
): Mention {
  const comma = mention.from - 1;
  if (row[comma]?.kind !== 'comma' || comma - 1 < floor || mention.type === 'pronoun') return mention;
  const head = mentionEndingAt(row, comma - 1, lang);
  if (head === null || head.from < floor) return mention;
  const starts = row[head.from - 1]?.kind !== 'word' && !PREPOSITIONS.has(row[head.from - 1]?.lower ?? '');
  if (
    head.type === 'name' &&
    mention.type === 'nominal' &&
    starts &&
    !TEMPORAL.has(row[comma - 1]?.lower ?? '')
  ) {
    return { ...head, to: mention.to };
  }
  const officeFirst =
    head.type === 'nominal' && mention.type === 'name' && (mention.name ?? '').includes(' ');
  return officeFirst && starts && DETERMINERS.has(row[head.from]?.lower ?? '')
    ? { ...mention, from: head.from }
    : mention;
}

/** "X, the union’s head, said": the phrase before the parenthesis, widened over it. */
export function acrossParenthesis(
  row: readonly Piece[],
  close: number,
  floor: number,
  lang: string,
): Mention | null {
  const kind = row[close]?.kind;
  for (let i = close - 1, commas = 0; i > floor && commas < 5 && close - i < LONGEST_PARENTHESIS; i -= 1) {
    const piece = row[i];
    if (piece === undefined || piece.kind === 'end' || piece.kind === 'colon' || piece.kind === 'quote')
      return null;
    if (piece.kind !== kind) continue;
    commas += 1;
    const mention = mentionEndingAt(row, i - 1, lang);
    if (mention === null || mention.from < floor) continue;
    const lead = row[mention.from - 1]?.lower;
    // "some, including Roe, say": Roe is only one of them.
    if (lead === 'including' || lead === 'like') continue;
    // "Roe, 22, of Gary, Indiana, said": a town that a preposition governs.
    if (row[mention.from - 1]?.kind === 'word' && PREPOSITIONS.has(lead ?? '')) continue;
    // "Vo, whose lawyer, Tim Roe, said": the lawyer.
    if (lead === 'whose') return widen(row, mention, close, lang);
    // "Roe, who heads the committee, …, said": what a relative clause speaks of does not speak.
    if (/^(?:who|which|whose)$/.test(row[subordinatedAt(row, mention.from, floor)]?.lower ?? '')) continue;
    const plural =
      mention.type === 'nominal' &&
      !DETERMINERS.has(row[mention.from]?.lower ?? '') &&
      !possessiveInside(row, mention);
    if (plural || TEMPORAL.has(row[i - 1]?.lower ?? '')) continue;
    const named = mention.type === 'nominal' ? nameBefore(row, mention, floor, lang) : null;
    if (named !== null) return { ...named, to: close };
    return joinedNames(row, mention, floor, lang) ?? widen(row, mention, close, lang);
  }
  return null;
}

/** "Jane Roe, 67, | a retired clerk in Dover": the name that a phrase between commas describes, over an age. */
function nameBefore(row: readonly Piece[], phrase: Mention, floor: number, lang: string): Mention | null {
  let comma = phrase.from - 1;
  if (row[comma]?.kind !== 'comma') return null;
  if (/^\d+$/.test(row[comma - 1]?.lower ?? '') && row[comma - 2]?.kind === 'comma') comma -= 2;
  const head = mentionEndingAt(row, comma - 1, lang);
  const leads = head?.type === 'name' && head.from >= floor && (head.name ?? '').includes(' ');
  return leads && row[head.from - 1]?.kind !== 'word' ? head : null;
}

/** The same mention up to a later piece; a nominal takes the name that stands in its apposition. */
function widen(row: readonly Piece[], mention: Mention, to: number, lang: string): Mention {
  // "some, including Roe": Roe is one of them.
  if (mention.type !== 'nominal' || /^(?:including|like|among|such)$/.test(row[mention.to + 1]?.lower ?? ''))
    return { ...mention, to };
  const apposed = mentionStartingAt(row, mention.to + 1, lang);
  const named =
    apposed?.type === 'name' && apposed.to <= to && (apposed.name ?? '').includes(' ') ? apposed : null;
  return named === null ? { ...mention, to } : { ...mention, to, type: 'name', name: named.name };
}

/** "Roe and Vo wrote", "Roe and the board said": two speak, and neither alone. */
export function joinedNames(
  row: readonly Piece[],
  mention: Mention,
  floor: number,
  lang: string,
): Mention | null {
  if (mention.type === 'pronoun' || !/^(?:and|or|nor|y|e|o|ni)$/.test(row[mention.from - 1]?.lower ?? ''))
    return null;
  const first = mentionEndingAt(row, mention.from - 2, lang);
  if (first === null || first.from < floor || !/^(?:name|body)$/.test(first.type)) return null;
  // "Vo met Roe and the board said": the second begins a clause of its own.
  if (mention.type !== 'name' && row[first.from - 1]?.kind === 'word') return null;
  return { ...first, to: mention.to, type: 'group', name: null };
}

/** "Lakeland’s chief of staff": an owner determines as an article does. */
export function possessiveInside(row: readonly Piece[], mention: Mention): boolean {
  for (let i = mention.from; i < mention.to; i += 1) if (row[i]?.possessive) return true;
  return false;
}
