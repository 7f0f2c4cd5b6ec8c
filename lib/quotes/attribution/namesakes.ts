import { foldName, samePerson, surnameOf } from '../../text/names';
import { isGivenName } from '../lexicons/given-names';
import type { Gender } from './genders';

/** One person or body the article names by more than one word. */
export interface Person {
  /** The fullest form, titles stripped, accents kept. */
  name: string;
  gender: Gender;
  /** A given name, an initial, a title or an age says that this is a person. */
  proven: boolean;
  /** Offsets where a form of the name stands, the first ones. */
  places: number[];
}

/** A name in its fullest form. */
export interface Known {
  name: string;
  /** Several persons of the article bear the family name, and nothing tells which is meant: the name is as printed. */
  contested: boolean;
}

/** Bearers of one family name that are told apart, and places of each that are kept: an article with more is a list. */
const MOST = 40;

/** The persons of an article by one key. */
export class Namesakes {
  private readonly lists = new Map<string, Person[]>();

  of(key: string): readonly Person[] {
    return this.lists.get(key) ?? [];
  }

  /** Files a person under a key. */
  add(key: string, person: Person): void {
    const list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, [person]);
    else if (list.length < MOST && !list.includes(person)) list.push(person);
  }
}

/** The person among `known` that a newly printed form is one of, with that form taken in; else a new person. */
export function personOf(known: readonly Person[], form: Person): Person {
  const same =
    known.find(({ name }) => name === form.name) ?? known.find(({ name }) => samePerson(name, form.name));
  if (same === undefined) return form;
  if (form.name.length > same.name.length && !(opensWithGiven(same.name) && !opensWithGiven(form.name)))
    same.name = form.name;
  same.proven ||= form.proven;
  same.gender ??= form.gender;
  if (same.places.length < MOST) same.places.push(...form.places);
  return same;
}

/** "Crooked Jane Roe" is longer, and no fuller than "Jane Roe". */
function opensWithGiven(name: string): boolean {
  return isGivenName(foldName(name).split(' ')[0] ?? '');
}

/** Whose full form was printed last before an offset, else first after it. */
export function nearest(persons: readonly Person[], at: number): Person | null {
  let best: Person | null = null;
  let place = Number.POSITIVE_INFINITY;
  for (const person of persons) {
    const before = person.places.findLast((each) => each <= at);
    const own = before ?? person.places[0] ?? Number.POSITIVE_INFINITY;
    const closer = before === undefined ? place > at && own < place : place > at || own > place;
    if (best === null || closer) [best, place] = [person, own];
  }
  return best;
}

/**
 * Which of the bearers of a family name its bare form means. A title’s gender decides first. Then who owned the name before
 * another bearer came in: newspapers go on printing the first alone and a relative with the given name. Nobody where
 * neither tells. `bare` are the places where the family name stands alone, in reading order.
 */
export function meantByBare(persons: readonly Person[], gender: Gender, bare: readonly number[]): Meant {
  const fitting = gender === null ? persons : persons.filter((person) => fits(person.gender, gender));
  const sure = fitting.filter((person) => gender !== null && person.gender === gender);
  const left = sure.length > 0 ? sure : fitting;
  // Somebody whose gender is not known may bear the title as well.
  const other = fitting.some(({ proven, gender: known }) => proven && known === null);
  if (left.length < 2) return { among: left, contested: sure.length > 0 && other };
  const [first, second] = left.toSorted((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  const from = first?.places[0] ?? 0;
  const until = second?.places[0] ?? 0;
  if (first !== undefined && bare.some((place) => place > from && place < until))
    return { among: [first], contested: false };
  // "Team Roe", "Vote Roe" are no rivals: a person is proven.
  if (left.filter(({ proven }) => proven).length < 2) return { among: left, contested: false };
  return { among: [], contested: true };
}

/** A title before a bare family name, given to the one bearer who can be meant and whose gender nothing else says. */
export function genderByTitle(persons: readonly Person[], gender: Gender): void {
  if (gender === null || persons.some((person) => person.gender === gender)) return;
  const [only, ...more] = persons.filter((person) => person.gender === null);
  if (only !== undefined && more.length === 0) only.gender = gender;
}

/** Who is meant (of several the nearest, of none nothing tells), and whether another may be. */
export interface Meant {
  among: readonly Person[];
  contested: boolean;
}

function fits(known: Gender, wanted: Gender): boolean {
  return known === null || known === wanted;
}

/** Whether the words of a name say that it is a person’s: a given name, an initial, a suffix. */
export function looksPersonal(folded: readonly string[]): boolean {
  const first = folded[0] ?? '';
  if (folded.length < 2) return isGivenName(first);
  return (
    isGivenName(first) ||
    first.split('-').every(isGivenName) ||
    folded.slice(0, -1).some((word) => word.length === 1 || /^(?:[a-z] )+[a-z]$/.test(word)) ||
    /^(?:jr|sr)$/.test(folded.at(-1) ?? '')
  );
}

/** The key of a family name, and its last word where particles belong to it ("de la Cruz" is printed "Cruz" too). */
export function surnameKeys(name: string): readonly string[] {
  const key = foldName(surnameOf(name));
  const core = key.split(' ').at(-1) ?? '';
  return core === key ? [key] : [key, core];
}
