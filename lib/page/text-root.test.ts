import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isFurniture } from './boilerplate';
import { findTextRoot } from './text-root';

const story = `<p>${'The council met on Tuesday and nothing was decided. '.repeat(8)}</p>`.repeat(4);
const card = '<article class="card"><h3>A story</h3><p>Its first sentence stands here.</p></article>';

function rootOf(body: string): string {
  const { document } = parseHTML(`<html><head></head><body id="body">${body}</body></html>`);
  return findTextRoot(document).id;
}

describe('findTextRoot', () => {
  it.each([
    ['article in main', `<main id="main"><article id="a">${story}</article></main>`, 'a'],
    [
      'headline above the article',
      `<main id="main"><h1>H</h1><article id="a">${story}</article></main>`,
      'main',
    ],
    [
      'marked body inside an article',
      `<article id="a"><h1>H</h1><div id="b" itemprop="articleBody">${story}</div></article>`,
      'a',
    ],
    [
      'text split over two articles',
      `<main id="main"><article id="a">${story}</article><article id="b">${story}</article></main>`,
      'main',
    ],
    ['cards of other stories', `<article id="a">${story}</article><div>${card.repeat(5)}</div>`, 'a'],
    ['cards only', card.repeat(9), 'body'],
    [
      'comments longer than the story',
      `<article id="a">${story}</article><div class="comments">${story.repeat(3)}</div>`,
      'a',
    ],
    ['main that holds nothing', `<main id="main"></main><div>${story}</div>`, 'body'],
    ['no marks at all', story, 'body'],
    ['nothing', '', 'body'],
  ])('%s', (_trap, body, id) => {
    expect(rootOf(body)).toBe(id);
  });
});

describe('isFurniture', () => {
  it.each([
    ['<nav>x</nav>', true],
    ['<footer>x</footer>', true],
    ['<aside>A pull quote</aside>', false],
    ['<aside role="complementary">x</aside>', true],
    ['<div class="relatedLinks">x</div>', true],
    ['<div id="comments-12">x</div>', true],
    ['<div class="ad-slot">x</div>', true],
    ['<div class="adventure">x</div>', false],
    ['<div class="shared-ground">x</div>', false],
    ['<div class="has-sidebar">x</div>', false],
    ['<div class="page with-sidebar nav-open"><h1>x</h1></div>', false],
    ['<main class="share">x</main>', false],
    ['<header role="banner"><h1>x</h1></header>', false],
    ['<p class="tone-comment">x</p>', false],
  ])('%s: %s', (html, furniture) => {
    const { document } = parseHTML(`<html><head></head><body>${html}</body></html>`);
    const element = document.body.firstElementChild;
    expect(element !== null && isFurniture(element)).toBe(furniture);
  });

  it('keeps the footer of a quotation', () => {
    const { document } = parseHTML(
      '<html><body><blockquote><footer>A. Writer</footer></blockquote></body></html>',
    );
    const footer = document.querySelector('footer');
    expect(footer !== null && isFurniture(footer)).toBe(false);
  });
});
