import { describe, expect, it } from 'vitest';
import { type RuledQuote, readWithRules } from '../read-quotes';

/** The last quote after a text, said by he, she, they or it; ¶ ends a line. Kim and Robin may be either. */
function saidBy(pronoun: string, text: string): RuledQuote | undefined {
  const whole = `${text} “We won here,” ${pronoun} said.`.replaceAll('¶', '\n').replaceAll('\n ', '\n');
  return readWithRules(whole, { lang: 'en' }).at(-1);
}

function whoIs(pronoun: string, text: string): string {
  const source = saidBy(pronoun, text)?.quote.attribution.source;
  expect(source?.text).toBe(pronoun);
  return source?.name ?? 'nobody';
}

/** How sure the name is, 0 to 1. */
function naming(text: string): number {
  return saidBy('he', text)?.naming ?? 0;
}

const GENDER_AND_NUMBER: [trap: string, text: string, pronoun: string, name: string][] = [
  ['a woman’s given name', 'Jane Roe spoke.', 'she', 'Jane Roe'],
  ['a woman’s given name is not he', 'Jane Roe spoke.', 'he', 'nobody'],
  ['a man’s given name', 'Hugo Lorne spoke.', 'he', 'Hugo Lorne'],
  ['a man’s given name is not she', 'Hugo Lorne spoke.', 'she', 'nobody'],
  ['the other gender nearer', 'Hugo Lorne met Jane Roe.', 'he', 'Hugo Lorne'],
  ['a given name that may be either', 'Kim Odell spoke.', 'she', 'Kim Odell'],
  ['they name nobody', 'Kim Odell spoke.', 'they', 'nobody'],
  ['it names nobody', 'Kim Odell spoke.', 'it', 'nobody'],
  ['Ms. tells', 'Hugo Vo met Ms. Tran.', 'she', 'Tran'],
  ['Ms. tells that it is not he', 'The board met Ms. Tran.', 'he', 'nobody'],
  ['Mr. tells', 'Jane Vo met Mr. Tran.', 'he', 'Tran'],
  ['Mr. tells that it is not she', 'The board met Mr. Tran.', 'she', 'nobody'],
  ['a title tells of every form of the name', 'Kim Tran left with Mr. Tran.', 'she', 'nobody'],
  ['Congresswoman tells', 'It met Congresswoman Kim Tran.', 'he', 'nobody'],
  ['Councilman tells', 'It met Councilman Kim Tran.', 'she', 'nobody'],
];

const NOBODY: [trap: string, text: string][] = [
  ['a city', 'It rained in Berlin on Monday.'],
  ['a city of three words', 'It rained in Salt Lake City on Monday.'],
  ['a state', 'The rain reached Ohio on Monday.'],
  ['a body', 'The Lake Committee spoke.'],
  ['initials of a body', 'The board of the FBI spoke.'],
  ['a capital that only opens its sentence', 'Temperatures fell.'],
  ['a group with a capital', 'The board met Roe Republicans.'],
  ['too far up', 'Hugo Lorne spoke.¶It rained.¶It rained.¶It rained.¶'],
  ['beyond the border of a section', '8:05 a.m.¶Hugo Lorne spoke.¶8:40 a.m.¶'],
  ['beyond a rule', 'Hugo Lorne spoke.¶***¶'],
];

/** What a text with the mark makes of he, and the same text without it. */
const SALIENCE: [entry: string, marked: string, name: string, without: string, other: string][] = [
  [
    'named',
    '“We lost,” said Kim Odell. Robin Roe left at once.',
    'Robin Roe',
    '“We lost,” said Kim Odell. It rained.',
    'Kim Odell',
  ],
  [
    'quoted',
    '“We lost,” said Kim Odell. The board met Robin Roe.',
    'Kim Odell',
    'It was Kim Odell. The board met Robin Roe.',
    'Robin Roe',
  ],
  ['subject', 'Kim Odell met Robin Roe.', 'Kim Odell', 'The board met Kim Odell and Robin Roe.', 'Robin Roe'],
  [
    'subject, after a comma',
    'On Monday, Kim Odell met Robin Roe.',
    'Kim Odell',
    'On Monday Kim Odell met Robin Roe.',
    'Robin Roe',
  ],
  [
    'speaks',
    'On Monday Kim Odell warned the clerk and Robin Roe.',
    'Kim Odell',
    'On Monday Kim Odell met the clerk and Robin Roe.',
    'Robin Roe',
  ],
  [
    'governed by a preposition',
    'The board met Kim Odell with Robin Roe.',
    'Kim Odell',
    'The board met Kim Odell and Robin Roe.',
    'Robin Roe',
  ],
  [
    'modifier: her aide',
    'The board met Kim Odell and Robin Roe’s aide.',
    'Kim Odell',
    'The board met Kim Odell and Robin Roe.',
    'Robin Roe',
  ],
  [
    'modifier: the plan of that name',
    'The board liked Kim Odell and the Robin Roe plan.',
    'Kim Odell',
    'The board liked Kim Odell and Robin Roe.',
    'Robin Roe',
  ],
  [
    'gender',
    'The board met Hugo Odell and Robin Roe.',
    'Hugo Odell',
    'The board met Kim Odell and Robin Roe.',
    'Robin Roe',
  ],
  [
    'again',
    'The board met Kim Odell, met Kim Odell and met Robin Roe.',
    'Kim Odell',
    'The board met Kim Odell and met Robin Roe.',
    'Robin Roe',
  ],
  [
    'sentences between',
    'Kim Odell met the board. It rained. It rained. It rained. The board met Robin Roe.',
    'Robin Roe',
    'Kim Odell met the board. The board met Robin Roe.',
    'Kim Odell',
  ],
  [
    'paragraphs between',
    'Kim Odell met the board.¶It rained.¶The board met Robin Roe.',
    'Robin Roe',
    'Kim Odell met the board. It rained. The board met Robin Roe.',
    'Kim Odell',
  ],
];

describe('who he and she stand for', () => {
  it.each(GENDER_AND_NUMBER)('%s: %s %s', (_, text, pronoun, name) => {
    expect(whoIs(pronoun, text)).toBe(name);
  });

  it.each(NOBODY)('nobody: %s', (_, text) => expect(whoIs('he', text)).toBe('nobody'));

  it.each(SALIENCE)('%s: %s is %s; %s is %s', (_, marked, name, without, other) => {
    expect(whoIs('he', marked)).toBe(name);
    expect(whoIs('he', without)).toBe(other);
  });

  it.each([
    ['two paragraphs up', 'Hugo Lorne spoke.¶It rained.¶It rained.¶'],
    ['before an abbreviated state', 'Hugo Lorne left from Allentown, Pa. on Monday.'],
    ['a first border before everything', '8:05 a.m.¶Hugo Lorne spoke.'],
  ])('still finds somebody %s', (_, text) => expect(whoIs('he', text)).toBe('Hugo Lorne'));

  it.each([
    ['before a verb of speaking', 'Odell said no.', 'Odell'],
    ['before any other verb', 'Odell left town.', 'nobody'],
    ['that stands elsewhere too', 'Odell left town. The board met Odell.', 'Odell'],
    [
      'with a full form far up',
      'It met Kim Odell.¶It rained.¶It rained.¶It rained.¶Odell left.',
      'Kim Odell',
    ],
  ])('a single name that opens its sentence, %s', (_, text, name) => {
    expect(whoIs('he', text)).toBe(name);
  });

  it.each([
    ['the one who was asked answers', '“Why?” Hugo Odell asked Karl Roe.', 'Karl Roe'],
    ['without a question the speaker goes on', '“Well,” Hugo Odell told Karl Roe.', 'Hugo Odell'],
  ])('%s', (_, text, name) => expect(whoIs('he', text)).toBe(name));

  it('asks of her letter as of her', () => {
    const [quote] = readWithRules('Jane Roe met Hugo Vo. Her letter called it “far too late.”', {
      lang: 'en',
    });
    expect(quote?.quote.attribution.source).toMatchObject({ text: 'Her letter', name: 'Jane Roe' });
  });
});

describe('how sure the name is', () => {
  it('a person alone is surer than one of two, and one in front surer than one of equals', () => {
    const alone = naming('Kim Odell spoke.');
    const ahead = naming('Kim Odell met Robin Roe.');
    const equal = naming('The board met Kim Odell and Robin Roe.');
    expect(alone).toBeCloseTo(0.98, 10);
    expect(ahead).toBeLessThan(alone);
    expect(equal).toBeLessThan(ahead);
    expect(equal).toBeCloseTo(0.62, 10);
  });

  it.each([
    ['an object', 'The board met Kim Odell.'],
    ['after a preposition', 'The board spoke of Kim Odell.'],
    ['an owner at the head of the sentence', 'Kim Odell’s plan fell.'],
    ['of a plan', 'The board liked the Kim Odell plan.'],
  ])('a bystander is likely at most: %s', (_, text) => {
    const read = saidBy('he', text);
    expect(read?.quote.attribution).toMatchObject({ source: { name: 'Kim Odell' }, certainty: 'likely' });
    expect(read?.naming).toBeLessThanOrEqual(0.65);
  });

  it.each([
    ['a subject', 'Kim Odell met the board.'],
    ['a speaker', 'On Monday Kim Odell warned the board.'],
    ['a person quoted', '“We lost,” said Kim Odell.'],
  ])('who acts may be certain: %s', (_, text) => {
    const read = saidBy('he', text);
    expect(read?.quote.attribution).toMatchObject({ source: { name: 'Kim Odell' }, certainty: 'certain' });
  });
});
