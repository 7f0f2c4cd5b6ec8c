// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
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
    expect(own.root.querySelector('style')?.textContent).toContain('p { color: red }');
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

  it('sets its host right when it is opened: a page can have made it inert, or see-through', () => {
    const own = createOwnRoot(document, '');
    withPopover(own.layer);
    const before = own.host.style.cssText;
    own.host.setAttribute('inert', '');
    own.host.style.setProperty('pointer-events', 'none', 'important');
    own.raise();
    expect([own.host.getAttributeNames(), own.host.style.cssText]).toEqual([['style'], before]);
  });

  it('says a sentence to screen readers, in a region that they have seen before, also where the page has removed it', () => {
    vi.useFakeTimers();
    try {
      const own = createOwnRoot(document, '');
      const region = own.root.querySelector('[role="status"]');
      own.host.remove();
      own.announce('Two quotes.');
      expect([own.host.isConnected, region?.textContent]).toEqual([true, '']);
      vi.runAllTimers();
      expect(region?.textContent).toBe('Two quotes.');
      // The same again is a change too.
      own.announce('Two quotes.');
      expect(region?.textContent).toBe('');
      own.announce('Three quotes.');
      vi.runAllTimers();
      expect(region?.textContent).toBe('Three quotes.');
      own.remove();
      expect(own.host.isConnected).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});
