import { describe, expect, it } from 'vitest';
import type { Printing } from '../../model/corpus';
import { checkCredits } from './credits';

const TEXT = 'The ferry is not a luxury, and islanders know it.';

const printing = (
  article: string,
  outlet: string,
  published: string | null,
  more: Partial<Printing> = {},
): Printing => ({
  article,
  outlet,
  published,
  text: TEXT,
  kind: 'news',
  url: null,
  title: article,
  titleSeen: true,
  primary: false,
  lang: 'en',
  read: 'whole',
  edges: { start: 'seen', end: 'seen' },
  origin: null,
  speaker: 'Mara Orlan',
  speakerAs: null,
  verb: null,
  cue: null,
  via: null,
  paragraph: null,
  labels: [],
  ...more,
});

const crediting = (published: string | null, more: Partial<Printing> = {}) =>
  printing('courier', 'Coast Courier', published, {
    via: { name: 'Tidewater Post', clause: 'the Tidewater Post reported', article: null },
    ...more,
  });

function credited(...printings: Printing[]): string | null | undefined {
  const checked = checkCredits({ printings, renderings: [] });
  return checked.printings.find(({ outlet }) => outlet === 'Coast Courier')?.via?.article;
}

describe('checkCredits', () => {
  it.each<[string, Printing[], string | null]>([
    [
      'an article of that outlet with these words',
      [crediting('2020-03-12'), printing('post', 'Tidewater Post', '2020-03-11')],
      'post',
    ],
    [
      'a cut of its words is its words',
      [
        crediting('2020-03-12', { text: 'The ferry is not a luxury' }),
        printing('post', 'Tidewater Post', '2020-03-11'),
      ],
      'post',
    ],
    [
      'the earliest of two',
      [
        crediting('2020-03-12'),
        printing('post-2', 'Tidewater Post', '2020-03-12'),
        printing('post-1', 'Tidewater Post', '2020-03-10'),
      ],
      'post-1',
    ],
    [
      'a day later, for time zones',
      [crediting('2020-03-12'), printing('post', 'Tidewater Post', '2020-03-13')],
      'post',
    ],
    ['an undated one', [crediting('2020-03-12'), printing('post', 'Tidewater Post', null)], 'post'],
    [
      'one that came too late',
      [crediting('2020-03-12'), printing('post', 'Tidewater Post', '2020-03-20')],
      null,
    ],
    ['another outlet’s', [crediting('2020-03-12'), printing('wire', 'Gull Wire', '2020-03-11')], null],
    [
      'one that prints another word',
      [
        crediting('2020-03-12'),
        printing('post', 'Tidewater Post', '2020-03-11', { text: TEXT.replace('islanders', 'commuters') }),
      ],
      null,
    ],
    [
      'one that prints only a part of them',
      [crediting('2020-03-12'), printing('post', 'Tidewater Post', '2020-03-11', { text: 'not a luxury' })],
      null,
    ],
    ['none', [crediting('2020-03-12')], null],
  ])('%s', (_case, printings, article) => {
    expect(credited(...printings)).toBe(article);
  });
});
