// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createOwnRoot } from './own-root';

/** Happy DOM knows no popover: this one is open as long as it says so. */
function withPopover(layer: HTMLElement): { isOpen(): boolean } {
  let open = false;
  layer.matches = ((selector: string) => selector === ':popover-open' && open) as typeof layer.matches;
  const set = (value: boolean) => () => {
    if (open === value) throw new Error('a popover that is already so throws');
    open = value;
  };
  layer.showPopover = set(true);
  layer.hidePopover = set(false);
  return { isOpen: () => open };
}

beforeEach(() => {
  document.documentElement.innerHTML = '<head></head><body></body>';
});

describe('createOwnRoot', () => {
  it('adds one element outside the body, whose inside the page cannot see', () => {
    const own = createOwnRoot(document, 'p { color: red }');
    expect(document.documentElement.lastElementChild).toBe(own.host);
    expect(own.host.shadowRoot).toBeNull();
    expect(own.host.style.cssText).toContain('all: initial !important');
    expect(own.root.querySelector('style')?.textContent).toBe('p { color: red }');
    expect(document.body.innerHTML).toBe('');
  });

  it('comes back where the page has removed it, and opens and closes as often as asked', () => {
    const own = createOwnRoot(document, '');
    const { isOpen } = withPopover(own.layer);
    own.host.remove();
    own.lower();
    own.raise();
    own.raise();
    expect([own.host.isConnected, isOpen()]).toEqual([true, true]);
    own.lower();
    own.lower();
    expect(isOpen()).toBe(false);
  });

  it('says a sentence to screen readers where the page has removed it too', () => {
    const own = createOwnRoot(document, '');
    own.host.remove();
    own.announce('Two quotes.');
    expect(own.root.querySelector('[role="status"]')?.textContent).toBe('Two quotes.');
    own.remove();
    expect(own.host.isConnected).toBe(false);
  });
});
