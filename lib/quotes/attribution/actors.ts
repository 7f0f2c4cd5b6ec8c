import { FINITE_VERBS } from '../lexicons/finite-verbs';
import { CALLED, KIN } from '../lexicons/person-nouns';
import type { Piece } from '../skeleton';
import { findVerb } from '../verbs/verbs';
import { BE_FORMS, PREPOSITIONS } from '../words';
import type { Gender } from './genders';
import type { Inventory } from './inventory';
import { readMention } from './mention';
import { isOrdinaryWord } from './openers';

/** Somebody whom the narrator's words name or describe, whoever asks for it. */
export interface Actor {
  /** Last piece of the phrase. */
  at: number;
  /** Name in the fullest form; null for "his lawyer". */
  name: string | null;
  /** Of a described person; a name is asked for its gender. */
  gender: Gender;
  /** Others bear the name, and nothing tells who is meant; or the word has its capital from its sentence. */
  doubtful: boolean;
  /** Nothing but the capital of its sentence says that it is a name, and it only acts: a rival, but nobody to name. */
  unproven: boolean;
  /** The offset where it stands, for a name that several bear. */
  start: number;
  subject: boolean;
  speaks: boolean;
  governed: boolean;
  modifier: boolean;
  /** Something says that this is a person, not a body or a thing with capitals. */
  proven: boolean;
}

/** The actors of a text in reading order, and the sentences closed before each piece. */
export interface Cast {
  actors: readonly Actor[];
  ends: readonly number[];
}

/** A row is asked hundreds of times, once a pronoun; its actors do not change. */
const casts = new WeakMap<readonly Piece[], Cast>();
/** Pieces between a determiner and the noun it belongs to. */
const DETERMINER_REACH = 4;

export function castOf(row: readonly Piece[], inventory: Inventory, lang: string): Cast {
  const kept = casts.get(row);
  if (kept !== undefined) return kept;
  const actors: Actor[] = [];
  const ends: number[] = [];
  const introduced = new Set<string>();
  let closed = 0;
  row.forEach((piece, j) => {
    ends.push(closed);
    if (piece.kind === 'end') closed += 1;
    if (piece.kind !== 'word') return;
    const actor = piece.capital ? named(row, j, inventory, lang) : described(row, j, introduced, lang);
    if (actor !== null) actors.push(actor);
  });
  const cast = { actors, ends };
  casts.set(row, cast);
  return cast;
}

/** The name that ends at piece `j`. */
function named(row: readonly Piece[], j: number, inventory: Inventory, lang: string): Actor | null {
  const piece = row[j];
  if (piece === undefined || row[j + 1]?.capital) return null;
  let from = j;
  while (row[from - 1]?.capital && !row[from - 1]?.possessive) from -= 1;
  const mention = readMention(row, from, j + 1);
  if (mention.name === null || mention.type !== 'name' || inventory.isBody(mention.name)) return null;
  const before = row[mention.from - 1];
  const next = row[j + 1];
  const verb = piece.possessive ? null : findVerb(next?.lower ?? '', lang);
  const opens = before === undefined || before.kind === 'end';
  const unproven = opens && !mention.name.includes(' ') && !inventory.isNamed(mention.name);
  // The capital of a sentence’s first word says nothing; that it acts or speaks does.
  if (unproven && verb === null) {
    const acts = !piece.possessive && lang === 'en' && FINITE_VERBS.has(next?.lower ?? '');
    if (!acts || isOrdinaryWord(mention.name, inventory)) return null;
  }
  const modifier =
    piece.possessive || (next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && before?.lower === 'the');
  const known = inventory.whoIs(mention.name, piece.start);
  return {
    at: j,
    name: known.name,
    gender: null,
    doubtful: known.contested || unproven,
    unproven: unproven && verb === null,
    start: piece.start,
    subject: opens || before.kind === 'comma',
    speaks: verb?.weak === false,
    governed: before?.kind === 'word' && PREPOSITIONS.has(before.lower),
    modifier,
    proven: inventory.isPerson(known.name),
  };
}

/**
 * "His lawyer", "Her husband", "a doctor" and then "the doctor", as the subject of a clause. A phrase after a comma or a
 * form of be describes somebody who is named, and is no second person.
 */
function described(row: readonly Piece[], j: number, introduced: Set<string>, lang: string): Actor | null {
  const noun = row[j];
  if (lang !== 'en' || noun === undefined || noun.possessive) return null;
  const kin = KIN.has(noun.lower);
  if (!kin && !CALLED.has(noun.lower)) return null;
  let from = j - 1;
  while (j - from < DETERMINER_REACH && row[from]?.kind === 'word' && !isDeterminer(row[from])) from -= 1;
  const first = row[from];
  if (first === undefined || !isDeterminer(first)) return null;
  const before = row[from - 1];
  const describes = before?.kind === 'comma' || BE_FORMS.has(before?.lower ?? '');
  const own = first.lower !== 'the' && !describes;
  const again = introduced.has(noun.lower);
  if (own) introduced.add(noun.lower);
  const opens = before === undefined || before.kind === 'end' || /^(?:and|but|while)$/.test(before.lower);
  const next = row[j + 1];
  const apposed = next?.capital || (next?.kind === 'comma' && row[j + 2]?.capital);
  if (!opens || apposed || !(own || kin || again)) return null;
  return {
    ...{
      at: j,
      name: null,
      gender: KIN.get(noun.lower) ?? null,
      doubtful: true,
      unproven: false,
      start: noun.start,
    },
    ...{ subject: true, speaks: false, governed: false, modifier: false, proven: true },
  };
}

function isDeterminer(piece: Piece | undefined): boolean {
  return (
    piece?.possessive === true || /^(?:an?|the|his|her|their|our|my|one|another)$/.test(piece?.lower ?? '')
  );
}
