import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/tokens';
import { buildLabelMatcher, findLabels } from './label-matcher';
import { withPeopleNouns } from './people-nouns';

const matcher = buildLabelMatcher(
  [
    ['people', 'migrant'],
    ['people', 'families'],
    ['people', 'undocumented'],
    ['people', 'mothers'],
    ['people', 'indocumentadas'],
    ['people', 'madres'],
    ['event', 'raid'],
  ].map(([concept = '', term = '']) => ({ term, concept, lang: 'en', caseSensitive: false })),
);

function find(text: string): string[] {
  const tokens = tokenize(text);
  const labels = withPeopleNouns(text, tokens, findLabels(text, tokens, matcher));
  for (const { start, end, text: words } of labels) expect(text.slice(start, end)).toBe(words);
  return labels.map((label) => label.text);
}

describe('withPeopleNouns', () => {
  it.each([
    ['a noun after the word', 'two migrant children slept', ['migrant children']],
    ['two nouns', 'migrant family members slept', ['migrant family members']],
    ['children after and', 'families and children', ['families and children']],
    ['their young children', 'mothers and their young children', ['mothers and their young children']],
    ['a noun and its children', 'migrant women and children', ['migrant women and children']],
    ['no noun after a plural', 'he told migrants people are afraid', ['migrants']],
    ['a possessive', 'the migrant’s children', ['migrant']],
    ['possessive of the noun', 'migrant children’s rights', ['migrant children']],
    ['a comma', 'undocumented, children', ['undocumented']],
    ['another noun', 'migrant policy', ['migrant']],
    ['a noun that is a label', 'undocumented mothers', ['undocumented', 'mothers']],
    ['and with no child', 'families and lawyers', ['families']],
    ['and at the end', 'families and', ['families']],
    ['another concept', 'raid children', ['raid']],
    ['a Spanish noun before the word', 'las mujeres indocumentadas', ['mujeres indocumentadas']],
    ['Spanish children', 'madres y sus hijos', ['madres y sus hijos']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
