import { describe, expect, it } from 'vitest';
import { archiveAddress, isWebAddress } from './archive-address';

describe('archiveAddress', () => {
  it.each([
    ['http://a.example/x', '2016-01-07', 'https://web.archive.org/web/20160107/http://a.example/x'],
    [
      'https://a.example/x',
      '2016-01-07T10:00:00Z',
      'https://web.archive.org/web/20160107/https://a.example/x',
    ],
    ['https://a.example/x', null, 'https://web.archive.org/web/*/https://a.example/x'],
    [
      'https://web.archive.org/web/2016/http://a.example/',
      null,
      'https://web.archive.org/web/2016/http://a.example/',
    ],
    ['javascript:alert(1)', '2016-01-07', null],
    ['data:text/html,x', null, null],
  ])('%s, %s', (url, published, expected) => {
    expect(archiveAddress(url, published)).toBe(expected);
  });
  it('knows the web by its scheme', () => {
    expect(isWebAddress('HTTPS://a.example')).toBe(true);
    expect(isWebAddress(' javascript:https://a.example')).toBe(false);
  });
});
