import { describe, expect, it } from 'vitest';
import * as english from './english/forms';
import * as spanish from './spanish/forms';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('English forms', () => {
  it.each([
    [0, '0 quotes'],
    [1, '1 quote'],
    [2, '2 quotes'],
    [1234, '1,234 quotes'],
    [1_000_000, '1,000,000 quotes'],
  ])('count %i', (n, said) => {
    expect(english.many(n, 'quote', 'quotes')).toBe(said);
  });

  it.each([
    ['2016-01-07', '7 Jan 2016'],
    ['2016-01-07T23:59:00-08:00', '7 Jan 2016'],
    ['not a date', 'not a date'],
  ])('say the day of %s', (iso, said) => {
    expect(spaced(english.day(iso))).toBe(said);
  });

  it.each([
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 others'],
    [[], ''],
  ])('list %j', (names, said) => {
    expect(english.listNames(names)).toBe(said);
  });
});

describe('Spanish forms', () => {
  it.each([
    [0, '0 citas'],
    [1, '1 cita'],
    [2, '2 citas'],
    [12_345, '12.345 citas'],
    [1_000_000, '1.000.000 de citas'],
    [1_000_001, '1.000.001 citas'],
  ])('count %i', (n, said) => {
    expect(spanish.many(n, 'cita', 'citas')).toBe(said);
  });

  it.each([
    [0, '0 citas están'],
    [1, '1 cita está'],
    [1_000_000, '1.000.000 citas están'],
  ])('take the form for %i, and the usual one where a kind is not given', (n, said) => {
    expect(spanish.plural(n, { one: '{n} cita está', other: '{n} citas están' })).toBe(said);
  });

  it.each([
    ['words', 1, 'una palabra'],
    ['words', 3, 'tres palabras'],
    ['digits beyond nine', 12, '12 palabras'],
    ['digits and a preposition', 2_000_000, '2.000.000 de palabras'],
  ])('say small numbers in %s', (_how, n, said) => {
    expect(spanish.few(n, 'palabra', 'palabras')).toBe(said);
  });

  it.each([
    ['a day', spanish.day('2016-01-07'), '7 ene 2016'],
    ['no date', spanish.day('sin fecha'), 'sin fecha'],
    ['a range in one year', spanish.days('2019-03-02', '2019-04-18'), '2 mar – 18 abr 2019'],
    ['a range over two', spanish.days('2018-12-30', '2019-01-02'), '30 dic 2018 – 2 ene 2019'],
  ])('say %s', (_what, said, expected) => {
    expect(spaced(said).replaceAll(/\s?–\s?/g, ' – ')).toBe(expected);
  });

  it.each([
    ['y', ['El Faro', 'Metro Wire'], 'El Faro y Metro Wire'],
    ['e before the sound of i', ['El Faro', 'Isla Norte'], 'El Faro e Isla Norte'],
    ['e before h and i', ['padres', 'hijos'], 'padres e hijos'],
    ['e through quotation marks', ['«indocumentados»', '«ilegales»'], '«indocumentados» e «ilegales»'],
    ['y before the glide of hie-', ['acero', 'hierro'], 'acero y hierro'],
    ['no comma before it', ['A', 'B', 'C'], 'A, B y C'],
    ['a count of the rest', ['A', 'B', 'C', 'D', 'E'], 'A, B, C y 2 más'],
    ['one alone', ['A'], 'A'],
    ['nobody', [], ''],
  ])('list with %s', (_trap, names, said) => {
    expect(spanish.listNames(names)).toBe(said);
  });

  it.each([
    ['en', 'inglés'],
    ['es-MX', 'español de México'],
    ['no tag', 'no tag'],
  ])('name the language %s', (tag, said) => {
    expect(spanish.language(tag)).toBe(said);
  });
});
