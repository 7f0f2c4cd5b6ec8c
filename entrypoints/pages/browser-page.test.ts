import { describe, expect, it } from 'vitest';
import { isBrowserPage } from './browser-page';

describe('isBrowserPage', () => {
  it.each([
    ['a settings page', 'chrome://settings/', true],
    ['a new tab', 'about:newtab', true],
    ['another extension', 'chrome-extension://abcdefgh/page.html', true],
    ['the shop looks like any site', 'https://chromewebstore.google.com/detail/x', true],
    ['an article', 'https://ledger.example/2016/01/07/raids', false],
    ['a saved article', 'file:///home/reader/article.html', false],
    ['an address the browser hides from us', undefined, false],
  ])('%s', (_trap, url, expected) => {
    expect(isBrowserPage(url)).toBe(expected);
  });
});
