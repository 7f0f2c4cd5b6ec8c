import type { Piece } from '../skeleton';
import { BE_FORMS, BETWEEN, DETERMINERS, PREPOSITIONS, TEMPORAL } from '../words';
import { joinedNames, possessiveInside } from './appositions';
import { isClauseVerb } from './clauses';
import { type Mention, readMention } from './mention';
import { mentionEndingAt } from './mentions';
import { standsFree } from './speakers';

/** Pronouns that are objects, and can do what stands after them: "led her to say". */
export const OBJECT_PRONOUNS = /^(?:him|her|them|me|us)$/;

/** The object pronoun at piece `i` as somebody who speaks. */
export function objectPronoun(row: readonly Piece[], i: number): Mention {
  return { ...readMention(row, i, i + 1), type: 'pronoun', owner: null };
}

/** What a participle’s place says: whose it is, nobody’s it shows, or that the main clause has its subject. */
export type ParticipleSubject = Mention | 'main clause';

/** Verbs by which somebody puts a text out: its words are that person’s. */
const PUBLISHES =
  /^(?:issue|release|publish|post|send|sent|write|wrote|tweet|put|circulate|file|submit|sign|pen|unleash|launch|fire|make|made|deliver|give|gave)(?:s|d|ed)?$/;

/**
 * Who does the participle whose words end at piece `at` ("… Vo | calling"): after "for" the one accused or thanked,
 * after a phrase without a comma that phrase, else the main clause says. Pieces before `floor` are not read.
 */
export function participleSubject(
  row: readonly Piece[],
  at: number,
  floor: number,
  lang: string,
): ParticipleSubject {
  const piece = row[at];
  if (piece?.kind !== 'word') return 'main clause';
  if (piece.lower === 'for' || piece.lower === 'of') return accused(row, at, floor, lang) ?? 'main clause';
  if (OBJECT_PRONOUNS.test(piece.lower)) return objectPronoun(row, at);
  const close = mentionEndingAt(row, at, lang);
  if (close === null || close.from < floor || TEMPORAL.has(piece.lower)) return 'main clause';
  if (standsFree(row, close, floor, lang)) return joinedNames(row, close, floor, lang) ?? close;
  if (close.type === 'document') {
    const owned = close.owner !== null || possessiveInside(row, close);
    return owned || !isPublished(row, close, lang) ? close : 'main clause';
  }
  // "saw a man shouting", "recalled Roe saying": no comma parts the phrase from its participle.
  const before = row[close.from - 1];
  const object =
    before?.kind === 'word' && (isClauseVerb(row, close.from - 1, lang) || PREPOSITIONS.has(before.lower));
  return object && isSomebody(close) ? close : 'main clause';
}

/** "attacked Vo for saying", "accused Vo of saying": the one the verb strikes; "was attacked by Vo for saying": the subject, not Vo. */
function accused(row: readonly Piece[], at: number, floor: number, lang: string): Mention | null {
  const before = row[at - 1];
  if (before === undefined || at - 1 < floor) return null;
  if (OBJECT_PRONOUNS.test(before.lower)) return objectPronoun(row, at - 1);
  const phrase = mentionEndingAt(row, at - 1, lang);
  if (phrase === null || phrase.from <= floor || !isSomebody(phrase)) return null;
  if (row[phrase.from - 1]?.lower === 'by') {
    let i = phrase.from - 3;
    while (i > floor && (BE_FORMS.has(row[i]?.lower ?? '') || BETWEEN.has(row[i]?.lower ?? ''))) i -= 1;
    return mentionEndingAt(row, i, lang);
  }
  return isClauseVerb(row, phrase.from - 1, lang) && !BE_FORMS.has(row[phrase.from - 1]?.lower ?? '')
    ? phrase
    : null;
}

/** "put out a letter saying" against "carried a banner saying": whether the verb before a document publishes it. */
function isPublished(row: readonly Piece[], document: Mention, lang: string): boolean {
  for (let i = document.from - 1; i >= document.from - 4 && row[i]?.kind === 'word'; i -= 1) {
    if (PUBLISHES.test(row[i]?.lower ?? '')) return true;
    if (isClauseVerb(row, i, lang) && !DETERMINERS.has(row[i]?.lower ?? '')) return false;
  }
  return true;
}

function isSomebody({ type }: Mention): boolean {
  return type === 'name' || type === 'nominal' || type === 'group' || type === 'body' || type === 'pronoun';
}
