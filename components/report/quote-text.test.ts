import { describe, expect, it } from 'vitest';
import type { Match, Quote } from '../../lib/model/report';
import { words } from '../words/words';
import { onQuoteText, quoteInMarks, quoteText } from './quote-text';

const article = '“We will stop this,” she said, “and by spring.”';
const part = (text: string) => {
  const start = article.indexOf(text);
  return { start, end: start + text.length, text };
};
const parts = [part('We will stop this,'), part('and by spring.')];
const quote: Quote = {
  id: 'q1',
  start: 1,
  end: article.length - 1,
  text: article.slice(1, -1),
  parts,
  kind: 'speech',
  paragraph: 1,
  attribution: { source: null, cue: null, via: null, certainty: 'unclear' },
  matches: [],
  repeats: [],
  renderings: [],
  framing: [],
};
const springAt = quote.text.indexOf('spring');
const match: Match = {
  statement: 's',
  score: 1,
  verdict: 'changed',
  against: [
    {
      version: 'v',
      kind: null,
      attested: 'read',
      by: [],
      verdict: 'changed',
      kept: { words: 6, of: 7 },
      edits: [{ kind: 'replace', page: [springAt, springAt + 6], source: [0, 4], weight: 'wording' }],
    },
  ],
  appearances: [],
  quoted: null,
};

describe('a quote that its speaker’s clause splits', () => {
  it('is shown without the clause', () => {
    expect(quoteText(quote)).toBe('We will stop this, and by spring.');
    expect(quoteInMarks(quote, words('en'))).toBe('“We will stop this,” … “and by spring.”');
    expect(quoteInMarks(quote, words('es'))).toBe('«We will stop this,» … «and by spring.»');
  });

  it('has its differences at the words they are about', () => {
    const [against] = onQuoteText(quote, match).against;
    expect(quoteText(quote).slice(...(against?.edits[0]?.page ?? [0, 0]))).toBe('spring');
  });
});
