import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../text/paragraphs';
import { type Inventory, readInventory } from './inventory';

function inventoryOf(text: string, lang = 'en'): Inventory {
  return readInventory(paragraphs(text), undefined, lang);
}

const FULL_NAMES: [trap: string, text: string, printed: string, full: string][] = [
  ['the plain case', 'It met Jane Roe there.', 'Roe', 'Jane Roe'],
  ['the given name alone', 'It met Jane Roe there.', 'Jane', 'Jane Roe'],
  ['another person of that name', 'It met Jane Roe there.', 'Tim Roe', 'Tim Roe'],
  ['the owner of something', 'Jane Roe’s plan fell.', 'Roe', 'Jane Roe'],
  ['the owner of something with a name', 'Jane Roe’s Lake Plan fell.', 'Roe', 'Jane Roe'],
  ['between marks', 'It met “Jane Roe” there.', 'Roe', 'Jane Roe'],
  ['a day before it', 'On Monday Jane Roe left.', 'Roe', 'Jane Roe'],
  ['a full stop ends the run', 'It rained in Addis Ababa. Nega was there.', 'Nega', 'Nega'],
  ['a full stop ends the run before it', 'It rained in Addis Ababa. Nega left.', 'Ababa', 'Addis Ababa'],
  ['the full stop of an initial does not', 'It met Jane D. Roe there.', 'Roe', 'Jane D. Roe'],
  ['nor that of a title', 'It met Dr. Jane Roe there.', 'Roe', 'Jane Roe'],
  ['nor that of a suffix', 'It met Hugo Roe Jr. there.', 'Roe', 'Hugo Roe Jr.'],
  ['an office before it', 'Chief of Staff Jane Roe spoke.', 'Roe', 'Jane Roe'],
  ['an office with its article', 'The Chief of Staff Jane Roe spoke.', 'Roe', 'Jane Roe'],
  ['an office of three words', 'Homeland Security Secretary Jane Roe spoke.', 'Roe', 'Jane Roe'],
  ['an office with of', 'Secretary of State Jane Roe spoke.', 'Roe', 'Jane Roe'],
  ['a title that is a family name', 'It met Tim King there.', 'King', 'Tim King'],
  ['a title that is a title', 'It met King Hugo there.', 'Hugo', 'Hugo'],
  ['particles, printed without', 'Ana de la Cruz spoke.', 'Cruz', 'Ana de la Cruz'],
  ['particles, printed with them', 'Ana de la Cruz spoke.', 'de la Cruz', 'Ana de la Cruz'],
  ['particles with a capital', 'Ana de la Cruz spoke.', 'De la Cruz', 'Ana de la Cruz'],
  ['a particle from elsewhere', 'It met Lars van Dyck there.', 'van Dyck', 'Lars van Dyck'],
  ['a word of bodies as a family name', 'It met Justin Post there.', 'Post', 'Justin Post'],
  ['three words that end in one', 'The Lake Harbor Post fell.', 'Post', 'Post'],
  ['an administration is nobody', 'The Kim Roe Administration fell.', 'Roe', 'Roe'],
  ['two words of it are nobody', 'The Roe Administration fell.', 'Administration', 'Administration'],
  ['a party wing is nobody', 'The Roe Republicans fell.', 'Republicans', 'Republicans'],
  ['supporters are nobody', 'The Roe Supporters fell.', 'Supporters', 'Supporters'],
  ['a body before a name', 'It met Lake County Kim Roe there.', 'Roe', 'Roe'],
  ['accents', 'It met Kim Peña there.', 'Pena', 'Kim Peña'],
  ['an apostrophe', 'It met Kim O’Dare there.', 'O’Dare', 'Kim O’Dare'],
  ['a longer form wins', 'It met Jane Roe. It met Jane Ann Roe.', 'Roe', 'Jane Ann Roe'],
  ['a longer form of a full one', 'It met Jane Roe. It met Jane Ann Roe.', 'Jane Roe', 'Jane Ann Roe'],
  ['a middle name is none in English', 'It met Ana Ruiz Vega there.', 'Ruiz', 'Ruiz'],
  ['a headline in capitals', 'Kim Roe Wins over the Lake Board Today', 'Roe', 'Roe'],
  ['a verb in a headline', 'Kim Roe Wins over the Lake Board Today', 'Wins', 'Wins'],
  ['a headline in small letters', 'Hugo Lorne wins the vote in the county today', 'Lorne', 'Hugo Lorne'],
  ['capitals that end in a full stop', 'It was Kim Roe.', 'Roe', 'Kim Roe'],
];

const GENDERS: [trap: string, text: string, name: string, gender: string | null][] = [
  ['a given name', '', 'Jane Roe', 'female'],
  ['a given name', '', 'Hugo Roe', 'male'],
  ['a name that may be either', '', 'Kim Roe', null],
  ['a title', 'Ms. Tran left.', 'Kim Tran', 'female'],
  ['a title', 'Mr. Tran left.', 'Kim Tran', 'male'],
  ['a title before the full name', 'It met Congresswoman Kim Tran there.', 'Tran', 'female'],
  ['a title against a given name', 'Ms. Tran left.', 'Hugo Tran', 'female'],
  ['a title that says nothing', 'Dr. Tran left.', 'Kim Tran', null],
  ['the title of somebody else', 'Ms. Tran left Kim Roe.', 'Kim Roe', null],
];

const BODIES: [trap: string, text: string, name: string, body: boolean][] = [
  ['a country', '', 'Spain', true],
  ['a city', '', 'Berlin', true],
  ['two words', '', 'New York', true],
  ['with its article', '', 'the White House', true],
  ['a city that is a family name here', 'It met Kim Berlin there.', 'Berlin', false],
  ['a state in short', '', 'Pa.', true],
  ['a state in short, its full stop apart', '', 'Pa', true],
  ['a state in short is not the head of a name', '', 'Pablo', false],
  ['initials', '', 'FBI', true],
  ['initials with a sign', '', 'AT&T', true],
  ['one letter', '', 'Q', false],
  ['a person', 'It met Jane Roe there.', 'Jane Roe', false],
];

describe('the names of an article', () => {
  it.each(FULL_NAMES)('%s: in “%s” %s is %s', (_, text, printed, full) => {
    expect(inventoryOf(text).whoIs(printed, text.length).name).toBe(full);
  });

  it('leaves a family name as printed where two persons bear it and nothing decides', () => {
    const text = 'It met Jane Roe there. It met Tim Roe there.';
    const inventory = inventoryOf(text);
    expect(inventory.whoIs('Roe', text.length).name).toBe('Roe');
    expect(inventory.whoIs('Roe', text.length, 'male').name).toBe('Tim Roe');
    expect(inventory.whoIs('Tim Roe', 0).name).toBe('Tim Roe');
  });

  it('knows the first of two family names in Spanish, and no verb that opens a sentence', () => {
    expect(inventoryOf('Vimos a Ana Ruiz Vega.', 'es').whoIs('Ruiz', 30).name).toBe('Ana Ruiz Vega');
    expect(inventoryOf('Dijo Ana Roe que no.', 'es').whoIs('Roe', 20).name).toBe('Ana Roe');
  });

  it.each(GENDERS)('%s: “%s” makes %s %s', (_, text, name, gender) => {
    expect(inventoryOf(text).genderOf(name)).toBe(gender);
  });

  it.each(BODIES)('%s: “%s” %s, a body: %s', (_, text, name, body) => {
    expect(inventoryOf(text).isBody(name)).toBe(body);
  });

  it.each([
    ['only the first word of its sentence', 'Temperatures fell. Temperatures rose.', 'Temperatures', false],
    ['after a mark of quotation', 'It said: “Temperatures fell.”', 'Temperatures', false],
    ['inside a sentence too', 'Odell fell. It met Odell.', 'Odell', true],
    ['the family name of a full form', 'Kim Odell fell.', 'Odell', true],
    ['a given name', 'Jane fell.', 'Jane', true],
  ])('a name elsewhere: %s', (_, text, word, named) => {
    expect(inventoryOf(text).isNamed(word)).toBe(named);
  });

  it('adds what compromise found, but calls no person of the text a body', () => {
    const text = 'Dover Works and Kim Roe fell.';
    const people = {
      persons: [{ name: 'Kim Tran', gender: 'female' as const }],
      organisations: ['Dover', 'the Roe'],
      places: ['Roe', 'Lake Side'],
    };
    const inventory = readInventory(paragraphs(text), people, 'en');
    expect(inventory.isBody('Dover')).toBe(true);
    expect(inventory.isBody('The Lake Side')).toBe(true);
    expect(inventory.isBody('Roe')).toBe(false);
    expect(inventory.genderOf('Tran')).toBe('female');
  });
});
