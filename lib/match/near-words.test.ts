import { describe, expect, it } from 'vitest';
import { areNear, lettersOf, mayBeNear } from './near-words';

describe('areNear', () => {
  it.each([
    ['a letter added', 'must', 'mdust', true],
    ['two letters exchanged', 'grows', 'grwos', true],
    ['a letter changed', 'harbour', 'harvour', true],
    ['two slips in a long word', 'neighbours', 'nieghbuors', true],
    ['an ending', 'migrant', 'migrants', true],
    ['short words are different words', 'not', 'now', false],
    ['another word', 'harbour', 'lantern', false],
    ['two slips in a short word', 'ferry', 'fxryz', false],
  ])('%s: %s, %s', (_trap, a, b, near) => {
    expect(areNear(a, b)).toBe(near);
    expect(areNear(b, a)).toBe(near);
    if (near) expect(mayBeNear(lettersOf(a), lettersOf(b))).toBe(true);
  });
});
