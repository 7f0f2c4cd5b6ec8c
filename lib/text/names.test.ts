import { describe, expect, it } from 'vitest';
import { foldName, samePerson, stripTitles, surnameOf } from './names';

describe('samePerson', () => {
  it.each<[a: string, b: string, same: boolean]>([
    ['Ana Núñez', 'Ana Nunez', true],
    ['Núñez', 'Ana Nunez', true],
    ['Rep. Ana Núñez', 'Ms. Nunez', true],
    ['Ana Núñez', 'Eva Núñez', false],
    ['Ana Núñez', 'Ana Roe', false],
    ['A. Núñez', 'Ana Núñez', true],
    ['Ana Ruiz', 'Ana Ruiz Vega', true],
    ['Ruiz Vega', 'Ana Ruiz Vega', true],
    ['Montes de Oca', 'Ada Montes de Oca', true],
    ['Ruiz', 'Ana Ruiz Vega', false],
    ['Ana', 'Ana Ruiz', false],
    ['de Cruz', 'Bill de Cruz', true],
    ['Tom Roe Jr.', 'Tom Roe', true],
    ['Tom P. Roe', 'Tom Roe', true],
    ['Roe’s', 'Tom Roe', true],
    ['', 'Tom Roe', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(samePerson(a, b)).toBe(same);
    expect(samePerson(b, a)).toBe(same);
  });
});

describe('stripTitles', () => {
  it.each([
    ['Sen. Ana Roe', 'Ana Roe'],
    ['former Secretary of State Ana Roe', 'Ana Roe'],
    ['Democratic Rep. Ana Roe', 'Ana Roe'],
    ['Ana Roe’s', 'Ana Roe'],
    ['Roe', 'Roe'],
  ])('%s → %s', (name, bare) => expect(stripTitles(name)).toBe(bare));
});

describe('surnameOf', () => {
  it.each([
    ['Ana de la Cruz', 'de la Cruz'],
    ['De Cruz', 'De Cruz'],
    ['Tom Roe Jr.', 'Roe'],
    ['Ms. Roe', 'Roe'],
    ['Roe', 'Roe'],
  ])('%s → %s', (name, last) => expect(surnameOf(name)).toBe(last));
});

describe('foldName', () => {
  it.each([
    ['Núñez’s', 'nunez'],
    ['O’Neil', "o'neil"],
    ['J. P.  Roe', 'j p roe'],
  ])('%s → %s', (name, folded) => expect(foldName(name)).toBe(folded));
});
