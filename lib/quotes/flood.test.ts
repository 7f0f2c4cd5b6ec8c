import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes';

/** Far above what is reached (a fifth of a second), far below what a quadratic reading takes (two seconds). */
const MOST_MS = 1000;
const LENGTH = 50_000;

const letters = 'abcdefghij';
const given = Array.from({ length: 100 }, (_, i) => `A${letters[i % 10]}${letters[Math.floor(i / 10)]}a`);

/** A paragraph of one length, from sentences by number. */
function paragraph(sentence: (i: number) => string): string {
  let text = '';
  for (let i = 0; text.length < LENGTH; i += 1) text += `${sentence(i)} `;
  return text;
}

describe('a flood in one paragraph is read in time', () => {
  it.each<[flood: string, text: string]>([
    [
      'a hundred given names before one family name',
      paragraph((i) => `${given[i % 100]} Tarn met Tarn. “We won,” he said.`),
    ],
    ['a title each', paragraph((i) => `${given[i % 100]} Tarn came. “We won,” Mr. Tarn said.`)],
    ['short quotes', paragraph(() => '“We,” he said.')],
    ['persons without a name', paragraph(() => 'His lawyer spoke. “We won,” he said.')],
    ['words that may be names', paragraph((i) => `${given[i % 100]}w${letters[i % 10]} said “go away now.”`)],
    ['particles', `${'van '.repeat(LENGTH / 4)}Tarn said “go.”`],
    ['little names', 'May Will '.repeat(LENGTH / 9)],
    ['ampersands', 'Tarn & '.repeat(LENGTH / 7)],
  ])('%s', (_, text) => {
    const begin = performance.now();
    readQuotes(text, { lang: 'en' });
    expect(performance.now() - begin).toBeLessThan(MOST_MS);
  });
});
