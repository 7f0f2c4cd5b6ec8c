import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../cli/dom';
import { articleFromHtml } from '../../cli/read-file';
import terms from '../../corpora/raids-2016/gate.json';
import type { Article } from '../../lib/model/article';
import { isLikelyOnTopic } from '../../lib/page/gate';
import { offTopicTwin } from './off-topic-twin';

function load(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function read(html: string): Article {
  const result = articleFromHtml(html, {});
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

const samples = [
  ['ledger.html', 'en', '2016-01-08', 'The Sample Ledger'],
  ['table.html', 'en', null, null],
  ['registro.html', 'es', '2016-01-08', 'El Registro de Muestra'],
  ['live.html', 'en', '2016-01-08', 'The Sample Ledger'],
] as const;

describe.each(samples)('%s', (name, lang, day, outlet) => {
  const html = load(name);
  const article = read(html);

  it('is an article with its facts', () => {
    expect(article).toMatchObject({ lang, outlet, complete: true, isArticle: true });
    expect(article.published?.slice(0, 10) ?? null).toBe(day);
  });

  it('wakes the reader; its twin does not', () => {
    const twin = offTopicTwin(html, lang);
    expect(isLikelyOnTopic(parseDocument(html), terms)).toBe(true);
    expect(isLikelyOnTopic(parseDocument(twin), terms)).toBe(false);
    expect(read(twin).isArticle).toBe(true);
    expect(read(twin).blocks.length).toBeGreaterThan(8);
    expect(read(twin).text).not.toMatch(/raid|deport|redada|immigra|inmigra/i);
  });

  it('names no request to anywhere', () => {
    expect(html).not.toMatch(/(?:src|href)="(?!#|https:\/\/[\w-]+\.example\/)/);
    expect(html).not.toMatch(/url\((?!#)|@import/);
  });
});

describe('what is read of the samples', () => {
  it.each([
    ['ledger.html', 'the story', /“Raids are not the answer\. We cannot/, true],
    ['ledger.html', 'the pull quote on its own line', /^“Raids are not the answer\.”$/m, true],
    ['ledger.html', 'comments', /read the letter before/, false],
    ['ledger.html', 'links to other articles', /bus station/, false],
    ['ledger.html', 'the newsletter box', /before breakfast/, false],
    ['ledger.html', 'the note at the foot', /does not exist/, false],
    ['table.html', 'lines broken in the source', /a beacon of hope and a refuge for the oppressed\. As a country/, true],
    ['table.html', 'one br as a space', /awaits\." The White House/, true],
    ['table.html', 'two br as a newline', /^"As I have said/m, true],
    ['table.html', 'the menu', /Front page/, false],
    ['registro.html', 'nested marks', /«Nos preguntan .* “Sí, .*”»/, true],
    ['registro.html', 'the bar of sections', /Deportes/, false],
    ['live.html', 'a quote with elements inside', /“Invading homes is inhumane and adds to the trauma of these families fleeing/, true],
    ['live.html', 'a quote with hidden text inside', /“I urge you to immediately end these raids/, true],
    ['live.html', 'drawn marks', /“Temporary protected status” would/, true],
    ['live.html', 'a line broken in the source', /large-scale raids and roundups/, true],
    ['live.html', 'hidden, advertised, scriptless and pattern text', /free account|blanket|Turn on scripts|is a pattern/, false],
    ['live.html', 'comments', /I said so last year/, false],
  ])('%s: %s', (name, _what, pattern, there) => {
    expect(pattern.test(read(load(name)).text)).toBe(there);
  });
});
