import { describe, expect, it } from 'vitest';
import { isInOtherLanguage } from './other-language';

describe('isInOtherLanguage', () => {
  it.each([
    ['the same', 'en', ['en'], false],
    ['a region of it', 'en-GB', ['en'], false],
    ['another', 'es-MX', ['en'], true],
    ['a language whose tag only begins alike', 'fil', ['fi'], true],
    ['that of one of two collections', 'es', ['en', 'es'], false],
    ['no collection to compare with', 'es', [], false],
  ])('%s', (_trap, lang, spoken, answer) => {
    const corpus = spoken.map((each) => ({ lang: each }));
    expect(isInOtherLanguage({ page: { lang }, corpus })).toBe(answer);
  });
});
