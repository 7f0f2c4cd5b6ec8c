// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageMenu, type PageMenuProps } from '../../components/popup/page-menu';
import { cleanup, fireEvent, render, screen } from './render';

afterEach(cleanup);

function show(props: Partial<PageMenuProps> = {}) {
  const events = { onMarks: vi.fn(), onQuiet: vi.fn(), onOptions: vi.fn() };
  const quiet = { site: 'ledger.example', on: false };
  const { container } = render(<PageMenu marks={true} quiet={quiet} {...events} {...props} />);
  return { ...events, container, button: screen.getByRole('button', { name: 'Menu' }) };
}

describe('PageMenu', () => {
  it('is closed until asked for', () => {
    const { button } = show();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('switch')).toBeNull();
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('switch')).toHaveLength(2);
  });

  it('switches marks, and the site', () => {
    const { button, onMarks, onQuiet, onOptions } = show();
    fireEvent.click(button);
    fireEvent.click(screen.getByRole('switch', { name: 'Marks in pages' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Quiet on ledger.example' }));
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect([onMarks.mock.calls, onQuiet.mock.calls]).toEqual([[[false]], [[true]]]);
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it('speaks of no site where there is none', () => {
    const { button } = show({ quiet: null });
    fireEvent.click(button);
    expect(screen.getAllByRole('switch')).toHaveLength(1);
  });

  it('has no switch where nothing may be kept', () => {
    const { button } = show({ marks: null, quiet: null });
    fireEvent.click(button);
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByRole('button', { name: 'Settings' })).toBeDefined();
  });

  it('closes on Escape from anywhere inside, gives the focus back, and keeps the popup open', () => {
    const { button } = show();
    fireEvent.click(button);
    const marks = screen.getByRole('switch', { name: 'Marks in pages' });
    marks.focus();
    // False: the default, which ends the popup, is prevented.
    expect(fireEvent.keyDown(marks, { key: 'Escape' })).toBe(false);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  it('leaves Escape to the browser while it is closed', () => {
    const { button } = show();
    expect(fireEvent.keyDown(button, { key: 'Escape' })).toBe(true);
  });
});
