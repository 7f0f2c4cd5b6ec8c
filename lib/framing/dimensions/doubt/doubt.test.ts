import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution, Observation } from '../../../model/report';
import { readVoices } from '../../voice/voice';
import { observeDoubt } from './doubt';

/**
 * Reads the first “…” of a text. Its reporting words stand in {}, its speaker in [] as “It is safe,” [Roe] {said}; both
 * brackets are taken out of the text.
 */
function doubtOf(written: string, lang = 'en', title: string | null = null): Observation[] {
  const text = written.replace(/[{}[\]]/g, '');
  const spanOf = (open: string, close: string) => {
    const words = written.slice(written.indexOf(open) + 1, written.indexOf(close));
    if (!written.includes(open)) return null;
    const start = written.slice(0, written.indexOf(open)).replace(/[{}[\]]/g, '').length;
    return { start, end: start + words.length, text: words };
  };
  const cue = spanOf('{', '}');
  const source = spanOf('[', ']');
  const attribution: Attribution = {
    source: source && { ...source, name: source.text, role: 'person' },
    cue: cue && { ...cue, lemma: cue.text, class: 'neutral' },
    via: null,
    certainty: 'certain',
  };
  const quotes = [...text.matchAll(/“([^”]*)”/g)].map(({ index, 1: inner = '' }) => {
    const part = { start: index + 1, end: index + 1 + inner.length, text: inner };
    return { ...part, kind: 'speech' as const, parts: [part], repeats: [] };
  });
  const voices = readVoices({ text, title, blocks: [], quotes, outlets: [] });
  const [quote] = quotes;
  const found = quote ? observeDoubt(text, quote, attribution, voices, lang) : [];
  for (const { evidence } of found)
    expect('start' in evidence && text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  return found;
}

type Row = [trap: string, text: string, found: [rule: string, value: string][]];

describe('observeDoubt, English', () => {
  const rows: Row[] = [
    ['by the verb', '“It is safe,” [Roe] allegedly {said}.', [['hearsay', 'allegedly']]],
    ['small words between', '[Roe] reportedly has also {said} it is “safe.”', [['hearsay', 'reportedly']]],
    ['touching the marks', 'He supposedly was “the boss” there.', [['hearsay', 'supposedly']]],
    ['said to', 'Roe was said to be “furious” with Doe.', [['hearsay', 'was said to']]],
    ['so-called', 'The so-called “quiet plan” goes on.', [['adjective', 'so-called']]],
    ['a noun on the marks', 'Police spoke of an alleged “plot” there.', [['adjective', 'alleged']]],
    ['a claim', '[Roe] {repeated} his baseless claim that “it is safe.”', [['adjective', 'baseless claim']]],
    ['a false one', 'She spread the false rumor that it was a “plot”.', [['rebuttal', 'false rumor']]],
    ['after the quote', '“It is safe,” [Roe] {said}, a debunked claim.', [['adjective', 'debunked claim']]],
    ['falsely', '[Roe] falsely {claimed} that “it is safe.”', [['rebuttal', 'falsely']]],
    ['after the verb', '[Roe] {claimed} falsely that “it is safe.”', [['rebuttal', 'falsely']]],
    ['no proof', '[Roe] {said}, without evidence, that “it is safe.”', [['rebuttal', 'without evidence']]],
    [
      'goes on',
      '“It is safe,” {said} [Roe], without offering evidence for it.',
      [['rebuttal', 'without offering evidence']],
    ],
    ['first', 'Without evidence, Mayor [Roe] {said} “it is safe.”', [['rebuttal', 'Without evidence']]],
    ['who', '“It is safe,” {said} [Roe], who cited no proof.', [['rebuttal', 'who cited no proof']]],
    ['which', '[Roe] {said} it is “safe,” which is not true.', [['rebuttal', 'which is not true']]],
    ['contrary', 'Contrary to [Roe]’s claim that “it is safe,” it fell.', [['rebuttal', 'Contrary to']]],
    ['in fact', '“It is safe,” [Roe] {said}, when in fact it fell.', [['rebuttal', 'when in fact']]],
    ['next: but', '“It is safe,” [Roe] {said}. But in fact, it fell.', [['rebuttal', 'But in fact']]],
    [
      'next: no evidence',
      '“It is safe,” [Roe] {said}.\nBut there is no evidence of that.',
      [['rebuttal', 'But there is no evidence']],
    ],
    ['next: not true', '“It is safe,” [Roe] {said}. That is not true.', [['rebuttal', 'That is not true']]],
    [
      'next: otherwise',
      '“It is safe,” [Roe] {said}. However, records show otherwise.',
      [['rebuttal', 'However, records show otherwise']],
    ],
    [
      'next: speaker',
      '“It is safe,” [Roe] {said}. Mayor Roe did not provide any evidence.',
      [['rebuttal', 'Mayor Roe did not provide any evidence']],
    ],
  ];
  it.each(rows)('%s', (_trap, text, found) => {
    expect(doubtOf(text).map(({ rule, value }) => [rule, value])).toEqual(
      found.map(([rule, value]) => [`doubt.${rule}`, value]),
    );
  });

  it.each([
    ['inside the marks', '“He allegedly lied, in fact,” [Roe] {said}.'],
    ['what he called', '[Roe] {attacked} what he called “the quiet plan”.'],
    ['self-described', 'The self-described “democratic socialist” [Roe] {spoke}.'],
    ['a month', '“It is safe,” [Roe] {said} in May.'],
    ['modal, rough number', '[Roe] {said} it may cost about “a million” and still might.'],
    ['but, news prose', '“It is safe,” [Roe] {said}. But Doe was not there.'],
    ['in fact, support', '“It is safe,” [Roe] {said}. In fact, it has stood for years.'],
    ['no evidence, no turn', '“We are looking,” [police] {said}. There is no evidence of a threat.'],
    ['somebody else rebuts', '“It is safe,” [Roe] {said}. But there is no evidence of that, Doe said.'],
    ['somebody else, in marks', '“It is safe,” [Roe] {said}. “That is not true,” Doe said.'],
    ['another’s proof', '“I am innocent,” [Roe] {said}. Prosecutors offered no evidence.'],
    ['doubt on another deed', '“It is safe,” {said} [Roe], who allegedly stole a car.'],
    ['doubt on a deed before the verb', 'The man who allegedly stole trucks {said} “it is safe.”'],
    ['doubt on a noun further on', '“It is safe,” [Roe] {said} of the alleged plot.'],
    ['the verb itself', '[Roe] {alleged} “fraud” in the town.'],
    ['supposed to', 'Doe was supposed to “end the plan” then.'],
    ['so called, not so-called', 'Rain fell and so called “the boss” off.'],
    ['falsely accused', '[Roe], falsely accused of theft, {said} “it is safe.”'],
    ['accused of it', 'Doe accused [Roe] of falsely {claiming} “it is safe.”'],
    ['negated', '[Roe] did not falsely {claim} “it is safe.”'],
    ['told by another', 'Doe said that [Roe] falsely {claimed} “it is safe.”'],
    ['jailed without evidence', '“It is wrong,” [Roe] {said} of men held without evidence.'],
    ['without evidence of', '[Roe] {came} without evidence of “a plot”.'],
    ['another clause first', 'Without evidence, the case fell, [Roe] {said}: “It is safe.”'],
    ['apparently, an aside', '“It is safe,” [Roe] {said}, apparently meaning the bridge.'],
    ['contrary to values', '[Roe] {fought} plans contrary to “our values”.'],
    ['contrary to others', 'Contrary to reports, [Roe] {said} it is “safe.”'],
    ['disputed land', 'They met by the disputed “Marsh Road” field.'],
    ['over a full stop', '[Roe] {spoke} and it was baseless. Claims “fell” then.'],
    ['in court', '“It is safe,” {said} [Roe], who did not give evidence.'],
  ])('is silent: %s', (_trap, text) => {
    expect(doubtOf(text)).toEqual([]);
  });
});

describe('observeDoubt, Spanish', () => {
  const rows: Row[] = [
    ['before the verb', '[Roe] supuestamente {dijo} que es “seguro”.', [['hearsay', 'supuestamente']]],
    ['after the verb', '“Es seguro”, {dijo} presuntamente [Roe].', [['hearsay', 'presuntamente']]],
    ['dizque', 'Era dizque “el jefe” del lugar.', [['hearsay', 'dizque']]],
    ['el llamado', 'Sigue el llamado “plan quieto” en la ciudad.', [['adjective', 'el llamado']]],
    ['los mal llamados', 'Habló de los mal llamados “ilegales”.', [['adjective', 'los mal llamados']]],
    ['supuesto', 'Criticó el supuesto “plan” de Doe.', [['adjective', 'supuesto']]],
    [
      'a claim',
      'Repitió la acusación infundada de que “es un plan”.',
      [['adjective', 'acusación infundada']],
    ],
    ['falsely', '“Es seguro”, {afirmó} falsamente [Roe].', [['rebuttal', 'falsamente']]],
    ['no proof', '[Roe] {afirmó} sin pruebas que “es seguro”.', [['rebuttal', 'sin pruebas']]],
    [
      'goes on',
      '“Es seguro”, {dijo} [Roe], sin aportar pruebas de ello.',
      [['rebuttal', 'sin aportar pruebas']],
    ],
    ['first', 'Sin pruebas, [Roe] {afirmó} que “es seguro”.', [['rebuttal', 'Sin pruebas']]],
    [
      'next: but',
      '“Es seguro”, {dijo} [Roe]. Pero en realidad el puente cayó.',
      [['rebuttal', 'Pero en realidad']],
    ],
    ['next: none', '“Es seguro”, {dijo} [Roe]. Pero no hay pruebas.', [['rebuttal', 'Pero no hay pruebas']]],
    ['next: false', '“Es seguro”, {dijo} [Roe]. Eso es falso.', [['rebuttal', 'Eso es falso']]],
    [
      'next: no subject',
      '“Es seguro”, {dijo} [Roe]. No ofreció pruebas.',
      [['rebuttal', 'No ofreció pruebas']],
    ],
  ];
  it.each(rows)('%s', (_trap, text, found) => {
    expect(doubtOf(text, 'es').map(({ rule, value }) => [rule, value])).toEqual(
      found.map(([rule, value]) => [`doubt.${rule}`, value]),
    );
  });

  it.each([
    ['inside the marks', '“Supuestamente es falso”, {dijo} [Roe].'],
    ['an appeal', '[Roe] {hizo} el llamado “a la calma” ayer.'],
    ['of course', '[Roe] {dijo} por supuesto “que sí”.'],
    ['a verb', 'El plan ha supuesto “un reto” para [Roe].'],
    ['doubt on another deed', '“Es seguro”, {dijo} [Roe], detenido por presunto robo.'],
    ['the rumour conditional', '“Es seguro”, habría {dicho} [Roe].'],
    ['but, news prose', '“Es seguro”, {dijo} [Roe]. Pero Doe no estaba.'],
    ['held without proof', '“Está mal”, {dijo} [Roe] de los detenidos sin pruebas.'],
    ['charged with it', 'Doe acusó a [Roe] de {decir} falsamente que “es seguro”.'],
    ['a call', 'Oyeron la llamada “de auxilio” en la noche.'],
  ])('is silent: %s', (_trap, text) => {
    expect(doubtOf(text, 'es')).toEqual([]);
  });
});

describe('observeDoubt', () => {
  it('keeps to the language, reads either where none is named, and none without a list', () => {
    const text = '“Es seguro”, {afirmó} falsamente [Roe]. But in fact, it fell.';
    expect(doubtOf(text, 'es-MX').map(({ value }) => value)).toEqual(['falsamente']);
    expect(doubtOf(text, '').map(({ value }) => value)).toEqual(['falsamente', 'But in fact']);
    expect(doubtOf(text, 'fr')).toEqual([]);
  });

  it('knows a headline’s voice, and does not go on into the story', () => {
    const text = '[Roe] falsely {claims} “it is safe”\nBut in fact, it fell.';
    const title = 'Roe falsely claims “it is safe”';
    expect(doubtOf(text, 'en', title).map(({ value, voice }) => [value, voice])).toEqual([
      ['falsely', 'headline'],
    ]);
  });

  it('does not take over doubt on another quote of the sentence', () => {
    expect(doubtOf('“It is safe,” [Roe] {said}, and Doe allegedly called it “a plot.”')).toEqual([]);
  });

  it('rests on a slice of the text, outside the marks, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['allegedly', 'so-called', 'the alleged', 'baseless claim', 'without evidence', 'falsely', 'that'],
      ...['But in fact', 'contrary to', 'claim', 'supuestamente', 'el llamado', 'sin pruebas', 'Pero', 'he'],
      ...['“', '”', '.', ',', '\n', '—', 'é', '𝒳', 'said', 'offered no evidence', 'Roe', 'the', '“plot”'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.array(piece, { maxLength: 14 }), (before, after) => {
        const text = `${before.join(' ')} “No,” [Roe] {said} ${after.join(' ')}`;
        for (const lang of ['en', 'es', '']) {
          for (const { value, evidence, confidence } of doubtOf(text, lang)) {
            expect(value).toBe(evidence.text);
            expect(value).not.toMatch(/^$|[“”\n]/);
            expect(confidence).toBeGreaterThanOrEqual(0.7);
          }
        }
      }),
    );
  });
});
