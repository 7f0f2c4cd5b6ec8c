import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article';
import { readQuotes } from '../quotes/read-quotes';
import { processorTime } from '../quotes/test-time';
import { framePage } from './frame-page';

const FEW = 800;
const TIMES = 4;
/** Four times the quotes take about four times as long; what asks every quote about every other takes sixteen. */
const LIMIT = 10;

function article(text: string): Article {
  return {
    ...{ url: null, canonical: null, title: 'A flood', outlet: null, published: null, lang: 'en' },
    ...{ text, blocks: [], complete: true, isArticle: true },
  };
}

describe('framing of a page that is all quotes', () => {
  it.each([
    ['in one line', ' '],
    ['a line each', '\n'],
  ])('takes its time quote by quote: %s', (_how, between) => {
    timeOf(FEW, between);
    expect(timeOf(FEW * TIMES, between) / timeOf(FEW, between)).toBeLessThan(LIMIT);
  });
});

/** Milliseconds of processor time for framing a page of so many quotes. */
function timeOf(count: number, between: string): number {
  const one = (at: number) =>
    `“We will not go, say ${at} of us,” said Mayor Ann Roe of Midwood on Friday; in contrast, “it rains,” an aide told reporters.`;
  const page = article(Array.from({ length: count / 2 }, (_, at) => one(at)).join(between));
  const quotes = readQuotes(page.text, { lang: 'en' });
  expect(quotes.length).toBeGreaterThanOrEqual(count);
  const answers = quotes.map(() => ({ matches: [], renderings: [], compared: [], statements: [] }));
  const topic = { verdict: 'on-topic' as const, score: 1, evidence: [] };
  return processorTime(() => {
    const { framing } = framePage({
      article: page,
      page: null,
      quotes,
      answers,
      topic,
      corpora: [],
      cues: false,
    });
    expect(framing).toHaveLength(quotes.length);
  });
}
