import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes';
import { processorTime } from './test-time';

/** A flood, and one four times as long: a reading that grows with the text takes about 4 times as long, a quadratic one 16. */
const SHORT = 25_000;
const LONG = 100_000;
const MOST_GROWTH = 9;
/** The quickest of so many readings counts: the first ones compile. */
const READINGS = 3;

const letters = 'abcdefghij';
const given = Array.from({ length: 100 }, (_, i) => `A${letters[i % 10]}${letters[Math.floor(i / 10)]}a`);

/** A paragraph of one length, from sentences by number. */
function paragraph(length: number, sentence: (i: number) => string): string {
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += `${sentence(i)} `;
  return text;
}

/** The quickest reading of a paragraph, in milliseconds of the processor. */
function spent(text: string): number {
  const readings = Array.from({ length: READINGS }, () =>
    processorTime(() => readQuotes(text, { lang: 'en' })),
  );
  return Math.min(...readings);
}

describe('the time to read a flood in one paragraph grows with its length', () => {
  it.each<[flood: string, sentence: (i: number) => string]>([
    [
      'a hundred given names before one family name',
      (i) => `${given[i % 100]} Tarn met Tarn. “We won,” he said.`,
    ],
    ['a title each', (i) => `${given[i % 100]} Tarn came. “We won,” Mr. Tarn said.`],
    ['short quotes', () => '“We,” he said.'],
    ['persons without a name', () => 'His lawyer spoke. “We won,” he said.'],
    ['words that may be names', (i) => `${given[i % 100]}w${letters[i % 10]} said “go away now.”`],
    ['particles', () => 'van'],
    ['little names', () => 'May Will'],
    ['ampersands', () => 'Tarn &'],
  ])('%s', (_, sentence) => {
    const short = spent(paragraph(SHORT, sentence));
    expect(spent(paragraph(LONG, sentence)) / short).toBeLessThan(MOST_GROWTH);
  });
});
