import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/tokens';
import { buildLabelMatcher, findLabels } from './label-matcher';
import { joinPeople } from './people-clauses';

const matcher = buildLabelMatcher(
  [
    ['people', 'families'],
    ['people', 'seeking asylum'],
    ['people', 'entered the country illegally'],
    ['arrival', 'crossed the border'],
    ['arrival', 'surge'],
    ['event', 'raids'],
    ['law', 'deportation order'],
    ['removal', 'removal'],
  ].map(([concept = '', term = '']) => ({ term, concept, lang: 'en', caseSensitive: false })),
);

describe('joinPeople', () => {
  it.each([
    [
      'who have',
      'families who have crossed the border',
      ['families who have crossed the border', 'crossed the border'],
    ],
    ['participle', 'families seeking asylum', ['families seeking asylum']],
    [
      'participle of another concept',
      'families crossing the border',
      ['families crossing the border', 'crossing the border'],
    ],
    [
      'an act stays apart',
      'families who entered the country illegally',
      ['families', 'entered the country illegally'],
    ],
    ['two nouns', 'the families surge', ['families', 'surge']],
    ['another clause between', 'families who know those seeking asylum', ['families', 'seeking asylum']],
    ['a comma', 'families, seeking asylum', ['families', 'seeking asylum']],
    ['another concept', 'families raids', ['families', 'raids']],
    ['a paper', 'families with a final deportation order', ['families with a final deportation order']],
    ['what they face', 'families facing removal', ['families facing removal']],
    ['no tie', 'families near removal', ['families', 'removal']],
    [
      'more than small words',
      'families with lawyers and a deportation order',
      ['families', 'deportation order'],
    ],
    ['a tie to an event', 'families with raids', ['families', 'raids']],
    ['a tie over a comma', 'families, with a deportation order', ['families', 'deportation order']],
  ])('%s', (_, text, expected) => {
    const tokens = tokenize(text);
    expect(joinPeople(text, tokens, findLabels(text, tokens, matcher)).map((label) => label.text)).toEqual(
      expected,
    );
  });
});
