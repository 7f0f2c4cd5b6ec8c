import { describe, expect, it } from 'vitest';
import { type GoldArticle, readGold } from '../../cli/eval-quotes/gold';
import { measureArticle } from '../../cli/eval-quotes/measure';
import { Shares } from '../../cli/shares';
import { readWithRules } from '../../lib/quotes/read-quotes';

/** Shares the Spanish set must not fall below, slightly under what is reached. */
const FLOORS: Readonly<Record<string, number>> = {
  marks: 0.99,
  precision: 0.95,
  recall: 0.98,
  mention: 0.96,
  surname: 0.96,
  'certainty certain': 0.97,
  'certain coverage': 0.42,
  'cue precision': 0.96,
  'cue recall': 0.95,
};

/** Fewest pieces and marked quotations that make the shares worth printing. */
const FEWEST_PIECES = 40;
const FEWEST_QUOTES = 150;

async function pieces(): Promise<GoldArticle[]> {
  const gold = await readGold('tests/quotes/spanish.jsonl');
  return gold.ok ? gold.articles : [];
}

describe('the Spanish set', () => {
  it('is whole: offsets in order, each place the text it names', async () => {
    const articles = await pieces();
    expect(articles.length).toBeGreaterThanOrEqual(FEWEST_PIECES);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    let quotes = 0;
    for (const { id, lang, text, quotes: marked } of articles) {
      expect(lang, id).toBe('es');
      let last = 0;
      for (const { start, end, cue, speaker } of marked) {
        quotes += 1;
        expect(start, id).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end), id).toMatch(/^(?:«[^«]+»|“[^“]+”|"[^"]+")$/u);
        last = end;
        for (const place of [cue, speaker]) {
          if (place?.start === undefined) continue;
          expect(text.slice(place.start, place.end), id).toBe(place.text);
        }
      }
    }
    expect(quotes).toBeGreaterThanOrEqual(FEWEST_QUOTES);
  });

  it('is read at least as well as the floors say', async () => {
    const shares = new Shares();
    for (const article of await pieces())
      measureArticle(article, readWithRules(article.text, { lang: article.lang }), shares);
    const below = Object.entries(FLOORS).filter(([name, floor]) => !(shares.at(name).value >= floor));
    expect(below.map(([name]) => `${name}: ${shares.at(name)}`)).toEqual([]);
  });
});
