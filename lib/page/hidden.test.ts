// @vitest-environment happy-dom
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hiddenByMarkup, hiddenByStyle } from './hidden';

describe('hiddenByMarkup', () => {
  it.each([
    ['<p>x</p>', false],
    ['<p hidden>x</p>', true],
    ['<p style="color:red; display : none">x</p>', true],
    ['<p style="visibility:hidden">x</p>', true],
    ['<p style="display:block">x</p>', false],
    ['<p style="--display:none-of-it">x</p>', false],
    ['<i aria-hidden="true">x</i>', true],
    ['<i aria-hidden="false">x</i>', false],
    ['<div aria-hidden="true"><p>The article behind a dialog.</p></div>', false],
    ['<dialog>x</dialog>', true],
    ['<dialog open>x</dialog>', false],
    ['<i class="icon visually-hidden">x</i>', true],
    ['<i class="not-sr-only-here">x</i>', false],
  ])('%s: %s', (html, hidden) => {
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    const element = document.body.firstElementChild;
    expect(element !== null && hiddenByMarkup(element)).toBe(hidden);
  });
});

describe('hiddenByStyle', () => {
  it.each([
    ['display: none', true],
    ['visibility: hidden', true],
    ['position: absolute; clip: rect(1px, 1px, 1px, 1px)', true],
    ['position: absolute; width: 1px; height: 1px; overflow: hidden', true],
    ['position: absolute; width: 200px; height: 1px; overflow: hidden', false],
    ['color: red', false],
  ])('%s: %s', (style, hidden) => {
    document.head.innerHTML = `<style>.x { ${style} }</style>`;
    document.body.innerHTML = '<p class="x">x</p>';
    const element = document.querySelector('p');
    expect(element !== null && hiddenByStyle(element)).toBe(hidden);
  });

  it('goes by markup where the document has no window', () => {
    const inert = new DOMParser().parseFromString('<p hidden>x</p><p>y</p>', 'text/html');
    expect([...inert.querySelectorAll('p')].map(hiddenByStyle)).toEqual([true, false]);
  });
});
