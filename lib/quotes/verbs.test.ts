import { describe, expect, it } from 'vitest';
import { findVerb } from './verbs';

describe('findVerb', () => {
  it.each([
    ['wrote', 'en', 'write', 'neutral'],
    ['Added', 'en', 'add', 'sequence'],
    ['urging', 'en', 'urge', 'directive'],
    ['pointed out', 'en', 'point out', 'factive'],
    ['quipped', 'en', 'quip', 'manner'],
    ['denied', 'en', 'deny', 'distancing'],
    ['echoes', 'en', 'echo', 'evidential'],
    ['dijo', 'es', 'decir', 'neutral'],
    ['afirmó', 'es', 'afirmar', 'assertive'],
    ['advirtió', 'es-MX', 'advertir', 'directive'],
  ])('%s (%s) is %s, %s', (form, lang, lemma, name) => {
    expect(findVerb(form, lang)).toMatchObject({ lemma, class: name });
  });

  it.each([
    ['walked', 'en'],
    ['dijo', 'en'],
    ['said', 'es'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%j (%s) is none', (form, lang) => expect(findVerb(form, lang)).toBeNull());
});
