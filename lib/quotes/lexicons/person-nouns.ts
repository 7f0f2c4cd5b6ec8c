import type { Gender } from '../attribution/genders';

function nouns(words: string, gender: Gender): [noun: string, gender: Gender][] {
  return words.split(' ').map((noun) => [noun, gender]);
}

/** Kin and words for men and women: they name a person whatever stands before them, and say he or she. */
export const KIN: ReadonlyMap<string, Gender> = new Map([
  ...nouns(
    'husband father dad son brother uncle nephew grandfather grandson stepfather stepson widower boyfriend fiance groom man boy guy ' +
      'gentleman son-in-law father-in-law brother-in-law',
    'male',
  ),
  ...nouns(
    'wife mother mom mum daughter sister aunt niece grandmother granddaughter stepmother stepdaughter widow girlfriend fiancee bride ' +
      'woman girl lady daughter-in-law mother-in-law sister-in-law',
    'female',
  ),
  ...nouns('spouse partner parent child cousin sibling friend', null),
]);

/** Callings of one person: a rival of whoever else is named when somebody’s own ("his lawyer") or new ("a doctor"). */
export const CALLED: ReadonlySet<string> = new Set(
  (
    'lawyer attorney spokesman spokeswoman spokesperson doctor nurse teacher neighbor neighbour colleague boss manager agent aide adviser ' +
    'advisor assistant deputy coach trainer driver landlord tenant client patient student pupil priest pastor rabbi imam officer detective ' +
    'soldier guard witness victim suspect rival opponent critic supporter voter resident owner employee worker employer secretary ' +
    'predecessor successor running-mate bodyguard translator publisher editor reporter journalist author editor professor scientist ' +
    'researcher expert analyst economist historian judge prosecutor farmer fisherman baker butcher carpenter plumber engineer pilot ' +
    'captain sailor singer actor actress artist painter writer poet director producer chef waiter waitress barber bartender clerk cashier ' +
    'shopkeeper therapist psychologist surgeon physician dentist vet pharmacist accountant banker broker trader businessman businesswoman ' +
    'stranger visitor tourist passenger caller guest host bystander onlooker protester'
  ).split(' '),
);
