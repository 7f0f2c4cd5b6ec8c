import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../model/span';
import { joinParts } from './joined-parts';

function quoteOf(text: string, ...pieces: string[]): { start: number; parts: Span[]; text: string } {
  let from = 0;
  const parts = pieces.map((piece) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    return { start, end: from, text: piece };
  });
  const start = parts[0]?.start ?? 0;
  return { start, parts, text: text.slice(start, from) };
}

describe('joinParts', () => {
  it('leaves a quote of one part as it is', () => {
    const quote = quoteOf('He said “all is well” and left.', 'all is well');
    const joined = joinParts(quote);
    expect(joined.text).toBe('all is well');
    expect(joined.toQuote([4, 6])).toEqual([4, 6]);
  });

  it.each([
    ['a word of the first part', 'We will rebuild,', 'rebuild'],
    ['a word of the second part, behind the clause', 'and by spring.', 'spring'],
    ['the last word of the first part', 'We will rebuild,', 'rebuild,'],
  ])('points into the quote, clause and all: %s', (_trap, _part, word) => {
    const quote = quoteOf(
      '“We will rebuild,” she said, “and by spring.”',
      'We will rebuild,',
      'and by spring.',
    );
    const joined = joinParts(quote);
    const at = joined.text.indexOf(word);
    const [start, end] = joined.toQuote([at, at + word.length]);
    expect(quote.text.slice(start, end)).toBe(word);
  });

  it('brings a stretch of the clause to the space that joins the parts', () => {
    const quote = quoteOf(
      '“We will rebuild,” she said, “and by spring.”',
      'We will rebuild,',
      'and by spring.',
    );
    const joined = joinParts(quote);
    const clause = quote.text.indexOf('she said');
    const [start, end] = joined.fromQuote([clause, clause + 'she said'.length]);
    expect(joined.text.slice(start, end).trim()).toBe('');
  });

  it('maps every stretch inside one part to the same words', () => {
    const pieces = fc.array(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (parts, pick, length) => {
        const text = parts.map((part) => `“${part}”`).join(' she said, ');
        let from = 0;
        const spans = parts.map((part) => {
          const start = text.indexOf(`“${part}”`, from) + 1;
          from = start + part.length;
          return { start, end: from, text: part };
        });
        const start = spans[0]?.start ?? 0;
        const joined = joinParts({ start, parts: spans });
        const number = pick % parts.length;
        const word = parts[number] ?? '';
        const joinedAt = parts.slice(0, number).reduce((sum, part) => sum + part.length + 1, 0);
        const end = 1 + (length % word.length);
        const mapped = joined.toQuote([joinedAt, joinedAt + end]);
        expect(text.slice(start + mapped[0], start + mapped[1])).toBe(word.slice(0, end));
        expect(joined.fromQuote(mapped)).toEqual([joinedAt, joinedAt + end]);
      }),
    );
  });
});
