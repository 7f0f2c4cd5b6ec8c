// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { foreignText } from './foreign-text';
import { inGreek } from './marked-data';
import { POPUP_STATES, PseudoOptions, PseudoPopup } from './pseudo-states';
import { act, cleanup, fireEvent, render } from './render';

/** By then what is said late is said, in milliseconds. */
const LATE = 1000;

afterEach(cleanup);
afterEach(() => vi.useRealTimers());

function openAll(container: Element): void {
  for (const button of container.querySelectorAll('[aria-expanded="false"]')) fireEvent.click(button);
}

describe('the interface in no language', () => {
  it.each(
    Object.values(POPUP_STATES).flatMap((states) => states.map((state) => [state.state, state] as const)),
  )('popup, %s: everything said comes from the words', (_name, state) => {
    vi.useFakeTimers();
    const { container } = render(<PseudoPopup state={state} />);
    act(() => void vi.advanceTimersByTime(LATE));
    openAll(container);
    expect(container.textContent).toContain('⟦');
    expect(foreignText(container)).toEqual([]);
  });

  it.each([true, false])('options, first run %s: everything said comes from the words', (firstRun) => {
    const { container } = render(<PseudoOptions firstRun={firstRun} />);
    expect(foreignText(container)).toEqual([]);
  });

  it('shows page text as it is', () => {
    const [state] = POPUP_STATES.report;
    const { container } = render(state ? <PseudoPopup state={state} /> : null);
    openAll(container);
    expect(container.textContent).toContain(inGreek('Closing a library is not a saving.'));
  });
});

describe('text of no language', () => {
  const element = (html: string) => {
    const root = document.createElement('div');
    root.innerHTML = html;
    return root;
  };
  it.each([
    ['words', '<p>⟦Ŝéţţîñĝš öñé⟧</p>', 0],
    ['words in words', '<p>⟦Åš ʠŕîñţéð ƀý ⟦ΑΒΓ⟧⟧</p>', 0],
    ['page text', '<p>αβγ, δ</p>', 0],
    ['a literal', '<p>Settings</p>', 1],
    ['a literal between words', '<p>⟦å⟧ and ⟦ƀ⟧</p>', 1],
    ['a comma between words', '<p>⟦å⟧, ⟦ƀ⟧</p>', 1],
    ['a number not made by the words', '<p>4 ⟦ʠŭöţéš⟧</p>', 1],
    ['quotation marks that are always the same', '<p><b>“</b>αβγ</p>', 1],
    ['quotation marks in one piece with page text', '<p>“αβγ”</p>', 1],
    ['a clipped bracket', '<p>⟦å</p>', 1],
    ['a label', '<button aria-label="Close"></button>', 1],
    ['a piece of a comparison', '<p class="word-diff"><ins>,</ins></p>', 0],
  ])('is found: %s', (_trap, html, count) => {
    expect(foreignText(element(html))).toHaveLength(count);
  });
});
