// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isPlainClick } from './plain-click';

/** A person's click; a page's own script cannot make one, so it is put together by hand. */
function click(selector: string, more: Partial<MouseEvent> = {}): MouseEvent {
  const path: EventTarget[] = [];
  for (let at: Element | null = document.querySelector(selector); at; at = at.parentElement) path.push(at);
  const keys = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  return {
    isTrusted: true,
    button: 0,
    view: window,
    ...keys,
    composedPath: () => [...path, document, window],
    ...more,
  } as MouseEvent;
}

beforeEach(() => {
  document.body.innerHTML = `<p>Plain <b>words</b> and <a href="/x"><i>a link</i></a>, <button><s>a button</s></button>,
    <a id="anchor">an anchor</a>, <span role="link"><u>a made link</u></span>, <em contenteditable><q>a field</q></em>.</p>`;
  document.getSelection()?.removeAllRanges();
});

describe('isPlainClick', () => {
  it('takes a click on words, and on an anchor that leads nowhere', () => {
    expect(isPlainClick(click('b'))).toBe(true);
    expect(isPlainClick(click('#anchor'))).toBe(true);
  });

  it.each([
    ['that a script has made', click.bind(null, 'b', { isTrusted: false })],
    ['of another button', click.bind(null, 'b', { button: 1 })],
    ['that opens in a new tab', click.bind(null, 'b', { ctrlKey: true })],
    ['that extends a selection', click.bind(null, 'b', { shiftKey: true })],
    ['on something inside a link', click.bind(null, 'i')],
    ['on something inside a button', click.bind(null, 's')],
    ['on what is a link by its role', click.bind(null, 'u')],
    ['into a field of text', click.bind(null, 'q')],
  ])('leaves alone a click %s', (_trap, made) => {
    expect(isPlainClick(made())).toBe(false);
  });

  it('leaves alone a click that ends a selection', () => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('b') as Element);
    document.getSelection()?.addRange(range);
    expect(isPlainClick(click('b'))).toBe(false);
  });
});
