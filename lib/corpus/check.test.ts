import { describe, expect, it } from 'vitest';
import { checkRecords } from './check';
import { describeFault } from './record';
import { articleFile, testFiles } from './test-records';

const GOOD = articleFile('post-1', 'tidewater-post', '2020-03-11', [
  { text: 'The ferry is not a luxury.', speaker: 'Mara Orlan', verb: 'said' },
]);

function faultsOf(change: (text: string) => string): string[] {
  return checkRecords('ferry-2020', testFiles([{ ...GOOD, text: change(GOOD.text) }])).map(describeFault);
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
      'quotes.0.speaker: "Mara Orlen" is not in people.json',
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
    ['an id that is not the file name', '"id": "post-1"', '"id": "post-2"', 'the file must have that name'],
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
      'articles/post-1.json: this is not valid JSON',
    ]);
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

  it('finds a quote that stands twice and a pin to nowhere', () => {
    const twice = articleFile('post-1', 'tidewater-post', null, [
      { text: 'No.', speaker: 'Ines Valk' },
      { text: 'No.', speaker: 'Ines Valk' },
    ]);
    const pins = { path: 'statements.json', text: '{"together":[["post-1#0","post-9#0"]],"apart":[]}' };
    expect(checkRecords('x', [...testFiles([twice]), pins]).map(describeFault)).toEqual([
      'articles/post-1.json: quotes.1.text: stands twice in this record',
      'statements.json: together.0: there is no "post-9#0"',
    ]);
  });
});
