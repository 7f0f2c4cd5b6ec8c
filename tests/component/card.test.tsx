// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card/card';
import type { Quote } from '../../lib/model/report';
import { BANNED } from '../meta/banned-words';
import { quotes } from './fixtures';
import { cleanup, fireEvent, render, screen } from './render';

afterEach(cleanup);

function show(quote: Quote, props: Partial<CardProps> = {}) {
  const events = { onStep: vi.fn(), onMore: vi.fn(), onDismiss: vi.fn(), onClose: vi.fn() };
  const said = { at: 2, of: 5, settled: true, unfolded: false, ...props };
  const { container } = render(<Card quote={quote} {...said} {...events} />);
  const dialog = screen.getByRole('dialog');
  return { ...events, container, dialog, text: dialog.textContent ?? '' };
}

const all = Object.entries(quotes).filter(
  ([, { matches, renderings }]) => matches.length + renderings.length > 0,
);

describe('Card', () => {
  it.each(all)('says what became of a quote, names itself and rates nobody: %s', (_name, quote) => {
    for (const unfolded of [false, true]) {
      const { dialog, text } = show(quote, { unfolded });
      const named = (dialog.getAttribute('aria-labelledby') ?? '').split(' ');
      expect(named.map((id) => document.getElementById(id)?.textContent?.length ?? 0)).not.toContain(0);
      expect(document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent).not.toBe(
        '',
      );
      expect(text).toContain('2 of 5');
      expect(text).not.toMatch(BANNED);
      cleanup();
    }
  });

  it('says the verdict in words, the speaker, the one biggest difference and how widely it is printed', () => {
    const { dialog, text } = show(quotes.changed);
    expect(text).toMatch(/^Same words/);
    expect(dialog.querySelector('.verdict svg')).not.toBeNull();
    expect(dialog.querySelector('.card-who')?.textContent).not.toBe('');
    expect(dialog.querySelectorAll('.card-say')).toHaveLength(1);
    expect(text).toMatch(/In (?:one|\d+) other article/);
    expect(dialog.querySelector('.card-more')).toBeNull();
  });

  it('unfolds further differences and the articles, each once and with a link that tells nothing', () => {
    const { dialog } = show(quotes.changed, { unfolded: true });
    const ids = [...dialog.querySelectorAll<HTMLElement>('[data-article]')].map((row) => row.dataset.article);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of screen.getAllByRole('link')) expect(link.getAttribute('rel')).toContain('noreferrer');
    const first = dialog.querySelector('.card-say')?.textContent;
    const more = [...dialog.querySelectorAll('.card-differences li')].map((one) => one.textContent);
    expect(more).not.toContain(first);
  });

  it('does not say "no difference" while the framing is still to come', () => {
    const [match] = quotes.changed.matches;
    if (!match) throw new Error('the fixture has no match');
    const alike = match.appearances.map((one) => ({
      ...one,
      edits: [],
      framing: [],
      verdict: 'same' as const,
    }));
    const quote = { ...quotes.changed, framing: [], matches: [{ ...match, appearances: alike }] };
    expect(show(quote, { settled: false }).text).toContain('Still comparing');
    cleanup();
    expect(show(quote).text).toContain('No difference found');
  });

  it('has no steps where there is one quote', () => {
    show(quotes.changed, { at: 1, of: 1 });
    expect(screen.queryByRole('button', { name: 'Next quote' })).toBeNull();
  });

  it('tells what was pressed', () => {
    const { onStep, onMore, onDismiss, onClose } = show(quotes.changed);
    for (const name of ['Next quote', 'Previous quote', 'More', /^Dismiss/, 'Close'])
      fireEvent.click(screen.getByRole('button', { name }));
    expect(onStep.mock.calls).toEqual([['next'], ['previous']]);
    for (const event of [onMore, onDismiss, onClose]) expect(event).toHaveBeenCalledOnce();
  });
});
