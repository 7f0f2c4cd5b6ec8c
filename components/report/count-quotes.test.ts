import { describe, expect, it } from 'vitest';
import type { Quote, Report } from '../../lib/model/report';
import { countQuotes } from './count-quotes';

type Verdict = 'same' | 'uncertain';

/** `printed`: what other articles print, by their verdicts. */
function quote(
  kind: Quote['kind'],
  parts: string[],
  verdict: Verdict = 'same',
  printed = [printing(verdict)],
): Quote {
  const texts = parts.map((text) => ({ start: 0, end: text.length, text }));
  const matches = [{ verdict, appearances: printed }];
  return { kind, parts: texts, matches, renderings: [] } as unknown as Quote;
}

function printing(verdict: Verdict, text = 'Two words.') {
  return { verdict, text };
}

describe('countQuotes', () => {
  it.each<[trap: string, Quote, [quotes: number, elsewhere: number, known: number]]>([
    ['a sentence', quote('speech', ['We will keep every library.']), [1, 1, 1]],
    ['a sentence of one word, which somebody said', quote('speech', ['Never.']), [1, 1, 1]],
    ['a fragment of two words', quote('fragment', ['every library']), [1, 1, 1]],
    ['a fragment of one word', quote('fragment', ['inhumane']), [0, 0, 0]],
    ['one word with its comma', quote('fragment', [' inhumane, ']), [0, 0, 0]],
    ['one word a part', quote('fragment', ['cruel', 'inhumane']), [1, 1, 1]],
    ['a near match', quote('speech', ['We will keep it.'], 'uncertain'), [1, 0, 0]],
    ['what this page alone prints', quote('speech', ['We will keep it.'], 'same', []), [1, 0, 1]],
    [
      'what others print too far off to say',
      quote('speech', ['We will keep it.'], 'same', [printing('uncertain')]),
      [1, 0, 1],
    ],
    [
      'what another prints a single word of',
      quote('speech', ['We will keep it.'], 'same', [printing('same', ' keep, ')]),
      [1, 0, 1],
    ],
    ['a title', quote('title', ['The Night Shelf']), [0, 0, 0]],
    ['a scare quote', quote('scare', ['so called']), [0, 0, 0]],
  ])('counts %s', (_trap, one, [quotes, elsewhere, known]) => {
    expect(countQuotes({ quotes: [one] } as Partial<Report> as Report)).toEqual({ quotes, elsewhere, known });
  });
});
