import type { Paragraph } from '../../model/article';
import { cleanName, foldName, samePerson, stripTitles, surnameOf } from '../../text/names';
import {
  ABBREVIATIONS,
  NAME_SUFFIXES,
  PARTICLES,
  SURNAME_TITLES,
  TITLE_TAILS,
  TITLES,
} from '../../text/words-of-titles';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names';
import { PLACE_NAMES } from '../lexicons/places';
import type { People } from '../people';
import { findVerb } from '../verbs/verbs';
import { BODY_WORDS, FUNCTION_WORDS, GROUP_WORDS } from '../words';
import { SURNAMES_TOO } from './mention';

export type Gender = 'male' | 'female' | null;

/** One person or body the article names, in its fullest form. */
export interface Entity {
  name: string;
  gender: Gender;
  /** Offset of the first mention of this form. */
  at: number;
}

/** The names of one article, by family name. */
export interface Inventory {
  /** Fullest form of a printed name near an offset, titles stripped, accents kept. */
  fullName(name: string, at: number): string;
  genderOf(name: string): Gender;
  /** Whether a single word is a name elsewhere too: its capital is not only that of a sentence's first word. */
  isNamed(word: string): boolean;
  /** Whether the name is known as a body or a place, not a person. */
  isBody(name: string): boolean;
}

const RUN =
  /\p{Lu}[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF.’'-]*(?:[ \u00a0](?:(?:de|del|de la|van|von|van der|bin|al|da|dos|la|y) )?(?:\p{Lu}[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF.’'-]*))*/gu;
/** What stands before a word whose capital only begins a sentence. */
const OPENS_SENTENCE = /(?:^|[.!?:“"‘«—–([])\s*$/u;
const WOMEN =
  /^(?:ms|mrs|miss|lady|dame|queen|princess|madam|sra|srta|señora|congresswoman|chairwoman|spokeswoman|actress|councilwoman)$/;
const MEN =
  /^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman|councilman|sr|señor|don|father|pope)$/;
/** A state as newspapers shorten it after a town: "Roe of Allentown, Pa." */
const ABBREVIATED_PLACE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.?$/;
/** A line this rich in capitals is a headline: its runs are no names. */
const HEADLINE_SHARE = 0.65;
/** Reads the names of an article from its lines; `people` adds what compromise found, `lang` is a
 * primary language. Linear in their length. */
export function readInventory(
  lines: readonly Paragraph[],
  people: People | undefined,
  lang: string,
): Inventory {
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  /** By the first of two family names ("Ana Ruiz Vega" is called Ruiz), asked last and in Spanish alone: elsewhere it is a
   * middle name. */
  const byMiddle = new Map<string, Entity[]>();
  const genders = new Map<string, Gender>();
  const bodies = new Set<string>();
  const inside = new Set<string>();
  for (const line of lines) {
    if (isHeadline(line.text)) continue;
    for (const match of line.text.matchAll(RUN)) {
      addRun(match[0], line.start + match.index);
      if (!OPENS_SENTENCE.test(line.text.slice(Math.max(0, match.index - 4), match.index)))
        inside.add(foldName(match[0].replace(/[.,]+$/u, '')));
    }
  }
  const persons = new Map<string, Gender>();
  for (const person of people?.persons ?? []) {
    const bare = stripTitles(person.name);
    if (bare.includes(' ')) persons.set(foldName(bare), person.gender);
    const key = foldName(surnameOf(person.name));
    if (person.gender !== null && !genders.has(key)) genders.set(key, person.gender);
  }
  for (const name of [...(people?.organisations ?? []), ...(people?.places ?? [])]) {
    const key = foldName(name).replace(/^the /, '');
    if (!persons.has(key) && !byLast.has(key)) bodies.add(key);
  }

  function addRun(run: string, at: number): void {
    const words = run.replace(/[.,]+$/u, '').split(/[ \u00a0]/u);
    // "in Addis Ababa. Nega was": a full stop that belongs to no initial and no abbreviation ends the run.
    const stop = words.findIndex((word, i) => i < words.length - 1 && endsSentence(word));
    if (stop >= 0) {
      const rest = words.splice(stop + 1);
      words[stop] = words[stop]?.replace(/\.$/u, '') ?? '';
      addRun(rest.join(' '), at + run.length - rest.join(' ').length);
    }
    let from = 0;
    while (from < words.length && opensNoName(words[from] ?? '', lang)) from += 1;
    // "Chief of | Staff Jane Roe": the end of an office stands before the name.
    while (words.length - from > 2 && TITLE_TAILS.has(foldName(words[from] ?? ''))) from += 1;
    let title: string | null = null;
    for (let i = from; i < words.length; i += 1) {
      const word = foldName(words[i] ?? '');
      const surname = i === words.length - 1 && i > from && SURNAME_TITLES.has(word);
      if (TITLES.has(word) && !surname) {
        title = word;
        from = i + 1;
      } else if (!(title !== null && from === i && TITLE_TAILS.has(word))) {
        if (/[’']s?$/u.test(words[i] ?? '')) {
          words.length = i + 1;
          break;
        }
      } else from = i + 1;
    }
    const name = words.slice(from);
    const lastWord = name.at(-1)?.replace(/[’']s?$/u, '') ?? '';
    if (name.length > 0) name[name.length - 1] = lastWord;
    const folded = name.map(foldName);
    if (title !== null && folded.length > 0) {
      const sex = WOMEN.test(title) ? 'female' : MEN.test(title) ? 'male' : null;
      if (sex !== null) genders.set(folded.at(-1) ?? '', sex);
    }
    if (name.length < 2 || name.length > 4) return;
    if (folded.some((word) => FUNCTION_WORDS.has(word) && !PARTICLES.has(word))) return;
    if (folded.some((word, i) => (BODY_WORDS.has(word) || GROUP_WORDS.has(word)) && i < folded.length - 1))
      return;
    // "Roe Administration", "Roe Republicans" are nobody; "Justin Post" may be somebody.
    const ending = folded.at(-1) ?? '';
    if (GROUP_WORDS.has(ending)) return;
    if (BODY_WORDS.has(ending) && (name.length > 2 || !SURNAMES_TOO.has(ending))) return;
    const entity: Entity = { name: cleanName(name.join(' ')), gender: givenGender(folded[0] ?? ''), at };
    push(byLast, foldName(surnameOf(entity.name)), entity);
    // "de la Cruz" is printed "Cruz" too.
    const surname = foldName(surnameOf(entity.name));
    const core = surname.split(' ').at(-1) ?? '';
    if (core !== surname) push(byLast, core, entity);
    push(byFirst, folded[0] ?? '', entity);
    if (lang === 'es' && folded.length > 2) push(byMiddle, folded.at(-2) ?? '', entity);
  }

  return {
    fullName(name, at) {
      const bare = stripTitles(name);
      const single = !bare.includes(' ');
      const key = foldName(surnameOf(bare));
      const known =
        byLast.get(key) ?? (single ? (byFirst.get(foldName(bare)) ?? byMiddle.get(key)) : undefined) ?? [];
      const fitting = single ? known : known.filter((entity) => samePerson(entity.name, bare));
      const best = nearest(fitting, at);
      return best !== null && best.name.length > bare.length ? best.name : bare;
    },
    genderOf(name) {
      const bare = stripTitles(name);
      const known = genders.get(foldName(surnameOf(bare)));
      if (known !== undefined) return known;
      return givenGender(foldName(bare).split(' ')[0] ?? '') ?? persons.get(foldName(bare)) ?? null;
    },
    isNamed(word) {
      const key = foldName(word);
      return inside.has(key) || byLast.has(key) || byFirst.has(key) || givenGender(key) !== null;
    },
    isBody(name) {
      const key = foldName(name).replace(/^the /, '');
      return (
        bodies.has(key) ||
        (PLACE_NAMES.has(key) && !byLast.has(key)) ||
        ABBREVIATED_PLACE.test(name) ||
        /^[\p{Lu}&.]{2,}$/u.test(name)
      );
    },
  };
}

/** Whether the full stop of a word in a run of capitals can only end a sentence. */
function endsSentence(word: string): boolean {
  if (!word.endsWith('.')) return false;
  const bare = foldName(word.slice(0, -1));
  return (
    bare.length > 2 &&
    !ABBREVIATIONS.has(bare) &&
    !TITLES.has(bare) &&
    !NAME_SUFFIXES.has(bare) &&
    !bare.includes('.')
  );
}

/** A function word, or a Spanish verb with the capital of its sentence ("Dijo Ana Roe"). */
function opensNoName(word: string, lang: string): boolean {
  return FUNCTION_WORDS.has(foldName(word)) || (lang === 'es' && findVerb(word, lang) !== null);
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (list.length < 40) list.push(entity);
}

/** The last full form printed before an offset, else the first after it; a longer form of the same name wins. */
function nearest(entities: readonly Entity[], at: number): Entity | null {
  let best: Entity | null = null;
  for (const entity of entities) {
    const longer =
      best !== null && entity.name.length > best.name.length && samePerson(entity.name, best.name);
    if (best === null || longer || (entity.at <= at && !samePerson(entity.name, best.name))) best = entity;
  }
  return best;
}

function givenGender(first: string): Gender {
  if (FEMALE_NAMES.has(first)) return 'female';
  return MALE_NAMES.has(first) ? 'male' : null;
}

/** Whether most longer words of a line begin with a capital, as in a title-case headline. */
function isHeadline(line: string): boolean {
  if (line.length > 200) return false;
  const words = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  if (words.length < 4) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals / words.length > HEADLINE_SHARE && !/[.!?]["”’']?$/u.test(line.trim());
}
