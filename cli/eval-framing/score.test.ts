import { describe, expect, it } from 'vitest';
import type { GoldQuote } from '../eval-quotes/gold';
import { Shares } from '../shares';
import { ownersOfCues } from './cue-owners';
import { findQuotes } from './find-quotes';
import { measureLabels } from './labels';
import { readMarkup } from './markup';
import { countSharedWords, kappa, pairUp } from './score';
import { makeVariants } from './synthetic';

const counts = (shares: Shares, name: string) => `${shares.at(name).hits}/${shares.at(name).of}`;

describe('pairUp', () => {
  it('pairs one to one, what overlaps most first', () => {
    const long = { start: 0, end: 20 };
    const short = { start: 0, end: 5 };
    const wanted = { start: 0, end: 6 };
    const { pairs, extra, missing } = pairUp([long, short], [wanted, { start: 30, end: 31 }]);
    expect(pairs).toEqual([[short, wanted]]);
    expect(extra).toEqual([long]);
    expect(missing).toEqual([{ start: 30, end: 31 }]);
  });
});

describe('measureLabels', () => {
  it('counts concept, edges and voice apart', () => {
    const read = readMarkup('{people.narrator|Families who fled} wait; {event.quote|raids} go on.');
    if (!read.ok) throw new Error(read.reason);
    const label = (words: string, concept: string, voice: string) => {
      const start = read.text.indexOf(words);
      return { start, end: start + words.length, text: words, concept, voice };
    };
    const found = [
      label('Families', 'people', 'narrator'),
      label('fled', 'arrival', 'narrator'),
      label('raids', 'event', 'narrator'),
    ];
    const shares = new Shares();
    const kinds = measureLabels(read.text, found, read.labels, shares).map(({ kind }) => kind);
    expect(counts(shares, 'precision all')).toBe('2/3');
    expect(counts(shares, 'recall all')).toBe('2/2');
    expect(counts(shares, 'exact')).toBe('1/2');
    expect(counts(shares, 'voice')).toBe('1/2');
    expect(kinds).toEqual([
      'people, edges: wanted "Families who fled", got "Families"',
      'voice, is quote, called narrator',
      'arrival, is people: "fled"',
    ]);
  });
});

describe('scores', () => {
  it.each([
    [
      'the same words',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      1,
    ],
    [
      'chance',
      [
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'b'],
      ],
      0,
    ],
    ['one name for all', [['a', 'a']], null],
    ['nothing', [], null],
  ] as [string, [string, string][], number | null][])('kappa of %s', (_what, pairs, value) => {
    expect(kappa(pairs)).toBe(value);
  });

  it('counts a shared word as often as both have it', () => {
    expect(countSharedWords('The mayor, the boss', 'the Mayor')).toBe(2);
  });

  it('finds marked quotes in order by their first words', () => {
    const quote = (...parts: string[]) => ({ parts: parts.map((text) => ({ text })) });
    const read = [quote('We go'), quote('We go,', 'and stay there'), quote('so it was an act of mercy')];
    const wanted = ['We go and stay there', 'We go', 'was an act of mercy', 'Nobody'];
    expect(
      findQuotes(
        wanted.map((words) => ({ quote: words })),
        read,
      ),
    ).toEqual([1, 0, 2, null]);
  });
});

describe('ownersOfCues', () => {
  it.each([
    ['joined across a clause', '“We go,” she said, “and stay.”', [true, true]],
    ['after a full stop', '“We go,” she said. “We stay.”', [true, false]],
    ['in the next paragraph', 'She said: “We go.”\n“We stay.”', [true, false]],
    ['before the verb', '“We go.” “We stay,” she said.', [false, true]],
  ])('%s', (_what, text, owned) => {
    const start = text.indexOf('said');
    const cue = { start, end: start + 4, text: 'said' };
    const quotes: GoldQuote[] = [...text.matchAll(/“[^”]*”/gu)].map((mark) => {
      return { start: mark.index, end: mark.index + mark[0].length, pure: true, cue, speaker: null };
    });
    const owners = ownersOfCues(text, quotes);
    expect(quotes.map((quote) => owners.has(quote))).toEqual(owned);
  });
});

describe('makeVariants', () => {
  const source =
    'The harbour board has not answered one of our many letters about the closing. We will go on asking the board for its own figures until it opens the line again.';

  it('makes every kind once, the same for the same text', () => {
    const variants = makeVariants([
      `“${source}”`,
      `“${source}”`,
      '“Too short.”',
      '“… ends [sic] somewhere.”',
    ]);
    const kinds = variants.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toHaveLength(21);
    expect(makeVariants([`“${source}”`])).toEqual(variants);
    expect(variants.every((variant) => variant.source === source)).toBe(true);
  });
});
