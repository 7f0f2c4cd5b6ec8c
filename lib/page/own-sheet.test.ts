import { describe, expect, it } from 'vitest';
import { ownSheet } from './own-sheet';

describe('ownSheet', () => {
  it.each([
    ['a size', 'p{margin:0.5rem}', 'p{margin:calc(0.5 * var(--rem, 16px))}'],
    [
      'without a zero',
      'p{margin:.5rem 2rem}',
      'p{margin:calc(.5 * var(--rem, 16px)) calc(2 * var(--rem, 16px))}',
    ],
    ['inside a sum', 'calc(100% - 1rem)', 'calc(100% - calc(1 * var(--rem, 16px)))'],
    [
      'negative: the sign stays outside the number',
      'calc(-1 * 1rem)',
      'calc(-1 * calc(1 * var(--rem, 16px)))',
    ],
    [
      'other units and names',
      'p{margin:5px 1em;--rem1rem:0;--2rem:0}',
      'p{margin:5px 1em;--rem1rem:0;--2rem:0}',
    ],
  ])('takes no size from the page: %s', (_trap, css, own) => {
    expect(ownSheet(css)).toBe(own);
  });
});
