import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findVerb, knowsVerbs, verbOf } from './verbs';

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
    ['said', 'en-GB', 'say', 'neutral'],
    ['said', '', 'say', 'neutral'],
  ])('%s (%s) is %s, %s', (form, lang, lemma, name) => {
    expect(findVerb(form, lang)).toMatchObject({ lemma, class: name });
  });

  it.each<[trap: string, lemma: string, forms: string]>([
    [
      'regular -ar',
      'señalar',
      'señala señalan señaló señalaron señalaba señalaban señalará señalaría señalando',
    ],
    [
      'regular -er',
      'responder',
      'responde responden respondió respondieron respondía respondiendo respondido',
    ],
    ['regular -ir', 'admitir', 'admite admiten admitió admitieron admitía admitirá admitiría admitiendo'],
    ['spelling of -car, -gar, -zar', 'enfatizar', 'enfatiza enfatizó enfatizaron enfatizando'],
    ['-gar', 'agregar', 'agrega agregó agregaron agregaría'],
    ['e to ie under stress only', 'negar', 'niega niegan negó negaron negaba negará negando negado'],
    ['e to ie, and i when weak', 'advertir', 'advierte advierten advirtió advirtieron advertía advirtiendo'],
    ['o to ue', 'contar', 'cuenta cuentan contó contaron contaba contará contando'],
    ['e to i', 'pedir', 'pide piden pidió pidieron pedía pedirá pidiendo pedido'],
    ['the u of -guir is spelling', 'proseguir', 'prosigue prosiguen prosiguió proseguía prosiguiendo'],
    [
      'y between vowels',
      'concluir',
      'concluye concluyen concluyó concluyeron concluía concluyendo concluido',
    ],
    ['-eer', 'creer', 'cree creen creyó creyeron creía creyendo creído'],
    ['an accent on the weak vowel', 'continuar', 'continúa continúan continuó continuaron'],
    [
      'irregular preterite and future',
      'sostener',
      'sostiene sostuvo sostuvieron sostenía sostendrá sostendría',
    ],
    ['irregular all through', 'decir', 'dice dicen dijo dijeron decía decían diría dirá diciendo dicho'],
    ['subjunctive in -ra', 'anunciar', 'anunciara anunciaran'],
    ['pronouns at the end', 'pedir', 'pedirle pedirles pidiéndole pidiéndoles'],
    ['a verb with its adjective', 'dejar claro', 'dejó claro;deja claro;dejando claro'],
  ])('Spanish, %s: %s', (_trap, lemma, forms) => {
    for (const form of forms.split(forms.includes(';') ? ';' : ' '))
      expect(findVerb(form, 'es')?.lemma, form).toBe(lemma);
  });

  it.each([
    ['walked', 'en'],
    ['dijo', 'en'],
    ['said', 'es'],
    ['', 'en'],
    ['constructor', 'en'],
    // First person, nouns and adjectives that an accent tells apart.
    ['afirmo', 'es'],
    ['anuncio', 'es'],
    ['informe', 'es'],
    ['público', 'es'],
    ['crítico', 'es'],
    ['crítica', 'es'],
    // Languages whose verbs are not known: an English word is none of theirs.
    ['said', 'de'],
    ['claim', 'fr-CA'],
    ['dijo', 'est'],
  ])('%j (%s) is none', (form, lang) => expect(findVerb(form, lang)).toBeNull());

  it('reads a Spanish word with its accents, however they are encoded', () => {
    expect(verbOf({ text: 'Afirmo\u0301', lower: 'afirmo' }, 'es')?.lemma).toBe('afirmar');
    expect(verbOf({ text: 'anuncio', lower: 'anuncio' }, 'es')).toBeNull();
    expect(verbOf({ text: 'report’s', lower: 'report' }, 'en')?.lemma).toBe('report');
  });

  it('tells the languages whose verbs are known', () => {
    expect(['en', 'en-US', '', 'es', 'ES-mx', 'de', 'et'].map(knowsVerbs)).toEqual([
      ...[true, true, true, true, true],
      ...[false, false],
    ]);
  });
});

/** The list that the Spanish verbs were compiled from: outside the repository, and not everywhere at hand. */
const SHARED_LIST = join(process.env.SHARED_DIR ?? '../shared', 'lexicons', 'reporting_verbs_es.json');

describe('the shared list of Spanish verbs', () => {
  if (!existsSync(SHARED_LIST)) {
    it('is not at hand', () => console.log('the shared Spanish verbs were not run: no shared folder'));
    return;
  }
  const { verbs } = JSON.parse(readFileSync(SHARED_LIST, 'utf8')) as {
    verbs: { form: string; class: string }[];
  };
  it('is found form by form with its class', () => {
    const other = verbs.filter(({ form, class: name }) => findVerb(form, 'es')?.class !== name);
    expect(other).toEqual([]);
    expect(verbs.length).toBeGreaterThan(0);
  });
});
