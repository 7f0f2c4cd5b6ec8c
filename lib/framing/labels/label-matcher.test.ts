import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelTerm } from '../../model/corpus';
import { tokenize } from '../../text/tokens';
import { inflectTerm } from './inflect';
import { buildLabelMatcher, findLabels } from './label-matcher';
import { dropMasked } from './name-mask';

function term(words: string, concept = 'people', extra: Partial<LabelTerm> = {}): LabelTerm {
  return { term: words, concept, lang: 'en', caseSensitive: false, ...extra };
}

const LABELS = [
  term('immigrant'),
  term('illegal immigrant'),
  term('undocumented immigrants'),
  term('families'),
  term('fled violence'),
  term('entered * illegally'),
  term('asylum-seekers'),
  term('raid', 'event'),
  term('deportation raids', 'event'),
  term('round up', 'event'),
  term('deportation', 'removal'),
  term('deport', 'removal'),
  term('return', 'removal'),
  term('ICE', 'authority', { caseSensitive: true }),
  term('Homeland Security', 'authority'),
  term('security', 'law'),
];
const matcher = buildLabelMatcher(LABELS);

function find(text: string): string[] {
  const tokens = tokenize(text);
  return dropMasked(text, tokens, findLabels(text, tokens, matcher), () => false).map((label) => label.text);
}

describe('findLabels', () => {
  it.each([
    ['longest match', 'the deportation raids', ['deportation raids']],
    ['plural of a listed singular', 'two illegal immigrants', ['illegal immigrants']],
    ['singular of a listed plural', 'an undocumented immigrant', ['undocumented immigrant']],
    ['possessive', 'the immigrants’ homes, the immigrant’s home', ['immigrants', 'immigrant']],
    ['verb forms', 'they deported, deporting, deports', ['deported', 'deporting', 'deports']],
    ['verb in a phrase', 'rounding up and rounded up', ['rounding up', 'rounded up']],
    ['irregular verb', 'who flee violence', ['flee violence']],
    ['ice is no agency', 'ICE melted the ice', ['ICE']],
    ['whole words', 'raiding parties deportable familiesque', ['raiding']],
    ['hyphen or space', 'asylum seekers and asylum-seekers', ['asylum seekers', 'asylum-seekers']],
    ['not across a stop', 'It was illegal. Immigrants came.', ['Immigrants']],
    ['not across a comma', 'illegal, immigrants', ['immigrants']],
    [
      'an act, not a kind of person',
      'entered the United States illegally',
      ['entered the United States illegally'],
    ],
    ['a gap has an end', 'entered the old house by the red door illegally', []],
    ['part of an agency name', 'Homeland Security and security', ['Homeland Security', 'security']],
    ['part of an organisation’s name', 'the Immigrant Rights Center of Ohio', []],
    ['a sentence’s first word', 'Immigrants came. Families left.', ['Immigrants', 'Families']],
    ['a day after it', 'the Raids Friday', ['Raids']],
    ['half of a compound', 'an immigrant-rights lawyer, anti-immigrant, anti-raid', []],
    ['a whole compound', 'the illegal-immigrant population', ['illegal-immigrant']],
    ['what somebody works for', 'an immigrant rights lawyer', []],
    ['a fixed phrase', 'in return he asked; they will return', ['return']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('gives spans of the text, in order, not overlapping, and finds each planted label', () => {
    const planted = fc.constantFrom(...LABELS.map((label) => label.term.replace('*', 'the town')));
    const filler = fc.constantFrom(
      'the',
      'Roe',
      'was',
      '“',
      '”',
      ',',
      '.',
      '\n',
      '’s',
      '—',
      'é',
      '𝒳',
      'tonight',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(planted, fc.array(filler, { maxLength: 4 })), { maxLength: 8 }),
        (pieces) => {
          const text = pieces.map(([label, words]) => `${label} ; ${words.join(' ')} ; `).join('');
          const labels = findLabels(text, tokenize(text), matcher);
          let last = 0;
          for (const label of labels) {
            expect(text.slice(label.start, label.end)).toBe(label.text);
            expect(label.start).toBeGreaterThanOrEqual(last);
            last = label.end;
          }
          expect(labels.map((label) => label.text)).toEqual(pieces.map(([label]) => label));
        },
      ),
    );
  });
});

describe('inflectTerm', () => {
  it.each([
    ['family unit', ['family unit', 'family units']],
    ['deportation raids', ['deportation raids', 'deportation raid']],
    ['criminal aliens', ['criminal aliens', 'criminal alien']],
    ['grab', ['grab', 'grabs', 'grabbed', 'grabbing']],
    ['expelled', ['expelled', 'expel', 'expels', 'expelling']],
    ['invaded homes', ['invaded homes', 'invading homes', 'invades home']],
    ['crisis', ['crisis']],
    ['sweep', ['sweep', 'sweeps']],
    ['TPS', ['TPS']],
  ])('%s', (words, expected) => {
    expect(inflectTerm(words, 'en')).toEqual(expect.arrayContaining(expected));
  });

  it('knows Spanish plurals', () => {
    expect(inflectTerm('redada', 'es')).toContain('redadas');
    expect(inflectTerm('deportaciones masivas', 'es')).toContain('deportaciones masiva');
  });

  it.each(['families', 'minors', 'activists'])(
    'gives %s no singular: that word is mostly about something else',
    (words) => {
      expect(inflectTerm(words, 'en')).toEqual([words]);
    },
  );

  it('leaves waves alone', () => {
    expect(inflectTerm('wave', 'en')).toEqual(['wave', 'waves']);
  });
});
