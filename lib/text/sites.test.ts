import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnSite, isSite, siteFromInput, siteOf } from './sites';

describe('siteOf', () => {
  it.each([
    ['an article', 'https://www.ledger.example/2016/01/07/raids?x=1#y', 'ledger.example'],
    ['a subdomain stays', 'https://news.ledger.example/', 'news.ledger.example'],
    ['the port does not', 'http://localhost:8080/x', 'localhost'],
    ['a name that begins like www', 'https://wwwledger.example/', 'wwwledger.example'],
    ['"www" is the site itself, not every site under com', 'https://www.com/', 'www.com'],
    ['no address', 'ledger', ''],
    ['nothing', null, ''],
  ])('%s', (_trap, url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('isOnSite', () => {
  it.each([
    ['the site itself', 'https://www.ledger.example/x', true],
    ['a subdomain', 'https://m.ledger.example/x', true],
    ['a longer name with the same end', 'https://morningledger.example/x', false],
    ['the name in the path', 'https://other.example/ledger.example', false],
    ['the name as a subdomain of another', 'https://ledger.example.other.example/', false],
  ])('%s', (_trap, url, expected) => {
    expect(isOnSite(url, 'ledger.example')).toBe(expected);
  });
});

describe('isSite', () => {
  it.each([
    ['a name', 'ledger.example', true],
    ['this machine', 'localhost', true],
    ['a number of four parts', '127.0.0.1', true],
    ['three parts, which the browser reads as four', '127.0.1', false],
    ['a last part that is no byte', 'ledger.999', false],
    ['letters that are not yet written for the browser', 'münchen.example', false],
    ['nothing', '', false],
  ])('%s', (_trap, text, expected) => {
    expect(isSite(text)).toBe(expected);
  });
});

describe('siteFromInput', () => {
  it.each([
    ['an address with path', 'https://www.thehill.com/x', 'thehill.com'],
    ['a bare name', 'thehill.com', 'thehill.com'],
    ['capitals and spaces around', '  TheHill.COM ', 'thehill.com'],
    ['path without scheme', 'thehill.com/homenews/x', 'thehill.com'],
    ['port', 'thehill.com:8080/x', 'thehill.com'],
    ['scheme left out', '//www.thehill.com', 'thehill.com'],
    ['a pattern', '*.thehill.com', 'thehill.com'],
    ['a pattern with scheme', 'http://*.thehill.com/*', 'thehill.com'],
    ['quoted', '“thehill.com”', 'thehill.com'],
    ['in angle brackets', '<https://thehill.com/x>', 'thehill.com'],
    ['full stop at the end', 'thehill.com.', 'thehill.com'],
    ['other letters', 'https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['this machine', 'localhost:3000', 'localhost'],
    ['a number', '127.0.0.1', '127.0.0.1'],
    ['nothing', '   ', null],
    ['a word', 'thehill', null],
    ['two words', 'the hill.com', null],
    ['every site of a country or kind', '*.com', null],
    ['every site', '*', null],
    ['a star in the middle', 'news.*.com', null],
    ['a mail address', 'editor@thehill.com', null],
    ['a name before the @ that is not the site', 'https://thehill.com@other.example/', null],
    ['a script', 'javascript:alert(1)', null],
    ['a file', 'file:///home/reader/thehill.com', null],
    ['a page of the browser', 'chrome://settings', null],
    ['an empty label', 'thehill..com', null],
    ['a label that ends in a hyphen', 'thehill-.com', null],
    ['too long for a name', `${'a'.repeat(64)}.com`, null],
    ['a number of six parts', '[::1]', null],
  ])('%s', (_trap, text, site) => {
    expect(siteFromInput(text)).toBe(site);
  });

  it('gives only what it would take again, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (text) => {
        const site = siteFromInput(text);
        if (site === null) return;
        expect(isSite(site)).toBe(true);
        expect(siteFromInput(`https://${site}/`)).toBe(site);
      }),
    );
  });
});
