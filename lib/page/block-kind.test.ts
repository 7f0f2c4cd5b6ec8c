// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { kindOf } from './block-kind';

describe('kindOf', () => {
  it.each<[trap: string, html: string, expected: string | null]>([
    ['a heading', '<h3>A</h3>', 'heading'],
    ['a caption by its element', '<figcaption>A</figcaption>', 'caption'],
    ['a caption by its class', '<p class="wp-caption-text">A</p>', 'caption'],
    ['a caption by its class, underscores', '<span class="photo__caption small">A</span>', 'caption'],
    ['an article that has captions', '<div class="has-caption">A</div>', null],
    ['a word that holds the word', '<div class="recaptioned captionless">A</div>', null],
    ['a wrapper with the article inside', '<div class="caption"><h1>A</h1><p>B</p></div>', null],
    ['a wrapper with many paragraphs', '<div class="caption"><p>A</p><p>B</p><p>C</p></div>', null],
    ['a pull quote by its class', '<aside class="pullquote">A</aside>', 'blockquote'],
    ['a pull quote with its signature', '<div class="pull-quote"><p>A</p><p>B</p></div>', 'blockquote'],
    ['who is quoted', '<footer>A</footer>', 'paragraph'],
    ['a plain paragraph', '<p class="lead">A</p>', null],
    ['a headline by its mark-up', '<div itemprop="headline">A</div>', 'headline'],
  ])('%s', (_trap, html, expected) => {
    document.body.innerHTML = html;
    const first = document.body.firstElementChild;
    expect(first && kindOf(first)).toBe(expected);
  });
});
