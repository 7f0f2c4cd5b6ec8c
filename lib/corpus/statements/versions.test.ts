import { describe, expect, it } from 'vitest';
import type { Utterance } from './utterance';
import { WHOLE } from './utterance';
import { versionsOf } from './versions';

const utterance = (key: string, text: string, more: Partial<Utterance> = {}): Utterance => ({
  key,
  record: key,
  text,
  speakers: ['Mara Orlan'],
  voices: new Set(['Mara Orlan']),
  days: null,
  lang: 'en',
  edges: WHOLE,
  primary: null,
  ...more,
});

const read = (text: string, lang: string) =>
  utterance('release#1', text, {
    lang,
    primary: { occasion: 'o', kind: 'press release', attested: 'read', by: ['The office'] },
  });

const versions = (primary: Utterance[], printed: Utterance[]) =>
  versionsOf({ primary, printed }, 'en', ({ key }) => key).map(({ id }) => id);

describe('versionsOf', () => {
  it('holds every printing against a text that was read', () => {
    const text = 'We must end this closing of a line that islanders need.';
    expect(versions([read(text, 'en')], [utterance('a', text.replace('end', 'stop'))])).toEqual([
      'release#1',
    ]);
  });

  it('holds no translation against another', () => {
    const text = 'Debemos poner fin al cierre de una línea que los isleños necesitan.';
    const other = 'Hay que acabar con el cierre de una línea que los isleños necesitan.';
    expect(versions([read(text, 'es')], [utterance('a', other, { lang: 'es' })])).toEqual(['release#1', 'a']);
  });
});
