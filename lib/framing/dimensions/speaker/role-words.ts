import { bareKey } from '../../labels/label-matcher';
import cues from '../../lexicons/paraphrase-cues.json';
import lexicon from '../../lexicons/roles.json';
import type { Token } from '../../voice/voice';

const roles = new Set([...lexicon.titles, ...lexicon.roles, ...lexicon.kin]);
const kin = new Set(lexicon.kin);
const bodies = new Set(lexicon.bodies);
const notPersons = new Set(lexicon.notPersons);
/** Words before a role that belong to it: "former", "senior". */
export const modifiers: ReadonlySet<string> = new Set(lexicon.modifiers);
export const articles: ReadonlySet<string> = new Set(
  'a an the un una el la su his her its their our my one another'.split(' '),
);
/** Verb forms that report what somebody says. */
export const verbs: ReadonlySet<string> = new Set([...cues.verbs, ...cues.withObject]);
export const days: ReadonlySet<string> = new Set(cues.between);
/** Who stands for somebody and describes nobody. */
export const PRONOUN = /^(?:he|she|they|it|we|i|you|who|his|her|their|él|ella|ellos|ellas|quien)$/iu;

/** In the singular: before a name a plural goes on to others ("Sens. Roe and Doe"). */
export function isTitle(key: string): boolean {
  return roles.has(key);
}

export function isRole(key: string): boolean {
  return roles.has(key) || roles.has(singular(key));
}

export function isKin(key: string): boolean {
  return kin.has(key) || kin.has(singular(key));
}

export function isBody(key: string): boolean {
  return bodies.has(key);
}

/** Nouns that stand after "said Roe, a …" and are about what was said: "a claim", "a day". */
export function isNoPerson(key: string): boolean {
  return notPersons.has(key) || notPersons.has(singular(key));
}

export function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

export function isPossessive(text: string, token: Token): boolean {
  return token.key !== bareKey(token.key) || /^['’]/.test(text.slice(token.end, token.end + 1));
}

/** A token's word without accent or possessive ending; '' for none. */
export function plainKey(token: Token | undefined): string {
  return token ? bareKey(token.key) : '';
}

function singular(key: string): string {
  return key.endsWith('s') ? key.slice(0, -1) : key;
}
