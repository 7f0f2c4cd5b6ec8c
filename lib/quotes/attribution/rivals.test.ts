import { describe, expect, it } from 'vitest';
import { readQuotes } from '../read-quotes';

/** Name and certainty of the last quote. */
function last(text: string): string {
  const attribution = readQuotes(text, { lang: 'en' }).at(-1)?.attribution;
  return `${attribution?.source?.name ?? '?'}, ${attribution?.certainty}`;
}

describe('he and she', () => {
  it.each<[trap: string, text: string, expected: string]>([
    ['the only one there is', 'Hugh Tarn smiled. “We won,” he said.', 'Hugh Tarn, certain'],
    ['a rival without a name', 'Hugh Tarn smiled. His lawyer spoke. “We won,” he said.', 'Hugh Tarn, likely'],
    ['kin of the other gender', 'Ann Tarn smiled. Her husband did not. “We won,” he said.', '?, likely'],
    [
      'kin where the gender of the name is not known',
      'Kim Tarn smiled. Her husband did not. “We won,” he said.',
      '?, likely',
    ],
    [
      'kin whom the pronoun cannot mean',
      'Ann Tarn smiled. Her husband did not. “We won,” she said.',
      'Ann Tarn, certain',
    ],
    [
      'somebody new, then known',
      'Hugh Tarn met a doctor. The doctor smiled. “We won,” he said.',
      'Hugh Tarn, likely',
    ],
    [
      'an apposition is the same person',
      'Hugh Tarn, a doctor, came. The doctor smiled. “We won,” he said.',
      'Hugh Tarn, certain',
    ],
    [
      'kin with a name',
      'Ann Tarn smiled. Her husband, Hugh Vo, did not. “We won,” he said.',
      'Hugh Vo, certain',
    ],
    [
      'the next sentence has another subject',
      '“I love him,” Tarn said.\nPrice was not so sure. “I love her, but not him,” he said.',
      '?, likely',
    ],
    [
      'a group takes no pronoun of one',
      '“I love him,” Tarn said.\nNeighbours were not so sure. “I love her, but not him,” he said.',
      'Tarn, certain',
    ],
    ['a given name of both says nothing', 'Dana Tarn smiled. “We won,” he said.', 'Dana Tarn, certain'],
    ['nor excludes', 'Robin Tarn smiled. “We won,” she said.', 'Robin Tarn, certain'],
    ['a known gender excludes', 'Ann Tarn smiled. “We won,” he said.', '?, likely'],
  ])('%s', (_, text, expected) => expect(last(text)).toBe(expected));
});
