import { describe, expect, it } from 'vitest';
import { words } from './words';

/** Words that would rate an outlet or guess at a purpose. The trap: "could not be loaded", "what is left out". */
const VERDICTS = ['same', 'shortened', 'changed', 'uncertain'];
const VOICES = ['narrator', 'paraphrase', 'quote', 'headline', 'caption', 'article'];
const SAMPLES: unknown[][] = [
  ...(['office', 'spokesperson', 'organisation', 'clergy', 'unnamed-role', null] as const).map((mostly) => [
    { ...extentOf(112, 438, 64), mostly },
  ]),
  [extentOf(1, 1, 1)],
  [3, 'es'],
  ['es'],
  ['xx-not-a-tag-at-all'],
  [1, 1, 1, '2019-03-02', '2019-03-02'],
  [2, 2, 12, '2019-03-02', '2020-04-02'],
  ['Harbor Post', 'reopen', 'one other article', true],
  ['Harbor Post', 'reopen', 'two other articles', false],
  ['one other article', true, 4],
  [3, 2, '2019-03-02', '2019-03-09'],
  [['Harbor Post', 'Metro Wire', 'Isle Gazette', 'Valley Courier', 'Morning Pilot'], 'x'],
  ...VERDICTS.map((verdict) => [verdict]),
  ...VOICES.map((voice) => [voice]),
  ...['news', 'agency', 'office', 'organisation', 'site'].map((kind) => [kind]),
  ...['words-people', 'words-event', 'words-else', 'verb', 'speaker', 'credit', 'position'].map((name) => [
    name,
  ]),
  ...['read', 'read-in-part', 'as-printed-by'].map((attested) => [attested, 'Harbor Post']),
];

function extentOf(articles: number, quotes: number, readInPart: number) {
  const span = { from: '2019-03-02', to: '2019-03-09' };
  return { id: 'libraries', articles, quotes, readInPart, mostly: null, outlets: 3, lang: 'en', ...span };
}

/** Every sentence the interface can say, with neutral samples in its slots. */
function everyString(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(everyString);
  if (typeof value !== 'function') return [];
  return SAMPLES.flatMap((sample) => {
    try {
      return everyString(value(...sample));
    } catch {
      return []; // a sample of the wrong type; others fit
    }
  });
}

describe('words', () => {
  it.each([
    ['passages without articles', extentOf(0, 2, 0), 'The collection holds 2 quotes and no article.'],
    ['one article', extentOf(1, 1, 1), 'by public speakers; the article was read in part.'],
    ['all articles', extentOf(9, 20, 9), 'by public speakers; all of the articles were read in part.'],
    ['one of many', extentOf(9, 20, 1), 'by public speakers; 1 of the articles was read in part.'],
    ['no date known', { ...extentOf(2, 3, 0), from: '', to: '' }, '3 newsrooms and agencies.'],
  ])('say what a collection holds: %s', (_trap, extent, said) => {
    expect(words('en').extent(extent)).toContain(said);
    expect(words('en').extentShort(extent)).not.toMatch(/, (?:$|– )/);
  });

  it('finds the sentences of every template', () => {
    for (const [key, value] of Object.entries(words('en')))
      expect(everyString(value).filter((text) => text !== '').length, key).toBeGreaterThan(0);
  });

  it('treats all outlets alike: exchanging names exchanges names only', () => {
    const w = words('en');
    for (const say of [w.sameText, w.namesOrigin, w.sameAsIn, w.detail.credits, w.detail.textItself])
      expect(say('Harbor Post').replace('Harbor Post', 'Isle Gazette')).toBe(say('Isle Gazette'));
  });

  it.each([
    ['2016-01-07', '7 Jan 2016'],
    ['2016-01-07T23:59:00-08:00', '7 Jan 2016'],
    ['not a date', 'not a date'],
  ])('says the day of %s', (iso, said) => {
    expect(words('en').day(iso).replaceAll('\u00a0', ' ')).toBe(said);
  });

  it.each([
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 others'],
    [[], ''],
  ])('lists %j', (names, said) => {
    expect(words('en').listNames(names)).toBe(said);
  });

  it.each([
    [0, 3, 'None of the quotes here is in the collection.'],
    [1, 1, 'The one quote here is printed elsewhere.'],
    [2, 2, 'Both quotes are printed elsewhere.'],
    [1, 7, '1 of 7 quotes is printed elsewhere.'],
    [5, 7, '5 of 7 quotes are printed elsewhere.'],
    [7, 7, 'All 7 quotes are printed elsewhere.'],
  ])('counts %i of %i', (n, of, said) => {
    expect(words('en').printedElsewhere(n, of)).toBe(said);
  });
});
