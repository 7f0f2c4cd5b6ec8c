import { describe, expect, it } from 'vitest';
import { paragraphs } from './paragraphs';

describe('paragraphs', () => {
  it.each<[trap: string, text: string, expected: [number, number, number][]]>([
    ['nothing', '', []],
    ['white space only', ' \n\t\n', []],
    [
      'blank lines are not counted',
      'One\n\n \nTwo',
      [
        [0, 3, 1],
        [7, 10, 2],
      ],
    ],
    [
      'carriage returns stay outside',
      'One\r\nTwo\r\n',
      [
        [0, 3, 1],
        [5, 8, 2],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text).map((p) => [p.start, p.end, p.number])).toEqual(expected);
    for (const p of paragraphs(text)) expect(p.text).toBe(text.slice(p.start, p.end));
  });
});
