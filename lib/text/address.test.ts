import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivedCopy, articleKey, isWebAddress, readArchived, sameArticle } from './address';

const article = 'https://www.paper.example/politics/story-12';

describe('readArchived', () => {
  it.each([
    ['https://web.archive.org/web/20160108031500/https://thehill.com/a', { day: '2016-01-08' }],
    ['https://web.archive.org/web/20160108if_/http:/thehill.com/a', { day: '2016-01-08' }],
    ['https://web.archive.org/web/*/https://thehill.com/a', { day: null }],
    ['https://web.archive.org/web/2016/https://thehill.com/a', { day: null }],
    ['https://thehill.com/web/20160108031500/a', null],
    ['not an address', null],
  ])('%s', (address, wanted) => {
    expect(readArchived(address)).toEqual(wanted);
  });
});

describe('sameArticle', () => {
  it.each([
    ['scheme', 'http://www.paper.example/politics/story-12', true],
    ['www', 'https://paper.example/politics/story-12', true],
    ['mobile', 'https://m.paper.example/politics/story-12', true],
    ['amp', 'https://amp.paper.example/politics/story-12', true],
    ['trailing slash', `${article}/`, true],
    ['fragment', `${article}#comments`, true],
    ['tracking', `${article}?utm_source=x&fbclid=y&ref=z&smid=a`, true],
    ['index file', `${article}/index.html`, true],
    ['archived copy', `https://web.archive.org/web/20160108120000/${article}`, true],
    ['archived copy with a flag', `https://web.archive.org/web/20160108120000id_/${article}`, true],
    [
      'archived copy that lost a slash',
      'https://web.archive.org/web/2016/http:/paper.example/politics/story-12',
      true,
    ],
    [
      'archived copy that lost its scheme',
      'https://web.archive.org/web/2016/paper.example/politics/story-12',
      true,
    ],
    ['archived twice', `https://web.archive.org/web/2017/https://web.archive.org/web/2016/${article}`, true],
    ['port and case of the host', 'HTTPS://WWW.Paper.Example:443/politics/story-12', true],
    ['another story', 'https://www.paper.example/politics/story-13', false],
    ['case of the path', 'https://www.paper.example/Politics/story-12', false],
    ['another host', 'https://local.paper.example/politics/story-12', false],
    ['a parameter that names the story', `${article}?id=4`, false],
    ['no address', 'story-12', false],
  ])('%s', (_trap, other, same) => {
    expect(sameArticle(article, other)).toBe(same);
    expect(sameArticle(other, article)).toBe(same);
  });

  it.each([
    ['order of parameters', 'http://a.example/?id=1&p=2', 'http://a.example/?p=2&id=1', true],
    ['different ids', 'http://a.example/?id=1', 'http://a.example/?id=2', false],
    ['percent signs', 'http://a.example/%C3%A9', 'http://a.example/é', true],
    ['broken percent sign', 'http://a.example/%zz', 'http://a.example/%zz', true],
    ['a host that is only m.', 'http://m.example/a', 'http://example/a', false],
    ['two texts that are no addresses', 'a', 'a', false],
    ['files', 'file:///a', 'file:///a', false],
  ])('%s', (_trap, one, other, same) => {
    expect(sameArticle(one, other)).toBe(same);
  });

  it('has a key that is its own key', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const key = articleKey(url);
        expect(sameArticle(url, `https://web.archive.org/web/20160108/${url}`)).toBe(key !== null);
        expect(sameArticle(url, url.replace(/^http:/, 'https:'))).toBe(key !== null);
      }),
    );
  });
});

describe('archivedCopy', () => {
  it.each([
    ['2016-01-08', `https://web.archive.org/web/20160108/${article}`],
    ['2016-01-08T10:00:00Z', `https://web.archive.org/web/20160108/${article}`],
    ['2016-01', `https://web.archive.org/web/201601/${article}`],
    [null, `https://web.archive.org/web/*/${article}`],
  ])('%s', (date, address) => {
    expect(archivedCopy(article, date)).toBe(address);
    expect(archivedCopy(address, date)).toBe(address);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:https://a.example', 'story-12'])(
    'has none of %s',
    (address) => {
      expect(isWebAddress(address)).toBe(false);
      expect(archivedCopy(address, '2016-01-08')).toBeNull();
    },
  );

  it('knows the web by its scheme in any letters', () => {
    expect(isWebAddress('HTTPS://a.example')).toBe(true);
  });
});
