import { describe, expect, it } from 'vitest';
import type { StyleNote } from '../../model/style-note';
import { styleNotesFor } from './style-notes';

function note(lang: string, ...terms: string[]): StyleNote {
  const guide = { on: '2013-04', says: 'Uses the word.', url: null };
  return {
    terms,
    lang,
    guides: [
      { guide: 'One Guide', ...guide },
      { guide: 'Another Guide', ...guide },
    ],
  };
}

const NOTES = [
  note('en', 'illegal immigrant'),
  note('en', 'illegals', 'illegal alien'),
  note('en', 'undocumented'),
  note('en', 'in the country illegally'),
  note('es', 'indocumentado'),
];

function find(values: string[], lang = 'en'): string[] {
  return styleNotesFor(values, NOTES, lang).map(({ terms }) => terms[0] ?? '');
}

describe('styleNotesFor', () => {
  it.each([
    ['the word itself', ['illegal immigrant'], ['illegal immigrant']],
    ['plural, case, article', ['The Illegal Immigrants'], ['illegal immigrant']],
    ['a hyphen', ['illegal-immigrant'], ['illegal immigrant']],
    ['inside a longer phrase', ['illegal immigrant family members'], ['illegal immigrant']],
    ['a plural inside a longer phrase', ['illegal immigrants from Ohio'], ['illegal immigrant']],
    ['a plural term is another word than its singular', ['illegals'], ['illegals']],
    ['two words in one phrase', ['undocumented illegal immigrants'], ['illegal immigrant', 'undocumented']],
    ['each note once', ['undocumented workers', 'the undocumented'], ['undocumented']],
    ['an act', ['living in the country illegally'], ['in the country illegally']],
    ['words that are not side by side', ['illegal entry of an immigrant'], []],
    ['another word', ['immigrants', 'families'], []],
    ['nothing printed', [], []],
    ['an empty word', [''], []],
  ])('%s', (_, values, expected) => {
    expect(find(values)).toEqual(expected);
  });

  it('gives notes of the article’s language only', () => {
    expect(find(['inmigrantes indocumentados', 'illegals'], 'es-MX')).toEqual(['indocumentado']);
    expect(find(['inmigrantes indocumentados'], 'en')).toEqual([]);
  });
});
