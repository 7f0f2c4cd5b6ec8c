import { describe, expect, it } from 'vitest';
import type { LabelTerm } from '../../model/corpus';
import type { Attribution } from '../../model/report';
import { buildLabelMatcher } from '../labels/label-matcher';
import { readVoices } from '../voice/voice';
import { observeNeighbours, readNeighbourhood } from './neighbours';
import { readLabels } from './words';

const AUTHORITY: LabelTerm[] = ['the agency', 'harbor board'].map((term) => ({
  term,
  concept: 'authority',
  lang: 'en',
  caseSensitive: false,
}));

/** A mention in small letters names nobody, but for the agency. */
function named(mention: string) {
  const isNamed = /^\p{Lu}/u.test(mention) || mention === 'the agency';
  return isNamed ? { name: mention, role: 'person' as const } : { name: null, role: 'unnamed' as const };
}

/** What is observed of one quote of a text; each quote in “ ” is given to the name in braces after or before it. */
function around(text: string, at: number, lang = 'en') {
  const plain = text.replace(/[{}]/g, '');
  const names = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  const spoken = [...plain.matchAll(/“([^”]*)”/g)].map(({ index, 1: inner = '' }, number) => {
    const part = { start: index + 1, end: index + 1 + inner.length, text: inner };
    const name = names[number] ?? '';
    const start = plain.indexOf(name);
    const source = name === '' ? null : { start, end: start + name.length, text: name, ...named(name) };
    const attribution: Attribution = { source, cue: null, via: null, certainty: 'certain' };
    return { ...part, kind: 'speech' as const, parts: [part], repeats: [], attribution };
  });
  const voices = readVoices({ text: plain, title: null, blocks: [], quotes: spoken, outlets: [] });
  const labels = readLabels(plain, null, voices, buildLabelMatcher(AUTHORITY), 'en');
  const found = observeNeighbours(plain, readNeighbourhood(plain, spoken, labels), at, voices, lang);
  for (const { evidence } of found) {
    expect('start' in evidence && plain.slice(evidence.start, evidence.end)).toBe(evidence.text);
  }
  return found.map(({ rule, value }) => [rule.replace('neighbours.', ''), value]);
}

describe('observeNeighbours', () => {
  it.each<[trap: string, string, number, string[][]]>([
    [
      'who is quoted before and after',
      '“No,” {Roe} said. “Yes,” {Doe} said. “Well,” {Vo} said.',
      1,
      [
        ['before', 'Roe'],
        ['after', 'Vo'],
      ],
    ],
    ['its own speaker is no neighbour', '“No,” {Roe} said. “And no,” {Roe} said.', 1, []],
    [
      'the nearest other speaker',
      '“No,” {Roe} said. “Yes,” {Doe} said. “Yes again,” {Doe} said.',
      2,
      [['before', 'Roe']],
    ],
    [
      'a word of contrast at the start of its sentence',
      'In contrast, {Roe} wrote “no” twice.',
      0,
      [['contrast', 'In contrast']],
    ],
    ['and of the sentence before', 'But the board slept. “No,” {Roe} said.', 0, [['contrast', 'But']]],
    ['inside a sentence it joins other things', 'They came but left, and {Roe} wrote “no” twice.', 0, []],
    ['in another paragraph', 'But the board slept.\n“No,” {Roe} said.', 0, []],
    ['inside marks it is the speaker’s', '“But no,” {Roe} said.', 0, []],
    ['the start of another word', 'Butter was dear. “No,” {Roe} said.', 0, []],
    [
      'the authorities are quoted too',
      '“No,” {Roe} said. “We act,” {the agency} said.',
      0,
      [
        ['after', 'the agency'],
        ['authority', 'the agency'],
      ],
    ],
    [
      'a quote of the authorities themselves',
      '“No,” {Roe} said. “We act,” {the agency} said.',
      1,
      [['before', 'Roe']],
    ],
    ['authorities that are only told of', 'It met the agency. “No,” {Roe} said.', 0, []],
    ['a speaker without a name may be its own', '“No,” {Roe} said. “Yes,” {the mayor} said.', 0, []],
    ['of a speaker without a name nobody is the other', '“No,” {Roe} said. “Yes,” {the mayor} said.', 1, []],
    [
      'who speaks for the authorities',
      '“No,” {Roe} said. “We act,” {a spokesman for the agency} said.',
      0,
      [['authority', 'a spokesman for the agency']],
    ],
    [
      'who only names them',
      '“No,” {Roe} said. “I fear it,” {a lawyer for people held by the agency} said.',
      0,
      [],
    ],
    ['nobody named', '“No.” “Yes,” {} said.', 1, []],
  ])('%s', (_trap, text, at, expected) => {
    expect(around(text, at)).toEqual(expected);
  });

  it('knows Spanish words of contrast, and none of a language it does not know', () => {
    expect(around('Sin embargo, {Roe} dijo “no” dos veces.', 0, 'es-MX')).toEqual([
      ['contrast', 'Sin embargo'],
    ]);
    expect(around('Mais {Roe} a dit “non”.', 0, 'fr')).toEqual([]);
  });
});
