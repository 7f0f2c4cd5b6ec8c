import { describe, expect, it } from 'vitest';
import { fitHtml, HTML_LIMIT, parseDocument } from './dom';
import { boundNesting } from './nesting';
import { articleFromHtml } from './read-file';

describe('fitHtml', () => {
  it('cuts scripts at their own place behind a capital that has two small letters', () => {
    const html = `<p>${'\u0130'.repeat(50)}</p><SCRIPT>${'x'.repeat(HTML_LIMIT)}</SCRIPT><p>The end.</p>`;
    expect(fitHtml(html)).toEqual({
      html: `<p>${'\u0130'.repeat(50)}</p></SCRIPT><p>The end.</p>`,
      complete: true,
    });
  });
});

describe('boundNesting', () => {
  it.each([
    ['an ordinary page', '<div><p>One<p>Two</div><br><ul><li>a<li>b</ul>'],
    ['paragraphs without an end', '<p>a'.repeat(5000)],
    ['elements that end one by one', '<div>a</div>'.repeat(5000)],
    ['markup in a script', `<script>${"'<div>'".repeat(5000)}</script><div>a</div>`],
    ['markup in a comment', `<!-- ${'<div>'.repeat(5000)} --><div>a</div>`],
    ['drawings', `<svg>${'<g><path/>'.repeat(5000)}</svg><div>a</div>`],
    ['ends without a start', '</div>'.repeat(5000)],
  ])('leaves %s alone', (_trap, html) => {
    expect(boundNesting(html)).toBe(html);
  });

  it('takes out what nests too deep, start and end, and keeps the text', () => {
    const html = `${'<div>'.repeat(3000)}in${'</div>'.repeat(3000)}<p>out</p>`;
    expect(boundNesting(html)).toBe(`${'<div>'.repeat(2000)}in${'</div>'.repeat(2000)}<p>out</p>`);
  });
});

// Work that grows with the square of these runs into the runner's own limit.
describe('a page made to be slow', () => {
  it.each([
    ['deep', '<div>'.repeat(300_000)],
    ['deep in names of furniture', `${'<div class="sidebar">'.repeat(20_000)}<main>`],
    ['deep in names of captions', `${'<div class="caption">'.repeat(20_000)}<p>`],
    ['deep in hidden elements', `${'<div aria-hidden=true>'.repeat(20_000)}<p>`],
    ['types without an end', '<!doctype'.repeat(50_000)],
    ['comments without an end', '<!--'.repeat(100_000)],
    ['scripts without an end', '<script '.repeat(100_000)],
  ])('is read: %s', (_trap, html) => {
    expect(articleFromHtml(`${html}text`, {})).toMatchObject({ ok: expect.any(Boolean) });
  });

  it('tells captions and pull quotes by their class names', () => {
    const html =
      '<article><p>One.</p><p class="wp-caption-text">Two.</p><div class="pull-quote"><p>Three.</p></div>' +
      '<div class="caption"><p>4</p><p>5</p><p>6</p></div><figcaption>Seven.</figcaption></article>';
    const read = articleFromHtml(html, {});
    expect(read.ok && read.article.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'caption',
      'blockquote',
      'paragraph',
      'paragraph',
      'paragraph',
      'caption',
    ]);
  });

  it('keeps its text', () => {
    const document = parseDocument(fitHtml(`${'<div>'.repeat(50_000)}text`).html);
    expect(document.body.textContent).toBe('text');
  });
});
