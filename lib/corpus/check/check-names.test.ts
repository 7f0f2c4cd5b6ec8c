import { describe, expect, it } from 'vitest';
import { formatRecord } from '../records/format-record';
import { readRecords } from '../records/read-records';
import { articleFile, testFiles } from '../records/test-records';
import { checkNames } from './check-names';

function namesIn(note: string, title = 'Council votes on the ferry'): string[] {
  const files = [
    ...testFiles([
      articleFile('post-1', 'tidewater-post', '2020-03-11', [{ text: 'No.', speaker: 'Ines Valk' }], {
        note,
        title,
        labels: [],
      }),
    ]),
    { path: 'names.json', text: formatRecord(['Lisk Island', 'Ferry Act', '24 Isles Radio']) },
  ];
  const read = readRecords('ferry-2020', files);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return checkNames(read.records).map(({ field, reason }) => `${field}: ${/"(.*?)"/.exec(reason)?.[1]}`);
}

describe('checkNames', () => {
  it.each([
    ['a name nobody knows', 'Opens with Juana Pérez Morales.', 'note: Juana Pérez Morales'],
    ['one with small words inside', 'Begins with Ana de la Cruz on the pier.', 'note: Ana de la Cruz'],
    ['one with an initial', 'A photo of Ruth B. Kowalski.', 'note: Ruth B Kowalski'],
    ['one beside a known name', 'Mara Orlan and Juana Pérez spoke.', 'note: Juana Pérez'],
    ['a surname behind a form of address', 'It quotes Ms. Kowalski twice.', 'note: Ms. Kowalski'],
    ['the possessive of a name', 'Tells of Juana Pérez’s day.', 'note: Juana Pérez’s'],
  ])('finds %s', (_trap, note, found) => expect(namesIn(note)).toEqual([found]));

  it.each([
    ['people of the tables, and their spellings', 'Mara Orlán answers Teo Brandt of the Harbour Board.'],
    ['a known surname behind a form of address', 'Mayor Ines Valk, Ms. Valk’s office says.'],
    ['a title before a name', 'Council President Mara Orlan spoke.'],
    ['outlets, with and without article', 'The Tidewater Post, Tidewater Post and tidewaterpost.example.'],
    ['places and laws', 'The Ferry Act on Lisk Island, as Isles Radio says.'],
    ['abbreviations', 'The HB of LI and the ECU.'],
    ['a word that begins a sentence', 'It was cut. Orlan said no. Valk agreed.'],
  ])('passes over %s', (_trap, note) => expect(namesIn(note)).toEqual([]));

  it('takes a headline’s capitals for what they are, and still finds a given name in it', () => {
    expect(namesIn('x', 'Harbour Board Defends Long Planned Ferry Closing')).toEqual([]);
    expect(namesIn('x', 'Ferry Closing Leaves Maria Kowalski On The Pier')).toEqual([
      'title: Maria Kowalski',
    ]);
  });
});
