import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata';

function read(head: string, body = '', url: string | null = 'https://paper.example/a/b', lang = '') {
  return readMetadata(
    parseHTML(`<html${lang}><head>${head}</head><body>${body}</body></html>`).document,
    url,
  );
}

const jsonLd = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('readMetadata', () => {
  it('reads a news article out of a graph', () => {
    const article = {
      '@type': ['NewsArticle', 'Thing'],
      headline: 'Council &amp; library &#8216;agree&#x2019;',
      datePublished: '2016-01-08T10:00:00Z',
      inLanguage: { name: 'es-MX' },
      isAccessibleForFree: 'False',
      hasPart: { isAccessibleForFree: 'http://schema.org/False', cssSelector: '.closed' },
      publisher: [{ name: 'The Paper' }],
    };
    expect(read(jsonLd({ '@graph': [{ '@type': 'WebSite', name: 'x' }, [article]] }))).toEqual({
      canonical: null,
      title: 'Council & library ‘agree’',
      outlet: 'The Paper',
      published: '2016-01-08T10:00:00Z',
      lang: 'es',
      saysArticle: true,
      isAccessibleForFree: false,
      closedParts: ['.closed'],
    });
  });

  it.each([
    ['a line break inside a string', '{"@type":"NewsArticle","headline":"One\ntwo"}', 'One two'],
    ['a trailing comma', '{"@type":"NewsArticle","headline":"One two",}', 'One two'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"One two"} -->', 'One two'],
    ['no JSON at all', '{"@type": NewsArticle', 'From the title'],
    ['null', 'null', 'From the title'],
    ['another type', '{"@type":"Organization","headline":"x"}', 'From the title'],
  ])('bears %s', (_trap, json, title) => {
    expect(
      read(`<title>From the title</title><script type="application/ld+json">${json}</script>`).title,
    ).toBe(title);
  });

  it.each([
    ['named outlet', 'The Paper', 'News of the day | The Paper', 'News of the day'],
    ['without its article', 'The Paper', 'News of the day - Paper', 'News of the day'],
    ['its domain', 'The Paper', 'News of the day – Paper.com', 'News of the day'],
    ['at the front', 'The Paper', 'The Paper | News of the day', 'News of the day'],
    ['a dash of the headline', 'The Paper', 'News of the day — and night', 'News of the day — and night'],
    ['unnamed after a bar', null, 'News of the day | Some Paper', 'News of the day'],
    ['unnamed after a dash', null, 'News of the day - and night', 'News of the day - and night'],
    ['outlet alone', 'The Paper', 'The Paper', 'The Paper'],
  ])('cuts the outlet off a title: %s', (_trap, outlet, written, title) => {
    const site = outlet === null ? '' : `<meta property="og:site_name" content="${outlet}">`;
    expect(read(`${site}<title>${written}</title>`).title).toBe(title);
  });

  it('is not held up by a title of megabytes', () => {
    // The square of its length would run into the runner's own limit.
    const title = `${'|'.repeat(200_000)}y | Paper`;
    const found = read(`<meta property="og:site_name" content="Paper"><title>${title}</title>`);
    expect(found.title).toHaveLength(1000);
    expect(read(`<title>${'a | '.repeat(100_000)}</title>`).title).not.toBeNull();
  });

  it('reads the title where an element takes its place in the document', () => {
    const { document } = parseHTML('<html><head><title>The title</title></head><body></body></html>');
    Object.defineProperty(document, 'title', { value: document.createElement('img') });
    expect(readMetadata(document, null).title).toBe('The title');
  });

  it('prefers the only headline to the title, and OpenGraph to both', () => {
    expect(read('<title>T</title>', '<h1>The <i>headline</i></h1>').title).toBe('The headline');
    expect(read('<title>T</title>', '<h1>One</h1><h1>Two</h1>').title).toBe('T');
    expect(read('<title>T</title><meta property="og:title" content="O">', '<h1>H</h1>').title).toBe('O');
  });

  it.each([
    [
      'meta',
      '<meta property="article:published_time" content="2016-01-08T10:00:00Z">',
      '',
      '2016-01-08T10:00:00Z',
    ],
    ['meta in words', '<meta name="DC.date.issued" content="January 8, 2016">', '', '2016-01-08'],
    ['time', '', '<time datetime="2016-01-08">Friday</time>', '2016-01-08'],
    ['itemprop', '', '<span itemprop="datePublished" content="2016-01-08"></span>', '2016-01-08'],
    ['nothing', '', '<p>January 8, 2016</p>', null],
  ])('finds the date: %s', (_where, head, body, date) => {
    expect(read(head, body).published).toBe(date);
  });

  it('takes the date of the address last, and not the date of an archived copy', () => {
    const archived = 'https://web.archive.org/web/20170203040506/http://paper.example/2016/01/08/a';
    expect(read('', '', archived).published).toBe('2016-01-08');
    expect(
      read('', '', 'https://web.archive.org/web/20170203040506/http://paper.example/a').published,
    ).toBeNull();
  });

  it('makes the canonical address absolute and drops what is none', () => {
    expect(read('<link rel="canonical" href="/c">').canonical).toBe('https://paper.example/c');
    expect(read('<link rel="canonical" href="/c">', '', null).canonical).toBeNull();
    expect(read('<link rel="canonical" href="javascript:x">').canonical).toBeNull();
    expect(read('<link rel="canonical" href="http://[">').canonical).toBeNull();
  });

  it('reads the language', () => {
    expect(read('', '', null, ' lang="es-419"').lang).toBe('es');
    expect(read('<meta property="og:locale" content="pt_BR">').lang).toBe('pt');
    expect(read('').lang).toBeNull();
    expect(read('', '', null, ' lang="english"').lang).toBeNull();
  });
});
