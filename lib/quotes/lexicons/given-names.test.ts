import { describe, expect, it } from 'vitest';
import { EPICENE_NAMES, FEMALE_NAMES, isGivenName, MALE_NAMES } from './given-names';

describe('given names', () => {
  it('say one gender or none', () => {
    const both = [...FEMALE_NAMES].filter((name) => MALE_NAMES.has(name) || EPICENE_NAMES.has(name));
    const none = [...MALE_NAMES].filter((name) => EPICENE_NAMES.has(name));
    expect([...both, ...none]).toEqual([]);
  });
  it.each([
    'dana',
    'kelly',
    'robin',
    'jean',
    'jordan',
    'leslie',
    'pat',
    'sam',
    'alex',
    'taylor',
    'kim',
    'lindsey',
  ])('%s is borne by women and men', (name) =>
    expect([isGivenName(name), FEMALE_NAMES.has(name), MALE_NAMES.has(name)]).toEqual([true, false, false]),
  );
  it.each(['odell', 'neighbours', 'street'])('%s is none', (word) => expect(isGivenName(word)).toBe(false));
});
