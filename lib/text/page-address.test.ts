import { describe, expect, it } from 'vitest';
import { pageAddress } from './page-address';

const article = 'https://paper.example/story';

describe('pageAddress', () => {
  it.each([
    ['no address', null, article, null],
    ['no canonical', article, null, article],
    ['canonical of the same site', 'https://m.paper.example/s/12', article, article],
    ['canonical of another site', article, 'https://wire.example/story', article],
    ['canonical of a neighbour below co.uk', 'https://a.co.uk/x', 'https://b.co.uk/y', 'https://a.co.uk/x'],
    [
      'canonical of a neighbour on a shared host',
      'https://a.blogspot.com/x',
      'https://b.blogspot.com/y',
      'https://a.blogspot.com/x',
    ],
    ['canonical that leads home', article, 'https://www.paper.example/', article],
    [
      'archived page',
      `https://web.archive.org/web/2016/${article}`,
      `https://web.archive.org/web/2016/${article}`,
      article,
    ],
    [
      'archived page with a foreign canonical',
      `https://web.archive.org/web/2016/${article}`,
      'https://web.archive.org/',
      article,
    ],
    ['no web address', 'file:///home/a.html', article, 'file:///home/a.html'],
  ])('%s', (_trap, url, canonical, address) => {
    expect(pageAddress(url, canonical)).toBe(address);
  });
});
