import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../cli/dom';
import { articleFromHtml, articleFromText } from '../../cli/read-file';
import terms from '../../corpora/raids-2016/gate.json';
import { isLikelyOnTopic } from '../../lib/page/gate';

const shared = process.env.SHARED_DIR ?? '../shared';
const pages = join(shared, 'pages');
const names = existsSync(pages) ? readdirSync(pages).filter((name) => name.endsWith('.html')) : [];
if (names.length === 0) console.warn(`Not run: saved real pages (none in ${pages}).`);

describe.runIf(names.length > 0)('saved real pages', () => {
  it.each(names)('%s is read, and is not on the topic', (name) => {
    const html = readFileSync(join(pages, name), 'utf8');
    const read = articleFromHtml(html, {});
    expect(read.ok && read.article.title).toBeTruthy();
    if (!read.ok) return;
    const { text, blocks } = read.article;
    expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n')).toBe(text);
    expect(text.length).toBeGreaterThan(1500);
    expect(isLikelyOnTopic(parseDocument(html), terms)).toBe(false);
  });
});

const seeds = join(shared, 'seeds');
const articles = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];

describe.runIf(articles.length > 0)('the first two articles', () => {
  it.each(articles)('%s, as a page, wakes the reader and gives its text back', (name) => {
    const text = readFileSync(join(seeds, name), 'utf8').trim();
    const paragraphs = text.split(/\n+/);
    const html = `<html><body><article>${paragraphs.map((line) => `<p>${line.trim()}</p>`).join('\n')}</article></body></html>`;
    expect(isLikelyOnTopic(parseDocument(html), terms)).toBe(true);
    const read = articleFromHtml(html, {});
    expect(read.ok && read.article.text).toBe(paragraphs.map((line) => line.trim()).join('\n'));
    const plain = articleFromText(text, {});
    expect(plain.ok && plain.article.blocks.length).toBe(paragraphs.length);
  });
});

const corpus = join(shared, 'corpus', 'articles.jsonl');

describe.runIf(existsSync(corpus))('headlines of the coverage', () => {
  it('wake the reader when an article of filler text stands under them', () => {
    const titles = readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string; titleSeen?: boolean })
      .map((article) => article.title)
      .filter((title) => /raid|deport|redada/i.test(title) && /immigra|inmigra|migrant|central/i.test(title));
    const filler = `<p>${'Nothing more was said on that day. '.repeat(20)}</p>`;
    const missed = titles.filter((title) => {
      const escaped = title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      const html = `<html><head><title>${escaped}</title></head><body>${filler}</body></html>`;
      return !isLikelyOnTopic(parseDocument(html), terms);
    });
    expect(titles.length).toBeGreaterThan(50);
    expect(missed).toEqual([]);
  });
});
