import { describe, expect, it } from 'vitest';
import { readQuotes } from '../read-quotes';

/** name (role), certainty of each quote. */
function speakers(text: string, lang = 'en'): string[] {
  return readQuotes(text, { lang }).map(({ attribution: { source, certainty } }) =>
    source === null ? `nobody, ${certainty}` : `${source.name ?? '?'} (${source.role}), ${certainty}`,
  );
}

type Row = [trap: string, text: string, expected: string[]];

const WORDS = '“It was loud all night,”';

describe('persons who share a family name', () => {
  it.each<Row>([
    [
      'a title decides against the nearer name',
      'Hugh Tarn met Mary Tarn. “We are fine,” Mr. Tarn said.',
      ['Hugh Tarn (person), certain'],
    ],
    [
      'the other title, the other order',
      'Mary Tarn met Hugh Tarn. “We are fine,” Mrs. Tarn said.',
      ['Mary Tarn (person), certain'],
    ],
    [
      'a title over an unknown gender is no proof',
      'Jo Tarn and Ann Tarn came. “We are fine,” Ms. Tarn said.',
      ['Ann Tarn (person), likely'],
    ],
    [
      'nothing tells who is meant: the name stays as printed',
      'Hugh Tarn, father of Ann Tarn, wept. “She was fine,” said Tarn.',
      ['Tarn (person), likely'],
    ],
    [
      'the bare name is its first owner’s',
      'Hugh Tarn won. Tarn thanked his wife, Ann Tarn. “We are fine,” Tarn said.',
      ['Hugh Tarn (person), certain'],
    ],
    [
      'who was quoted last, and no more than likely',
      'Hugh Tarn came with Ann Tarn. “We are fine,” Ann Tarn said. “We go,” Tarn said.',
      ['Ann Tarn (person), certain', 'Ann Tarn (person), likely'],
    ],
    [
      'one title says nothing of all who bear the name',
      'Mrs. Tarn came. Hugh Tarn smiled. “We are fine,” he said.',
      ['Hugh Tarn (person), certain'],
    ],
    [
      'a title proves whom no list of given names knows',
      'President Njoki Tarn and Hugh Tarn came. “We are fine,” Tarn said.',
      ['Tarn (person), likely'],
    ],
    [
      'a slogan is no rival',
      'Hugh Tarn spoke. Team Tarn cheered. “We are fine,” Tarn said.',
      ['Hugh Tarn (person), certain'],
    ],
    [
      'an adjective that opens the sentence is no given name',
      'Struggling Hugh Tarn came. “We are fine,” Tarn said.',
      ['Hugh Tarn (person), certain'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a capital that only opens its sentence', () => {
  it.each<Row>([
    ['a plural', 'Neighbours said “it was loud all night.”', ['? (unnamed), certain']],
    ['a nation', 'Ruritanians called it “a mess of a plan.”', ['? (unnamed), certain']],
    ['a notion', 'Legend says “the lake will rise again.”', ['? (unnamed), certain']],
    ['an ending of notions', 'Management said “the plan was late.”', ['? (unnamed), certain']],
    ['an adverb', 'Quietly said, “We have a suspect in the case.”', ['? (unnamed), certain']],
    [
      'a word that the article prints small',
      'Fans of the barber came. Barber says “we have a suspect in the case.”',
      ['? (unnamed), certain'],
    ],
    ['a family name in -s', 'Phillips said “it was loud all night.”', ['Phillips (person), likely']],
    ['a name, as far as the words tell', 'Tarn said “it was loud all night.”', ['Tarn (person), likely']],
    [
      'proven by its capital inside a sentence',
      'Tarn said “it was loud all night.” The crowd cheered Tarn.',
      ['Tarn (person), certain'],
    ],
    [
      'proven by a full name',
      'Neighbor said “it was loud all night.” Ann Neighbor left.',
      ['Ann Neighbor (person), certain'],
    ],
    ['inside a sentence the capital is a name’s', `${WORDS} Tarn said.`, ['Tarn (person), certain']],
    ['a label', 'Warning: “We have a suspect in the case.”', ['? (unnamed), unclear']],
    ['a label of two words', 'Fact Check: “We have a suspect in the case.”', ['? (unnamed), unclear']],
    ['a label that no list knows', 'Backdrop: “We have a suspect in the case.”', ['? (unnamed), unclear']],
    [
      'a label after another quote',
      'Reaction: “We go now.” Backdrop: “We stay for now.”',
      ['? (unnamed), unclear', '? (unnamed), unclear'],
    ],
    ['a storm', 'Hurricane Tarn: “We have a suspect in the case.”', ['? (unnamed), unclear']],
    ['a name and a colon', 'Ann Tarn: “We have a suspect.”', ['Ann Tarn (person), certain']],
    [
      'a name and a colon, proven below',
      'Tarn: “We have a suspect.”\nMayor Ann Tarn left.',
      ['Ann Tarn (person), certain'],
    ],
    ['a saying under the words', '“All is well that ends well.” — Old Saying', ['? (unnamed), unclear']],
    ['a place under the words', '“All is well that ends well.” — Chicago, 2008', ['? (unnamed), unclear']],
    ['a signature', '“All is well that ends well.” — Ann Tarn', ['Ann Tarn (person), certain']],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('bodies and persons', () => {
  it.each<[name: string, role: string]>([
    ['Goldman Sachs', 'organisation'],
    ['Hezbollah', 'organisation'],
    ['Podemos', 'organisation'],
    ['Tarn United', 'organisation'],
    ['Lakeland Rights Watch', 'organisation'],
    ['Downing Street', 'organisation'],
    ['Lakeland Palace', 'organisation'],
    ['Procter & Gamble', 'organisation'],
    ['Tarn & Vo', 'organisation'],
    ['Justin Post', 'person'],
    ['Shaquem Vo', 'person'],
  ])('%s: %s', (name, role) =>
    expect(speakers(`${WORDS} ${name} said.`)).toEqual([`${name} (${role}), certain`]),
  );
  it('a person who bears the name of a body is a person', () =>
    expect(speakers(`Fiona Apple came. ${WORDS} Apple said.`)).toEqual(['Fiona Apple (person), certain']));
});

describe('names whole', () => {
  it.each<[trap: string, printed: string, name: string]>([
    ['a suffix', 'Martin Luther King Jr.', 'Martin Luther King Jr.'],
    ['a particle grown onto the name', 'Neil deGrasse Tyson', 'Neil deGrasse Tyson'],
    ['two particles', 'Ursula von der Leyen', 'Ursula von der Leyen'],
    ['particles that open the name', 'von der Leyen', 'von der Leyen'],
    ['a month as a family name', 'Theresa May', 'Theresa May'],
    ['alone', 'May', 'May'],
    ['with a title', 'Mrs. May', 'May'],
    ['a modal as a given name', 'Will Smith', 'Will Smith'],
    ['a Spanish word as a given name', 'Al Gore', 'Al Gore'],
    ['a month as a given name', 'April Ryan', 'April Ryan'],
    ['a Spanish title as a given name', 'Don Lemon', 'Don Lemon'],
    ['a calling as a family name', 'Bryan Singer', 'Bryan Singer'],
    ['cut short elsewhere', 'Amartya Sen', 'Amartya Sen'],
    ['an office of old', 'John Constable', 'John Constable'],
    ['a courtesy before it', 'Mrs. King', 'King'],
    ['bare', 'King', 'King'],
    ['an office of three words', 'Homeland Security Secretary Ann Tarn', 'Ann Tarn'],
    ['a rank and a party', 'Democratic Sen. Ann Tarn', 'Ann Tarn'],
    ['a calling before it', 'Prosecutor Ann Tarn', 'Ann Tarn'],
    ['a calling before a family name', 'Principal Tarn', 'Tarn'],
    ['a calling that is a family name too', 'Paul Nurse', 'Paul Nurse'],
    ['an office behind it', 'Ann Tarn MP', 'Ann Tarn MP'],
  ])('%s: %s', (_, printed, name) => {
    const ends = `“We go now,” said ${printed}`;
    expect(speakers(`${WORDS} ${printed} said.`)).toEqual([`${name} (person), certain`]);
    expect(speakers(printed.endsWith('.') ? ends : `${ends}.`)).toEqual([`${name} (person), certain`]);
  });
  it.each<Row>([
    ['at the head of a sentence', 'Theresa May said, “We go now.”', ['Theresa May (person), certain']],
    ['a modal at the head', 'Will Tarn said, “We go now.”', ['Will Tarn (person), certain']],
    [
      'the particle names the person again',
      `Ursula von der Leyen came. ${WORDS} Leyen said.`,
      ['Ursula von der Leyen (person), certain'],
    ],
    ['a month is no given name', 'In April Tarn said, “We go now.”', ['Tarn (person), certain']],
    [
      'a modal that asks',
      'Will Tarn say “never”? “We go now,” said Ann Tarn.',
      ['nobody, unclear', 'Ann Tarn (person), certain'],
    ],
    ['an office with its article', `${WORDS} the Lakeland Marshal said.`, ['? (unnamed), certain']],
    ['the king', `${WORDS} the King said.`, ['? (unnamed), certain']],
    [
      'who owns a letter',
      'Tarn’s letter said, “We go now.” The mayor thanked Tarn.',
      ['Tarn (document), certain'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
  it.each<Row>([
    [
      'a Spanish contraction at the head',
      'Al Congreso le dijo Ana Tarn: «Nos vamos de acá».',
      ['Ana Tarn (person), certain'],
    ],
    ['a Spanish plural and its verb', 'Vecinos dijeron: «Fue una noche ruidosa».', ['? (unnamed), certain']],
    ['a Spanish name and its verb', 'Tarn dijo: «Fue una noche ruidosa».', ['Tarn (person), certain']],
    ['a Spanish courtesy', '«Nos vamos de acá», dijo don Pablo Tarn.', ['Pablo Tarn (person), certain']],
  ])('%s', (_, text, expected) => expect(speakers(text, 'es')).toEqual(expected));
});
