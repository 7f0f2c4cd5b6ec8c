import { describe, expect, it } from 'vitest';
import type { Edit, EditKind } from '../../model/report';
import type { Compared } from '../compared';
import { observeWording, wordingKind } from './wording';

const VERSION = 'Invading homes is cruel and must cease now.';

function edit(
  kind: EditKind,
  page: [number, number],
  words: string,
  weight: Edit['weight'] = 'wording',
): Edit {
  const start = Math.max(0, VERSION.indexOf(words));
  return { kind, page, source: [start, start + words.length], weight };
}

/** Observations of a page that has the quote in “ ”, compared with the version. */
function observe(text: string, ...edits: Edit[]) {
  const compared: Compared = {
    statement: 's',
    version: { id: 'letter', text: VERSION, attested: 'read' },
    edits,
    touched: [0, VERSION.length],
    edges: { start: 'seen', end: 'seen' },
  };
  const found = observeWording(text, { start: text.indexOf('“') + 1 }, compared);
  for (const { evidence } of found) {
    if ('start' in evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  }
  return found.map(({ value, rule, voice }) => [value, rule, voice]);
}

describe('observeWording', () => {
  it.each<[trap: string, string, Edit, string[][]]>([
    [
      'a word replaced',
      'She said “Invading homes is cruel and must end now.”',
      edit('replace', [33, 36], 'cease'),
      [['end', 'wording.replace', 'quote']],
    ],
    [
      'a word that only this page has',
      'She said “Invading homes is so cruel.”',
      edit('insert', [18, 20], ''),
      [['so', 'wording.insert', 'quote']],
    ],
    [
      'a word that only the wording has',
      'She said “Invading homes must cease now.”',
      edit('delete', [14, 14], 'is cruel and'),
      [['is cruel and', 'wording.delete', 'quote']],
    ],
    [
      'an editor’s word',
      'She said “Invading homes is [very] cruel.”',
      edit('bracket', [18, 24], '', 'cosmetic'),
      [['[very]', 'wording.bracket', 'quote']],
    ],
    ['an editor’s capital', 'She said “[H]omes is cruel.”', edit('bracket', [0, 3], 'h', 'cosmetic'), []],
    [
      'a mark of error',
      'She said “homes is [sic] cruel.”',
      edit('sic', [9, 14], '', 'cosmetic'),
      [['[sic]', 'wording.sic', 'quote']],
    ],
    [
      'a word before the mark',
      'She said invading “homes is cruel.”',
      edit('boundary', [0, 0], 'Invading', 'cosmetic'),
      [['invading', 'wording.outside-marks', 'narrator']],
    ],
    [
      'a small word before the mark',
      'It is to “homes.”',
      { ...edit('boundary', [0, 0], '', 'cosmetic'), source: [36, 38] },
      [],
    ],
    ['spelling alone', 'She said “Invading homes.”', edit('replace', [9, 14], 'homes', 'cosmetic'), []],
    [
      'words cut off are told by completeness',
      'She said “homes.”',
      edit('trim-start', [0, 0], 'Invading'),
      [],
    ],
  ])('%s', (_trap, text, one, expected) => {
    expect(observe(text, one)).toEqual(expected);
  });

  it('rests on the wording for words that the page does not print', () => {
    const compared: Compared = {
      statement: 's',
      version: { id: 'letter', text: VERSION, attested: 'read' },
      edits: [edit('delete', [8, 8], 'homes')],
      touched: [0, VERSION.length],
      edges: { start: 'seen', end: 'seen' },
    };
    expect(observeWording('“Invading is cruel.”', { start: 1 }, compared)[0]?.evidence).toEqual({
      record: 'letter',
      field: 'text',
      text: 'homes',
    });
  });
});

describe('wordingKind', () => {
  it.each<[EditKind, Edit['weight'], string | null]>([
    ['replace', 'meaning', 'replace'],
    ['replace', 'cosmetic', null],
    ['cut', 'wording', null],
    ['join', 'wording', null],
    ['ellipsis', 'wording', null],
    ['boundary', 'cosmetic', 'outside-marks'],
  ])('%s, %s', (kind, weight, expected) => {
    expect(wordingKind({ kind, weight, page: [0, 4], source: [0, 5] })).toBe(expected);
  });
});
