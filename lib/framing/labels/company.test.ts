import { describe, expect, it } from 'vitest';
import type { LabelTerm } from '../../model/corpus';
import { paragraphs } from '../../text/paragraphs';
import { sentences } from '../../text/sentences';
import { tokenize } from '../../text/tokens';
import { keepInCompany } from './company';
import { buildLabelMatcher, findLabels } from './label-matcher';

const TERMS: [concept: string, term: string, open?: LabelTerm['open']][] = [
  ['people', 'undocumented families'],
  ['people', 'immigrants', 'story'],
  ['people', 'woman', 'company'],
  ['people', 'brothers', 'company'],
  ['event', 'raids', 'story'],
  ['event', 'operation', 'company'],
  ['custody', 'arrested', 'company'],
  ['authority', 'officers', 'company'],
  ['removal', 'removal', 'company'],
];
const matcher = buildLabelMatcher(
  TERMS.map(([concept, term, open]) => ({
    concept,
    term,
    lang: 'en',
    caseSensitive: false,
    ...(open ? { open } : {}),
  })),
);

function kept(text: string, lang = 'en'): string[] {
  const tokens = tokenize(text);
  const parts = { sentences: sentences(text), lines: paragraphs(text) };
  return keepInCompany(findLabels(text, tokens, matcher), tokens, parts, lang).map((label) => label.text);
}

describe('keepInCompany', () => {
  it.each<[trap: string, string, string[]]>([
    ['a sure label needs no company', 'It told of undocumented families.', ['undocumented families']],
    ['an ordinary word alone', 'A woman sang.', []],
    ['beside a sure label', 'A woman led undocumented families.', ['woman', 'undocumented families']],
    ['beside a word of the story', 'A woman hid from the raids.', ['woman', 'raids']],
    ['a word of the story alone', 'The raids began on Saturday.', ['raids']],
    ['people in a line that has company', 'The raids began. A woman hid.', ['raids', 'woman']],
    ['an act in a line that has company needs it nearer', 'The raids began. An operation failed.', ['raids']],
    ['in another line', 'The raids began.\nA woman sang.', ['raids']],
    ['people and what is done to them', 'Officers woke the woman.', ['Officers', 'woman']],
    ['two acts without people', 'The operation began after the removal of sand.', []],
    ['another story', 'Deputies arrested two brothers in a drug case.', []],
    ['another story, with a word of this one', 'The movie is about immigrants.', []],
    [
      'another story, with a sure label',
      'The movie shows undocumented families and a woman.',
      ['undocumented families', 'woman'],
    ],
    ['another story in the sentence before', 'The movie ended. The raids began.', ['raids']],
    ['company from another story is none', 'The movie shows raids. A woman sang.', []],
  ])('%s', (_trap, text, expected) => {
    expect(kept(text)).toEqual(expected);
  });

  it('takes a word of the story for itself only in an article about the topic', () => {
    const long = `${'The band played on and the people of the town were glad of it. '.repeat(12)}\n`;
    const sure = 'It told of undocumented families.\n';
    expect(kept(`${long}The raids began.`)).toEqual([]);
    expect(kept(`${long}${sure}The raids began.`)).toEqual(['undocumented families']);
    expect(kept(`${long}${sure}${sure}The raids began.`)).toContain('raids');
  });

  it('takes only sure labels in a language whose other stories it does not know', () => {
    expect(kept('The raids reached undocumented families. The raids began.', 'fr')).toEqual([
      'raids',
      'undocumented families',
    ]);
  });
});

describe('a plural that is listed beside its singular', () => {
  it('is as sure as the surer of the two', () => {
    const both = buildLabelMatcher([
      { term: 'roundup', concept: 'event', lang: 'en', caseSensitive: false, open: 'company' },
      { term: 'roundups', concept: 'event', lang: 'en', caseSensitive: false, open: 'story' },
    ]);
    const open = (text: string) => findLabels(text, tokenize(text), both).map((label) => label.open);
    expect([open('the roundups'), open('the roundup')]).toEqual([['story'], ['company']]);
  });
});
