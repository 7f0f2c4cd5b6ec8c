// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../lib/model/report';
import type { Finding } from './marks';
import { inReadingOrder, stepFrom } from './step';

/** A finding at a place of the text, so many pixels below the window's upper edge. */
function finding(id: string, start: number, top: number): Finding {
  const range = document.createRange();
  range.getBoundingClientRect = () => new DOMRect(0, top, 10, 10);
  const quote = { id, start } as Partial<Quote> as Quote;
  return { quote, marks: [{ id, range, look: 'elsewhere' }] };
}

const three = [finding('q1', 0, -300), finding('q4', 50, 20), finding('q7', 90, 900)];
const idOf = (found: Finding | null) => found?.quote.id ?? null;

describe('stepFrom', () => {
  it.each([
    ['q1', 'next', 'q4'],
    ['q4', 'previous', 'q1'],
    ['q7', 'next', 'q1'],
    ['q1', 'previous', 'q7'],
    [null, 'next', 'q4'],
    [null, 'previous', 'q1'],
    ['dismissed', 'next', 'q4'],
  ] as const)('from %s to the %s: %s', (from, to, there) => {
    expect(idOf(stepFrom(three, from, to))).toBe(there);
  });

  it('begins anew where everything stands above the window, and at the end where nothing does', () => {
    expect(idOf(stepFrom([finding('q1', 0, -300), finding('q2', 9, -90)], null, 'next'))).toBe('q1');
    expect(idOf(stepFrom([finding('q1', 0, 30), finding('q2', 9, 90)], null, 'previous'))).toBe('q2');
  });

  it('stays on the only one, and goes nowhere where there is none', () => {
    expect(idOf(stepFrom([finding('q1', 0, 0)], 'q1', 'next'))).toBe('q1');
    expect(stepFrom([], 'q1', 'next')).toBeNull();
  });

  it('puts words without marks where they stand', () => {
    const found = [finding('q1', 40, 0), finding('q2', 80, 0), finding('u1', 60, 0)];
    expect(inReadingOrder(found).map(({ quote }) => quote.id)).toEqual(['q1', 'u1', 'q2']);
  });
});
