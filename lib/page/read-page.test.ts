import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hiddenByMarkup } from './hidden';
import { readPage, TEXT_LIMIT } from './read-page';

const story = `<p>${'The council met on Tuesday and nothing was decided. '.repeat(8)}</p>`.repeat(4);

function read(body: string, head = '', url: string | null = 'https://paper.example/a') {
  const { document } = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`);
  return readPage(document, { url, isHidden: hiddenByMarkup }).article;
}

const jsonLd = (more: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"H"${more}}</script>`;

describe('readPage', () => {
  it('reads an article', () => {
    const article = read(`<nav>Menu</nav><article><h1>Council meets</h1>${story}</article>`);
    expect(article).toMatchObject({
      url: 'https://paper.example/a',
      title: 'Council meets',
      lang: 'en',
      complete: true,
      isArticle: true,
    });
    expect(article.text.startsWith('Council meets\nThe council met')).toBe(true);
    expect(article.text).not.toContain('Menu');
    expect(article.blocks[0]).toEqual({ start: 0, end: 13, kind: 'headline' });
  });

  it.each([
    ['an article', story, '', 'https://paper.example/a', true],
    ['a front page', story, jsonLd(''), 'https://paper.example/', false],
    [
      'a list of links',
      '<ul><li><a href="/x">One</a></li><li><a href="/y">Two</a></li></ul>',
      '',
      null,
      false,
    ],
    ['one paragraph', `<p>${'Word '.repeat(40)}</p>`, jsonLd(''), null, false],
    ['nothing', '', jsonLd(''), null, false],
  ])('tells %s', (_what, body, head, url, isArticle) => {
    expect(read(body, head, url).isArticle).toBe(isArticle);
  });

  it.each([
    ['whole', '', '', true],
    ['said to be closed', jsonLd(',"isAccessibleForFree":false'), '', false],
    [
      'closed part that is here',
      jsonLd(',"isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":false,"cssSelector":"main"}'),
      '',
      true,
    ],
    [
      'closed part that is missing',
      jsonLd(',"isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":false,"cssSelector":".x"}'),
      '',
      false,
    ],
    [
      'selector that is none',
      jsonLd(',"isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":false,"cssSelector":"]["}'),
      '',
      false,
    ],
    ['wall', '', '<div class="paywall-box">Subscribe to go on reading</div>', false],
    ['hidden wall', '', '<div hidden><div class="paywall-box">Subscribe to go on reading</div></div>', true],
    ['goes on elsewhere', '', '<p>Continue reading the main story</p>', false],
  ])('complete or not: %s', (_what, head, end, complete) => {
    expect(read(`<main>${story}${end}</main>`, head).complete).toBe(complete);
  });

  it('cuts a page over the limit and says so', () => {
    const article = read(`<main>${story.repeat(400)}</main>`);
    expect(article.text).toHaveLength(TEXT_LIMIT);
    expect(article.complete).toBe(false);
  });

  it('guesses the language only where the page names none', () => {
    const text =
      `<p>${'La biblioteca abrirá hasta las diez de la noche, según dijo el consejo. '.repeat(4)}</p>`.repeat(
        3,
      );
    expect(read(text).lang).toBe('es');
    expect(read(text, '<meta property="og:locale" content="en_US">').lang).toBe('en');
  });
});
