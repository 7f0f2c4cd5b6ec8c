import { describe, expect, it } from 'vitest';
import type { Quote, Report } from '../../lib/model/report';
import { countQuotes } from './count-quotes';

function quote(kind: Quote['kind'], parts: string[], verdict: 'same' | 'uncertain' | null = 'same'): Quote {
  const texts = parts.map((text) => ({ start: 0, end: text.length, text }));
  return { kind, parts: texts, matches: verdict ? [{ verdict }] : [], renderings: [] } as unknown as Quote;
}

describe('countQuotes', () => {
  it.each([
    ['a sentence', quote('speech', ['We will keep every library.']), [1, 1]],
    ['a sentence of one word, which somebody said', quote('speech', ['Never.']), [1, 1]],
    ['a fragment of two words', quote('fragment', ['every library']), [1, 1]],
    ['a fragment of one word', quote('fragment', ['inhumane']), [0, 0]],
    ['one word with its comma', quote('fragment', [' inhumane, ']), [0, 0]],
    ['one word a part', quote('fragment', ['cruel', 'inhumane']), [1, 1]],
    ['a near match', quote('speech', ['We will keep it.'], 'uncertain'), [1, 0]],
    ['a title', quote('title', ['The Night Shelf']), [0, 0]],
    ['a scare quote', quote('scare', ['so called']), [0, 0]],
  ])('counts %s', (_trap, one, [quotes, elsewhere]) => {
    expect(countQuotes({ quotes: [one] } as Partial<Report> as Report)).toEqual({ quotes, elsewhere });
  });
});
