import { describe, expect, it } from 'vitest';
import type { Attribution, Observation } from '../../model/report';
import { compareFraming } from '../compare/compare';
import { sayDifference } from '../compare/say';
import { appearance } from '../compare/test-appearance';
import { readVoices } from '../voice/voice';
import { observeSource, sourceKey } from './source';

const text = 'The plan is “late and thin,” Council member Ana Roé said.';
const voices = readVoices({ text, title: null, blocks: [], quotes: [], outlets: [] });
const start = text.indexOf('Council');
const end = text.indexOf(' said');

function attribution(name: string | null, certainty: Attribution['certainty']): Attribution {
  return {
    source: { start, end, text: text.slice(start, end), name, role: name ? 'person' : 'unnamed' },
    cue: null,
    via: null,
    certainty,
  };
}

describe('observeSource', () => {
  it.each([
    ['named for certain', attribution('Ana Roé', 'certain'), ['Ana Roé']],
    ['named, likely', attribution('Ana Roé', 'likely'), ['Ana Roé']],
    ['a guess is no observation', attribution('Ana Roé', 'unclear'), []],
    ['nobody named', attribution(null, 'certain'), []],
  ])('%s', (_trap, given, values) => {
    expect(observeSource(given, voices).map(({ value }) => value)).toEqual(values);
  });

  it('rests on the mention', () => {
    const [observation] = observeSource(attribution('Ana Roé', 'certain'), voices);
    expect(observation?.evidence).toEqual({ start, end, text: 'Council member Ana Roé' });
  });
});

describe('two articles that give the same words to somebody', () => {
  const named = (value: string): Observation => ({
    dimension: 'source',
    value,
    confidence: 0.9,
    rule: 'source.noted',
    voice: 'narrator',
    evidence: { record: 'r', field: 'speaker', text: value },
  });
  const compare = (here: string, there: string) => {
    const span = { start: 0, end: 14, text: 'Stop this now.' };
    const others = [appearance('Tide', { framing: [named(there)] })];
    const { differences } = compareFraming({ ...span, parts: [span], framing: [named(here)] }, others);
    return differences.map((difference) => sayDifference(difference, 'en'));
  };

  it('is the first thing said where they name two people', () => {
    expect(compare('Ana Roé', 'Jon Vale')).toEqual([
      'This article gives the words to “Ana Roé”. The article in Tide gives the words to “Jon Vale”.',
    ]);
  });

  it.each([
    ['an accent', 'Ana Roe'],
    ['the surname alone', 'Roé'],
    ['another first name of one person', 'Anita Roé'],
  ])('is no difference: %s', (_trap, there) => {
    expect(compare('Ana Roé', there)).toEqual([]);
    expect(sourceKey(there)).toBe(sourceKey('Ana Roé'));
  });
});
