import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names';

export type Gender = 'male' | 'female' | null;

const WOMEN =
  /^(?:ms|mrs|miss|lady|dame|queen|princess|duchess|madam|sra|srta|señora|senora|doña|congresswoman|chairwoman|spokeswoman|actress|councilwoman|frau|madame|mme)$/;
const MEN =
  /^(?:mr|sir|lord|king|prince|duke|congressman|chairman|spokesman|councilman|sr|señor|senor|don|father|pope|herr|monsieur)$/;

/** What a title says of whoever bears it. `title` is folded, without its full stop. */
export function genderOfTitle(title: string): Gender {
  if (WOMEN.test(title)) return 'female';
  return MEN.test(title) ? 'male' : null;
}

/** What a folded given name says; names of both say nothing. */
export function genderOfGivenName(name: string): Gender {
  if (FEMALE_NAMES.has(name)) return 'female';
  return MALE_NAMES.has(name) ? 'male' : null;
}

/** Whom he, she and their forms stand for; null for they and it. */
export function genderOfPronoun(pronoun: string): Gender {
  if (/^(?:he|his|him|él)$/.test(pronoun)) return 'male';
  return /^(?:she|her|ella)$/.test(pronoun) ? 'female' : null;
}
