import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HTML_LIMIT } from './dom';
import { articleFromHtml, articleFromText, readArticleFile } from './read-file';

const sentence = 'The council met on Tuesday and nothing was decided, it said. ';
const story = `<p>${sentence.repeat(3)}</p>`.repeat(4);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-context-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function readBytes(name: string, content: string | Uint8Array, url: string | null = null) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readArticleFile(path, { url });
}

async function readText(name: string, content: string | Uint8Array): Promise<string> {
  const read = await readBytes(name, content);
  return read.ok ? read.article.text : read.reason;
}

describe('readArticleFile: what is wrong', () => {
  it.each([
    ['empty.html', '', /^".*empty\.html" is empty; give/],
    ['blank.txt', ' \n\n ', /^".*blank\.txt" holds no text; give/],
    ['picture.html', '<html><body><img src="a.png"></body></html>', /^".*picture\.html" holds no text; give/],
    ['zip.html', new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2]), /^".*zip\.html" is not a text file; save/],
    ['paper.pdf', '%PDF-1.7 text', /^".*paper\.pdf" is not a text file; save/],
  ])('%s', async (name, content, reason) => {
    const read = await readBytes(name, content);
    expect(read).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('a missing file, a folder', async () => {
    expect(await readArticleFile(join(folder, 'no.html'), {})).toEqual({
      ok: false,
      reason: expect.stringMatching(/^".*no\.html" does not exist; check the path\.$/),
    });
    expect(await readArticleFile(folder, {})).toEqual({
      ok: false,
      reason: expect.stringMatching(/is a folder; name the article file inside it\.$/),
    });
  });
});

describe('readArticleFile: what can be read', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Sí, “claro”.'), 'Sí, “claro”.'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x53, 0xc3, 0xad]), 'Sí'],
    ['UTF-16 little end first', new Uint8Array([0xff, 0xfe, 0x53, 0, 0xed, 0]), 'Sí'],
    ['UTF-16 big end first', new Uint8Array([0xfe, 0xff, 0, 0x53, 0, 0xed]), 'Sí'],
    ['windows-1252 undeclared', new Uint8Array([0x93, 0x53, 0xed, 0x94]), '“Sí”'],
  ])('text in %s', async (_name, bytes, text) => {
    expect(await readText('encoded.txt', bytes)).toBe(text);
  });

  it('a page in its declared encoding', async () => {
    const latin2 = Buffer.from(
      '<html><head><meta charset="iso-8859-2"></head><body><p>x\xb1y</p></body></html>',
      'latin1',
    );
    expect(await readText('latin2.html', latin2)).toBe('xąy');
    const unknown = Buffer.from(
      '<html><head><meta charset="klingon"></head><body><p>x\xe9y</p></body></html>',
      'latin1',
    );
    expect(await readText('unknown.html', unknown)).toBe('xéy');
  });

  it.each([
    ['unclosed', '<html><body><p>One<p>Two <b>bold<p>Three', 'One\nTwo bold\nThree'],
    ['no html', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['no body', '<html><head><title>T</title></head><p>One</p><p>Two</p></html>', 'One\nTwo'],
    ['text after the body', '<html><body><p>One</p></body><p>Two</p></html>', 'One\nTwo'],
    ['stray closing tags', '</div></p><p>One</p></body></b>', 'One'],
    ['text alone', 'One & two < three', 'One & two < three'],
  ])('a broken page: %s', async (_name, html, text) => {
    expect(await readText('broken.html', html)).toBe(text);
  });

  it('tells a page from a text where the name does not', async () => {
    expect(await readText('page', '<!DOCTYPE html><p>One</p>')).toBe('One');
    expect(await readText('text', 'One <p> two')).toBe('One <p> two');
    expect(await readText('page.txt', '<p>One</p>')).toBe('<p>One</p>');
  });

  it('a page of 20 MB in bounded time, and says that it is cut', async () => {
    const read = await readBytes(
      'large.html',
      `<html><body>${story.repeat(20_000_000 / story.length)}</body></html>`,
    );
    expect(read.ok && read.article.complete).toBe(false);
    expect(read.ok && read.article.text.length).toBeGreaterThan(100_000);
  }, 20_000);

  it('a page that is large by what is not text, whole', () => {
    const script = `<script>${'x'.repeat(HTML_LIMIT)}</script>`;
    const picture = `<img src="data:image/png;base64,${'x'.repeat(HTML_LIMIT)}">`;
    const read = articleFromHtml(`<html><head>${script}</head><body>${picture}${story}</body></html>`, {});
    expect(read.ok && read.article.complete).toBe(true);
    expect(read.ok && read.article.text.split('\n')).toHaveLength(4);
  });
});

describe('articleFromHtml', () => {
  it('puts what is given before what the page says', () => {
    const html = `<html lang="en"><head><title>T</title></head><body>${story}</body></html>`;
    const read = articleFromHtml(html, {
      url: 'https://paper.example/a',
      title: 'G',
      published: '2016-01-08',
    });
    expect(read).toMatchObject({
      ok: true,
      article: {
        url: 'https://paper.example/a',
        title: 'G',
        published: '2016-01-08',
        lang: 'en',
        isArticle: true,
      },
    });
  });

  it('takes a date that is none for no date', () => {
    const read = articleFromHtml(`<body>${story}</body>`, { published: 'soon' });
    expect(read.ok && read.article.published).toBeNull();
  });
});

describe('articleFromText', () => {
  it('keeps the string and finds its lines', () => {
    const text = '\uFEFFTitle\r\n\r\n  One “two”. \nThree\n';
    const read = articleFromText(text, { title: 'Title' });
    expect(read.ok && read.article.text).toBe(text);
    expect(
      read.ok && read.article.blocks.map(({ start, end, kind }) => [text.slice(start, end), kind]),
    ).toEqual([
      ['Title', 'headline'],
      ['One “two”.', 'paragraph'],
      ['Three', 'paragraph'],
    ]);
  });

  it('has blocks in order that hold every word of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\r', '\t', '“') }), (text) => {
        const read = articleFromText(text, {});
        if (!read.ok) {
          expect(text.trim()).toBe('');
          return;
        }
        const { blocks } = read.article;
        const lines = blocks.map(({ start, end }) => text.slice(start, end));
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(blocks.every((block, index) => block.start >= (blocks[index - 1]?.end ?? 0))).toBe(true);
        expect(lines.every((line) => line !== '' && line === line.trim() && !line.includes('\n'))).toBe(true);
      }),
    );
  });
});
