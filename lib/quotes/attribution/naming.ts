import type { Source } from '../../model/report';
import { samePerson } from '../../text/names';
import { TITLES } from '../../text/words-of-titles';
import { FINITE_VERBS } from '../lexicons/finite-verbs';
import type { Piece } from '../skeleton';
import { verbOf } from '../verbs/verbs';
import { NO_SPEAKERS } from '../words';
import { genderOfTitle } from './genders';
import type { Mention } from './mention';
import { isOrdinaryWord } from './openers';
import type { Scene } from './scene';

/** A source, and how sure its name is, 0 to 1. */
export interface NamedSource {
  source: Source;
  weight: number;
}

/** How sure the name behind a mention is. Chosen: no data marks whether a name is right apart from its place. */
export const NAMING = {
  name: 1,
  body: 0.98,
  /** The owner is printed: "Roe’s letter". */
  owner: 0.97,
  /** "the letter" that an earlier quote’s clause names. */
  letterBefore: 0.86,
  /** Nobody is named, and the words do not ask for a name. */
  unnamed: 0.98,
  document: 0.95,
  /** They, we, it. */
  pronoun: 0.97,
  /** He or she, and no person found. */
  nobody: 0.75,
  /** A capital that only its sentence may have given, before a verb of speaking: never more than likely. */
  unproven: 0.8,
  /** A family name that several bear, and nothing tells who is meant: never more than likely. */
  contested: 0.8,
  /** A word before a colon or after a dash that is nobody’s name: "Warning: “…”". */
  label: 0.5,
} as const;

/** Pieces between a name and the verb that makes it a speaker. */
const VERB_REACH = 12;

/**
 * A name as a source. One word that opens its sentence has a capital anyway: it is a person only if the article or a
 * list proves it, or if a verb of speaking follows and nothing in the word says otherwise, and then it is no more than
 * likely. Inside a sentence the capital itself proves a name, and it is called a person unless a word or a list says body: of
 * the speakers of US news whom nothing else shows to be persons nine of ten are. `span` is the place of the mention.
 */
export function ofName(scene: Scene, mention: Mention, span: Source): NamedSource {
  const { row, inventory } = scene;
  const name = mention.name ?? '';
  const title = titleBefore(row, mention);
  const unnamed: Source = { ...span, name: null, role: 'unnamed' };
  // “MR. ROE”: a title says person, whatever the capitals look like.
  if (title === null) {
    if (isLabel(row, mention) && (inventory.isPlace(name) || !standsAsName(scene, name)))
      return { source: unnamed, weight: NAMING.label };
    if (inventory.isBody(name))
      return { source: { ...span, name, role: 'organisation' }, weight: NAMING.body };
  }
  const start = row[mention.from]?.start ?? 0;
  const known = inventory.whoIs(name, start, title === null ? null : genderOfTitle(title));
  const source: Source = { ...span, name: known.name, role: 'person' };
  if (known.contested) return ofNamesake(scene, mention, source);
  if (title === null && opensUnproven(scene, mention)) {
    if (isNoName(scene, mention)) return { source: unnamed, weight: NAMING.unnamed };
    // A Spanish subject stands behind its verb as often: what stands before one is a name.
    if (scene.lang !== 'es') return { source, weight: NAMING.unproven };
  }
  return { source, weight: NAMING.name };
}

/** The title right before the name, folded; null where none is printed. */
function titleBefore(row: readonly Piece[], mention: Mention): string | null {
  for (let i = mention.from; i < mention.to - 1; i += 1) {
    const word = row[i]?.lower.replace(/\.$/, '') ?? '';
    if (TITLES.has(word)) return word;
    if (row[i]?.kind !== 'word') return null;
  }
  return null;
}

/** A family name of several: whoever of them was quoted last, else the bare name. */
function ofNamesake(scene: Scene, mention: Mention, source: Source): NamedSource {
  const name = source.name ?? '';
  if (name.includes(' ')) return { source, weight: NAMING.contested };
  const last = scene.spoken.findLast(
    (each) => each.at < mention.from && each.name?.includes(' ') && samePerson(each.name, name),
  );
  return { source: { ...source, name: last?.name ?? name }, weight: NAMING.contested };
}

/** "Warning: “…”", "“…” — Old saying": the phrase stands alone beside the words, and no verb says that it speaks. */
function isLabel(row: readonly Piece[], mention: Mention): boolean {
  const colon = row[mention.to]?.kind === 'colon' && opensSentence(row, mention.from);
  return colon || (row[mention.from - 1]?.kind === 'dash' && row[mention.to]?.kind !== 'word');
}

/** Also after a quotation that ends its sentence inside the marks. */
function opensSentence(row: readonly Piece[], i: number): boolean {
  const before = row[i - 1];
  return row[i]?.sentenceFrom === i || (before?.kind === 'quote' && before.text === '.');
}

function standsAsName({ inventory }: Scene, name: string): boolean {
  if (!name.includes(' ')) return inventory.isPerson(name) || inventory.isNamed(name);
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  return inventory.isPerson(name) || !words.some((word) => isOrdinary(word) || inventory.isCommon(word));
}

function isOrdinary(word: string): boolean {
  return NO_SPEAKERS.has(word.toLowerCase());
}

/** One word at the head of its sentence that the article proves nowhere. */
function opensUnproven({ row, inventory }: Scene, mention: Mention): boolean {
  const name = mention.name ?? '';
  if (!opensSentence(row, mention.from) || /[ \-’'.]/u.test(name)) return false;
  return !inventory.isNamed(name) && !inventory.isPerson(name);
}

/** An ordinary word at the head of a sentence; also what no verb follows. */
function isNoName({ row, inventory, lang }: Scene, mention: Mention): boolean {
  const name = mention.name ?? '';
  // "Vecinos dijeron": a plural and its verb.
  if (lang === 'es') return /[aeo]s$/.test(name) && /n$/.test(row[mention.to]?.lower ?? '');
  return !speaks(row, mention.to, lang) || isOrdinaryWord(name, inventory);
}

/** Whether a verb follows the phrase, before the words it may introduce: "Odell, furious, wrote", "Odell never said". */
function speaks(row: readonly Piece[], from: number, lang: string): boolean {
  for (let i = from; i < from + VERB_REACH; i += 1) {
    const piece = row[i];
    if (piece === undefined || /^(?:quote|end|colon|stop)$/.test(piece.kind)) return false;
    if (piece.kind === 'word' && (FINITE_VERBS.has(piece.lower) || verbOf(piece, lang) !== null)) return true;
  }
  return false;
}
