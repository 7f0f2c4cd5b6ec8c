import type { Paragraph } from '../../model/article';
import { cleanName, foldName, samePerson, stripTitles, surnameOf } from '../../text/names';
import { PARTICLES } from '../../text/words-of-titles';
import { isKnownBody } from '../lexicons/bodies';
import { PLACE_NAMES } from '../lexicons/places';
import type { People } from '../people';
import { BODY_WORDS, functionWords, GROUP_WORDS, NAMES_TOO } from '../words';
import { type Gender, genderOfGivenName, genderOfTitle } from './genders';
import { SURNAMES_TOO } from './mention';
import { type NameRun, runsOfLine } from './name-runs';
import {
  genderByTitle,
  type Known,
  looksPersonal,
  type Meant,
  meantByBare,
  Namesakes,
  nearest,
  type Person,
  personOf,
  surnameKeys,
} from './namesakes';

/** The names of one article, by family name. */
export interface Inventory {
  /** Fullest form of a printed name near an offset, titles stripped, accents kept. `gender` is what its title says. */
  whoIs(name: string, at: number, gender?: Gender): Known;
  genderOf(name: string): Gender;
  /** Whether a single word is a name elsewhere too: its capital is not only that of a sentence's first word. */
  isNamed(word: string): boolean;
  /** Whether the article or a list says that a name is a person's. */
  isPerson(name: string): boolean;
  /** Whether the word is also printed small: with a capital it is that word at the head of its sentence. */
  isCommon(word: string): boolean;
  /** Whether the name is known as a body or a place, not a person. */
  isBody(name: string): boolean;
  /** Whether it is known as a place. */
  isPlace(name: string): boolean;
}

/** A state as newspapers shorten it after a town: "Roe of Allentown, Pa." */
const ABBREVIATED_PLACE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.?$/;
/** "Sen. Jane Roe, D-Ohio". */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;
/** Places of a bare family name that are kept. */
const MOST_BARE = 40;

/** Reads the names of an article from its lines; `people` adds what compromise found, `lang` is a
 * primary language. Linear in their length. */
export function readInventory(
  lines: readonly Paragraph[],
  people: People | undefined,
  lang: string,
): Inventory {
  const byLast = new Namesakes();
  const byFirst = new Namesakes();
  /** By the first of two family names ("Ana Ruiz Vega" is called Ruiz), asked last and in Spanish alone: elsewhere it is a
   * middle name. */
  const byMiddle = new Namesakes();
  /** What titles before a bare family name say ("Mr. Roe"), undecided where they disagree. */
  const titled = new Map<string, Gender>();
  const bare = new Map<string, number[]>();
  const inside = new Set<string>();
  for (const line of lines) {
    const found = runsOfLine(line, lang);
    for (const run of found.runs) addRun(run);
    for (const key of found.inside) inside.add(key);
  }
  for (const [key, gender] of titled) genderByTitle(byLast.of(key), gender);
  const persons = new Map<string, Gender>();
  const surnames = new Map<string, Gender>();
  for (const { name, gender } of people?.persons ?? []) {
    const full = stripTitles(name);
    if (full.includes(' ')) persons.set(foldName(full), gender);
    const key = foldName(surnameOf(name));
    if (gender !== null && !surnames.has(key)) surnames.set(key, gender);
  }
  const bodies = new Set<string>();
  for (const name of [...(people?.organisations ?? []), ...(people?.places ?? [])]) {
    const key = foldName(name).replace(/^the /, '');
    if (!persons.has(key) && byLast.of(key).length === 0) bodies.add(key);
  }
  let common: ReadonlySet<string> | null = null;
  const genders = new Map<string, Gender>();
  const meantOf = new Map<string, Meant>();
  const fittingOf = new Map<string, readonly Person[]>();

  function addRun({ name, folded, title, at, aged }: NameRun): void {
    const sex = title === null ? null : genderOfTitle(title);
    if (name.length === 1) {
      const key = folded[0] ?? '';
      if (title !== null) titled.set(key, titled.has(key) && titled.get(key) !== sex ? null : sex);
      remember(bare, key, at);
      return;
    }
    if (name.length > 4 || !canBePerson(name, folded, lang)) return;
    const form: Person = {
      name: cleanName(name.join(' ')),
      gender: sex ?? genderOfGivenName(folded[0] ?? ''),
      proven: title !== null || aged || looksPersonal(folded),
      places: [at],
    };
    const keys = surnameKeys(form.name);
    const person = personOf(byLast.of(keys[0] ?? ''), form);
    for (const key of keys) byLast.add(key, person);
    byFirst.add(folded[0] ?? '', person);
    if (lang === 'es' && folded.length > 2) byMiddle.add(folded.at(-2) ?? '', person);
  }

  /** The persons a printed name may stand for. */
  function bearers(full: string): readonly Person[] {
    const kept = fittingOf.get(full);
    if (kept !== undefined) return kept;
    const key = foldName(surnameOf(full));
    const known = byLast.of(key);
    const single = !full.includes(' ');
    let found: readonly Person[] = known;
    if (!single && surnameKeys(full).length === 1) found = known.filter(({ name }) => samePerson(name, full));
    else if (single && known.length === 0) {
      found = byFirst.of(foldName(full));
      if (found.length === 0) found = byMiddle.of(key);
    }
    fittingOf.set(full, found);
    return found;
  }

  function meantBy(found: readonly Person[], key: string, gender: Gender): Meant {
    const asked = `${key} ${gender}`;
    let meant = meantOf.get(asked);
    if (meant === undefined) {
      meant = meantByBare(found, gender, bare.get(key) ?? []);
      meantOf.set(asked, meant);
    }
    return meant;
  }

  function readGender(full: string): Gender {
    const key = foldName(surnameOf(full));
    const single = !full.includes(' ');
    const known = new Set(
      bearers(full).map((person) => person.gender ?? persons.get(foldName(person.name)) ?? null),
    );
    const [one = null] = known;
    const said = known.size === 1 ? one : null;
    const lone = known.size === 0 || (known.size === 1 && one === null);
    if (known.size === 0 && titled.has(key)) return titled.get(key) ?? null;
    if (known.size > 1) return single ? (titled.get(key) ?? null) : null;
    return (
      said ??
      genderOfGivenName(foldName(full).split(' ')[0] ?? '') ??
      persons.get(foldName(full)) ??
      (single || lone ? (surnames.get(key) ?? null) : null)
    );
  }

  return {
    whoIs(name, at, gender = null) {
      const full = stripTitles(name);
      const found = bearers(full);
      const key = foldName(full);
      const alone = !full.includes(' ') && byLast.of(key).length > 0;
      const { among, contested } = alone ? meantBy(found, key, gender) : { among: found, contested: false };
      const person = nearest(among, at);
      return { name: person !== null && person.name.length > full.length ? person.name : full, contested };
    },
    genderOf(name) {
      const full = stripTitles(name);
      let gender = genders.get(full);
      if (gender === undefined) {
        gender = readGender(full);
        genders.set(full, gender);
      }
      return gender;
    },
    isNamed(word) {
      const key = foldName(word);
      const known = byLast.of(key).length > 0 || byFirst.of(key).length > 0;
      return known || inside.has(key) || looksPersonal([key]);
    },
    isPerson(name) {
      const full = stripTitles(name);
      const folded = foldName(full).split(' ');
      const key = foldName(surnameOf(full));
      return (
        looksPersonal(folded) ||
        titled.has(key) ||
        persons.has(foldName(full)) ||
        bearers(full).some(({ proven }) => proven) ||
        // A person is called by the last name alone later on.
        (folded.length > 1 && bare.has(key))
      );
    },
    isCommon(word) {
      common ??= new Set(
        lines.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}@#.’'-])\p{Ll}[\p{L}’'-]*/gu) ?? []),
      );
      return common.has(word.toLowerCase());
    },
    isBody(name) {
      const key = foldName(name).replace(/^the /, '');
      const family = byLast.of(key).some(({ proven }) => proven) || titled.has(key);
      return (
        bodies.has(key) ||
        ((PLACE_NAMES.has(key) || isKnownBody(key)) && !family) ||
        ABBREVIATED_PLACE.test(name) ||
        PARTY_AND_STATE.test(name) ||
        /^[\p{Lu}&.]{2,}$/u.test(name)
      );
    },
    isPlace(name) {
      const key = foldName(name);
      return PLACE_NAMES.has(key) && byLast.of(key).length === 0;
    },
  };
}

/** Whether the words of a run can be a person's: "Roe Administration", "Roe Republicans" are nobody; "Justin Post" may be somebody. */
function canBePerson(name: readonly string[], folded: readonly string[], lang: string): boolean {
  const last = folded.length - 1;
  if (
    folded.some(
      (word, i) => functionWords(lang).has(word) && !PARTICLES.has(word) && !NAMES_TOO.has(name[i] ?? ''),
    )
  )
    return false;
  if (folded.some((word, i) => i < last && (BODY_WORDS.has(word) || GROUP_WORDS.has(word)))) return false;
  const ending = folded[last] ?? '';
  return !GROUP_WORDS.has(ending) && (!BODY_WORDS.has(ending) || (last < 2 && SURNAMES_TOO.has(ending)));
}

function remember(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else if (list.length < MOST_BARE) list.push(at);
}
