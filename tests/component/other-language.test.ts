import { describe, expect, it } from 'vitest';
import { isInOtherLanguage } from '../../components/report/other-language';
import { report } from './fixtures';

describe('isInOtherLanguage', () => {
  it.each([
    ['the same', 'en', ['en'], false],
    ['a region of it', 'en-GB', ['en'], false],
    ['another', 'es-MX', ['en'], true],
    ['a language whose tag only begins alike', 'fil', ['fi'], true],
    ['that of one of two collections', 'es', ['en', 'es'], false],
    ['no collection to compare with', 'es', [], false],
  ])('%s', (_trap, lang, spoken, answer) => {
    const [extent] = report.corpus;
    if (!extent) throw new Error('the fixture has no collection');
    const corpus = spoken.map((each) => ({ ...extent, lang: each }));
    expect(isInOtherLanguage({ page: { ...report.page, lang }, corpus })).toBe(answer);
  });
});
