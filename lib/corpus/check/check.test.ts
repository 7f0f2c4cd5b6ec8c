import { describe, expect, it } from 'vitest';
import { describeFault } from '../records/faults';
import { formatRecord } from '../records/format-record';
import { articleFile, ferryFiles, testFiles } from '../records/test-records';
import { checkRecords } from './check';

const GOOD = articleFile('post-1', 'tidewater-post', '2020-03-11', [
  { text: 'The ferry is not a luxury.', speaker: 'Mara Orlan', verb: { lemma: 'say', printed: 'said' } },
]);

function faultsOf(change: (text: string) => string): string[] {
  const names = { path: 'names.json', text: '[]' };
  const files = testFiles([{ ...GOOD, text: change(GOOD.text) }, names]);
  return checkRecords('ferry-2020', files).map(describeFault);
}

describe('checkRecords', () => {
  it('finds nothing wrong with good records', () => {
    expect(checkRecords('ferry-2020', testFiles([GOOD]))).toEqual([]);
  });

  it.each([
    ['a day that is none', '"2020-03-11"', '"2020-02-31"', 'published: must be a day that exists'],
    [
      'an address without a scheme',
      '"https://tidewaterpost',
      '"tidewaterpost',
      'url: must be a whole address',
    ],
    [
      'an address that runs',
      '"https://tidewaterpost',
      '"javascript://tidewaterpost',
      'url: must be an address of the web',
    ],
    ['an unknown field', '"read"', '"reed"', 'reed: is no field of such a record'],
    ['a kind of voice that is none', '"headline"', '"shouting"', 'labels.0.voice'],
    [
      'an outlet without a table entry',
      '"tidewater-post"',
      '"moon-post"',
      'outlet: "moon-post" is not in outlets.json',
    ],
    [
      'a speaker nobody knows',
      '"Mara Orlan"',
      '"Mara Orlen"',
      'quotes.0.speaker: "Mara Orlen" is in no file of people/',
    ],
    [
      'a clause too long to quote',
      'The closing of the ferry',
      'a b c d e f g h i j k l m n o',
      'labels.0.clause: must not be longer than 14 words',
    ],
    [
      'an origin that is no record',
      '"origin": null',
      '"origin": {"name":"X","kind":"outlet","article":"nope","basis":"named"}',
      'origin.article: no record has the id "nope"',
    ],
    [
      'an id that is not the file name',
      '"id": "post-1"',
      '"id": "post-2"',
      'id: asks for the file name "post-2.json"',
    ],
    [
      'an address of another outlet',
      'https://tidewaterpost.example',
      'https://coastcourier.example',
      'url: "coastcourier.example" is no domain of "tidewater-post"',
    ],
    [
      'a credit to an outlet that is in no table',
      '"speaker": "Mara Orlan",',
      '"speaker": "Mara Orlan", "via": "The Moon",',
      'quotes.0.via: "The Moon" is the name of no outlet',
    ],
    [
      'spoken words that are not in the text',
      '"speaker": "Mara Orlan",',
      '"speaker": "Mara Orlan", "spoken": "Never.",',
      'quotes.0.spoken: is not a part of the text',
    ],
    ['read before it appeared', '"readOn": null', '"readOn": "2020-03-10"', 'readOn: is before 2020-03-11'],
    [
      'reviewed before it was read',
      '"readOn": null,\n  "reviewed": null',
      '"readOn": "2020-04-02",\n  "reviewed": "2020-04-01"',
      'reviewed: is before 2020-04-02',
    ],
    [
      'reviewed before it appeared: a slip in the year',
      '"reviewed": null',
      '"reviewed": "2020-03-01"',
      'reviewed: is before 2020-03-11',
    ],
    [
      'an outlet named like a part of every object',
      '"tidewater-post"',
      '"constructor"',
      'outlet: "constructor" is not in outlets.json',
    ],
    [
      'a headline that was seen and is not there',
      '"title": "Story post-1"',
      '"title": null',
      'titleSeen: there is no headline that was seen',
    ],
    [
      'a private person in a note',
      '"origin": null',
      '"origin": null, "note": "Opens with the arrest of Juana Pérez Morales."',
      'note: "Juana Pérez Morales" is in no table',
    ],
  ])('says file, field and reason: %s', (_, from, to, reason) => {
    const faults = faultsOf((text) => text.replace(from, to));
    expect(faults.join('\n')).toContain(reason);
    for (const fault of faults) expect(fault).toMatch(/^articles\/post-1\.json: [^\n]+$/);
  });

  it('says that a file is cut, empty, or no JSON', () => {
    expect(faultsOf((text) => text.slice(0, 40))).toEqual([
      'articles/post-1.json: the file ends too soon: this is not valid JSON',
    ]);
    expect(faultsOf(() => '')).toEqual(['articles/post-1.json: the file is empty']);
    expect(faultsOf((text) => text.replace(',', ';'))).toEqual([
      'articles/post-1.json: this is not valid JSON in line 2',
    ]);
    expect(faultsOf((text) => `\uFEFF${text}`)).toEqual([]);
  });

  it('says that a folder holds no record, no outlets, or a file that has no place in it', () => {
    expect(checkRecords('void', []).map(describeFault)).toEqual([
      'void: holds no record: articles go into articles/, primary texts into primary/',
    ]);
    expect(checkRecords('x', [GOOD]).map(describeFault)).toEqual(['x: has no outlets.json']);
    const stray = { path: 'articles/old/post-1.json', text: '{}' };
    expect(checkRecords('x', [...testFiles([GOOD]), stray]).map(describeFault)).toEqual([
      'articles/old/post-1.json: is no part of a corpus; see its README',
    ]);
  });

  it('finds a quote that stands twice', () => {
    const twice = articleFile('post-1', 'tidewater-post', null, [
      { text: 'No.', speaker: 'Ines Valk' },
      { text: 'No.', speaker: 'Ines Valk' },
    ]);
    expect(checkRecords('x', testFiles([twice])).map(describeFault)).toEqual([
      'articles/post-1.json: quotes.1.text: stands twice in this record',
    ]);
  });

  it('asks for a name that a file can be called after', () => {
    const other = {
      path: 'people/.json',
      text: formatRecord({ name: 'Иван Петров', kind: 'person', basis: 'office' }),
    };
    expect(checkRecords('x', [...testFiles([GOOD]), other]).map(describeFault)[0]).toContain(
      'name: must have a Latin letter',
    );
  });

  it('finds a spokesperson of nobody', () => {
    const other = {
      path: 'people/ivo-lund.json',
      text: formatRecord({
        name: 'Ivo Lund',
        kind: 'person',
        basis: 'spokesperson',
        speaksFor: 'Mara Orlen',
      }),
    };
    expect(checkRecords('x', [...testFiles([GOOD]), other]).map(describeFault)).toEqual([
      expect.stringContaining('Ivo Lund speaks for "Mara Orlen", which is the name of nobody'),
    ]);
  });

  it('finds one spelling of two people', () => {
    const other = {
      path: 'people/mira-orlan.json',
      text: formatRecord({ name: 'Mira Orlan', kind: 'person', basis: 'office', spellings: ['Mara Orlán'] }),
    };
    expect(checkRecords('x', [...testFiles([GOOD]), other]).map(describeFault)).toEqual([
      'people/: spellings: "Mara Orlán" is both Mara Orlan and Mira Orlan',
    ]);
  });
});

const LETTER = 'primary/orlan-letter-20200310.json';

describe('checkRecords, primary texts', () => {
  it.each([
    [
      'an office that is in no table',
      '"office-of-orlan"',
      '"office-of-valk"',
      'issuer: "office-of-valk" is not in outlets.json',
    ],
    [
      'a speaker nobody knows',
      '["Mara Orlan"]',
      '["Mara Orlen"]',
      'speakers.0: "Mara Orlen" is in no file of people/',
    ],
    ['known from nobody', '["Tidewater Post"]', '[]', 'passages.0.by: must say who printed it'],
    [
      'known from a paper that is in no table',
      '["Tidewater Post"]',
      '["The Moon"]',
      'by: "The Moon" is the name of no outlet',
    ],
    [
      'a passage of somebody nobody knows',
      '"n": 1,',
      '"n": 1, "speakers": ["Ada Moon"],',
      'passages.0.speakers: "Ada Moon" is in no file of people/',
    ],
    [
      'spoken words that are not in the text',
      '"n": 1,',
      '"n": 1, "spoken": "Never.",',
      'passages.0.spoken: is not a part of the text',
    ],
    [
      'a month beside a day',
      '"lang": "en"',
      '"publishedMonth": "2020-03", "lang": "en"',
      'publishedMonth: has no place',
    ],
  ])('finds %s', (_trap, from, to, reason) => {
    const files = testFiles([GOOD]).map((file) =>
      file.path === LETTER ? { ...file, text: file.text.replace(from, to) } : file,
    );
    const faults = checkRecords('ferry-2020', files).map(describeFault);
    expect(faults).toEqual([expect.stringContaining(`${LETTER}: ${reason}`)]);
  });
});

const OCCASION = 'statements/orlan-2020-03-10.json';

describe('checkRecords, statements', () => {
  const faults = (from: string | RegExp, to: string): string[] =>
    checkRecords(
      'ferry-2020',
      ferryFiles().map((file) =>
        file.path === OCCASION ? { ...file, text: file.text.replace(from, to) } : file,
      ),
    ).map(describeFault);

  it('finds nothing wrong with the made-up corpus', () => {
    expect(faults('', '')).toEqual([]);
  });

  it.each<[string, string | RegExp, string, string]>([
    [
      'a place that is in no record',
      'coastcourier-20200311#0',
      'coastcourier-20200311#7',
      'statements.0.printed.0: there is no "coastcourier-20200311#7"',
    ],
    [
      'a place that stands twice',
      'coastcourier-20200311#1',
      'coastcourier-20200311#0',
      'statements.0.printed.1: "coastcourier-20200311#0" stands twice',
    ],
    [
      'words of somebody else',
      'coastcourier-20200311#1',
      'tidewaterpost-20200311#1',
      'is said by Teo Brandt, who does not speak for Mara Orlan',
    ],
    [
      'a translation among the printings',
      'coastcourier-20200311#1',
      'elfaro-20200312#0',
      'is in "es", the statement in "en": it is a rendering',
    ],
    [
      'a rendering in the same language',
      '"renderings": ["elfaro-20200312#0"]',
      '"renderings": ["orlan-letter-20200310#1"]',
      "is in the statement's own language: it is no rendering",
    ],
    [
      'a quote for a passage',
      '"passages": ["orlan-release-20200310#2"]',
      '"passages": ["coastcourier-20200311#0"]',
      '"coastcourier-20200311#0" is a quote of an article',
    ],
    ['a quote printed before it was said', '"on": "2020-03-10"', '"on": "2020-03-20"', 'was printed before'],
    [
      'a quote of other words',
      '"passages": ["orlan-release-20200310#2"]',
      '"passages": ["orlan-release-20200310#2"], "printed": ["coastcourier-20200311#0"]',
      'statements.1.printed.0: "coastcourier-20200311#0" shares no words with the rest of the statement',
    ],
    [
      'one id of two statements',
      'orlan-2020-03-10-i-have-asked-the-harbour',
      'orlan-2020-03-10-the-ferry-is-not-a',
      'statements.1.id',
    ],
  ])('finds %s', (_trap, from, to, reason) => {
    const found = faults(from, to);
    expect(found.join('\n')).toContain(reason);
    for (const fault of found) expect(fault).toMatch(/^statements\/orlan-2020-03-10\.json: /);
  });
});
