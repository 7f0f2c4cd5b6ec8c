import { describe, expect, it } from 'vitest';
import { readWithRules } from '../../lib/quotes/read-quotes';
import { Shares } from '../shares';
import type { GoldArticle, GoldQuote, GoldSpeaker } from './gold';
import { type Difference, measureArticle } from './measure';

/** A quotation a person marked: its words with their marks, and who, by which verb, said them. */
interface Hand {
  words: string;
  pure?: boolean;
  cue?: string;
  /** The words that name the speaker, and what they are; `null` for nobody. */
  who?: string | null;
  type?: string;
  name?: string;
  /** Only a name, without a place. */
  placeless?: boolean;
}

function placeOf(text: string, words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length, text: words };
}

function goldQuote(text: string, hand: Hand): GoldQuote {
  const { start, end } = placeOf(text, hand.words);
  let speaker: GoldSpeaker | null = null;
  if (typeof hand.who === 'string')
    speaker = {
      ...(hand.placeless ? { text: '' } : placeOf(text, hand.who)),
      type: hand.type ?? 'name',
      name: hand.name ?? null,
    };
  return { start, end, pure: hand.pure ?? false, cue: hand.cue ? placeOf(text, hand.cue) : null, speaker };
}

function measure(text: string, hands: Hand[]): { counts: (name: string) => string; found: Difference[] } {
  const quotes = hands.map((hand) => goldQuote(text, hand));
  const article: GoldArticle = { id: 'a', text, lang: 'en', publisher: '', quotes };
  const shares = new Shares();
  const found = measureArticle(article, readWithRules(text, { lang: 'en' }), shares);
  const counts = (name: string): string => `${shares.at(name).hits}/${shares.at(name).of}`;
  return { counts, found };
}

const SAID = '“We go home now,” Ada Odell said.';
const WORDS = '“We go home now,”';
const RIGHT: Hand = { words: WORDS, pure: true, cue: 'said', who: 'Ada Odell', name: 'Odell' };

type Row = [what: string, text: string, hands: Hand[], counts: Record<string, string>, kinds: string[]];

const ROWS: Row[] = [
  [
    'everything right',
    SAID,
    [RIGHT],
    {
      ...{ precision: '1/1', 'precision long': '1/1', recall: '1/1', 'recall long': '1/1' },
      ...{ marks: '1/1', pure: '1/1', mention: '1/1', 'mention name': '1/1', 'mention of all': '1/1' },
      ...{ 'rule quote-x-said': '1/1', 'certainty certain': '1/1', 'certain coverage': '1/1' },
      ...{ 'certain right': '1/1', surname: '1/1', 'certain name': '1/1' },
      ...{ 'cue precision': '1/1', 'cue recall': '1/1', 'cue recall of all': '1/1' },
      ...{ silver: '0/0', 'nominal named': '0/0' },
    },
    [],
  ],
  [
    'a quotation that nobody marked',
    SAID,
    [],
    { precision: '0/1', 'precision long': '0/1', recall: '0/0', mention: '0/0', 'cue precision': '0/0' },
    ['called speech, is none (4 words or more)'],
  ],
  [
    'one that was not found',
    'We go home now, Ada Odell said.',
    [{ ...RIGHT, words: 'We go home now' }],
    {
      precision: '0/0',
      recall: '0/1',
      'recall long': '0/1',
      marks: '0/1',
      pure: '0/1',
      'mention of all': '0/1',
    },
    ['marks not paired so'],
  ],
  [
    'speech taken for a scare quote',
    'The “odd” plan fell.',
    [{ words: '“odd”', who: 'plan', type: 'nominal', pure: true }],
    {
      ...{ precision: '0/0', recall: '0/1', 'recall long': '0/0', marks: '1/1', pure: '1/1' },
      ...{ mention: '0/0', 'mention of all': '0/1', 'cue precision': '0/0' },
    },
    ['called scare, is speech (1 word)'],
  ],
  [
    'edges that differ in marks and white space alone',
    'Ada Odell said, “We go home now. ”',
    [{ words: 'We go home now.', who: 'Ada Odell', name: 'Odell' }],
    { precision: '1/1', recall: '1/1', marks: '1/1', pure: '0/0' },
    [],
  ],
  [
    'another speaker than the one marked',
    'Kim Vo left. “We go home now,” Ada Odell said.',
    [{ ...RIGHT, who: 'Kim Vo', name: 'Kim Vo' }],
    {
      ...{ mention: '0/1', 'mention name': '0/1', surname: '0/1', 'certain right': '0/1' },
      ...{ 'certain name': '0/1', 'certain coverage': '1/1', 'cue recall': '1/1' },
    },
    ['speaker, rule quote-x-said: wanted name, certain, got "Ada Odell" for "Kim Vo"'],
  ],
  [
    'the right name, though it stands elsewhere',
    'Kim Odell left. “We go home now,” Odell said.',
    [{ ...RIGHT, who: 'Kim Odell', name: 'Odell' }],
    { mention: '0/1', surname: '1/1', 'certain right': '1/1' },
    ['speaker, rule quote-x-said: wanted name, certain, got "Odell" for "Kim Odell"'],
  ],
  [
    'only a part of the words that name the speaker is marked',
    '“We go home now,” the clerk Ada Odell said.',
    [RIGHT],
    { mention: '1/1', 'mention name': '1/1', surname: '1/1', 'mention of all': '1/1' },
    [],
  ],
  [
    'the right place with another name',
    SAID,
    [{ ...RIGHT, name: 'Vo' }],
    { mention: '1/1', surname: '0/1', 'certain right': '1/1', 'certain name': '0/1' },
    ['name: wanted "Vo", got "Ada Odell"'],
  ],
  [
    'only a name is known',
    SAID,
    [{ ...RIGHT, placeless: true }],
    {
      mention: '0/0',
      'mention of all': '0/0',
      surname: '1/1',
      'certain coverage': '1/1',
      'certain right': '0/0',
    },
    [],
  ],
  [
    'nobody is marked',
    SAID,
    [{ words: WORDS, who: null }],
    { recall: '1/1', mention: '0/0', 'certain coverage': '0/0', 'mention of all': '0/0' },
    [],
  ],
  [
    '“person” is a name as well',
    SAID,
    [{ ...RIGHT, type: 'person' }],
    { 'mention name': '1/1', surname: '1/1' },
    [],
  ],
  [
    'a pronoun is counted as silver',
    'Ada Odell spoke. “We go home now,” she said.',
    [{ words: WORDS, who: 'she', type: 'pronoun', name: 'Odell' }],
    { 'mention pronoun': '1/1', silver: '1/1', surname: '0/0' },
    [],
  ],
  [
    'a noun that was given no name',
    '“We go home now,” the clerk said.',
    [{ words: WORDS, who: 'the clerk', type: 'nominal' }],
    { 'mention nominal': '1/1', 'nominal named': '0/1', 'nominal named, slips apart': '0/1' },
    [],
  ],
  [
    'a noun that was given a name',
    '“We go home now,” the clerk Ada Odell said.',
    [{ words: WORDS, who: 'the clerk', type: 'nominal' }],
    { 'mention nominal': '1/1', 'nominal named': '1/1', 'nominal named, slips apart': '1/1' },
    ['nominal "the clerk", got Ada Odell (quote-x-said)'],
  ],
  [
    'the hand slipped on the verb',
    '“We go home now,” said Ada Odell.',
    [{ words: WORDS, who: 'said', type: 'nominal' }],
    { mention: '0/1', 'nominal named': '1/1', 'nominal named, slips apart': '0/0' },
    [
      'speaker, rule quote-said-x: wanted nominal, certain, got "Ada Odell" for "said"',
      'nominal "said", got Ada Odell (quote-said-x)',
    ],
  ],
  [
    'another verb than the one marked',
    '“We go home now,” Ada Odell said and wept.',
    [{ ...RIGHT, cue: 'wept' }],
    { 'cue precision': '0/1', 'cue recall': '0/1', 'cue recall of all': '0/1' },
    ['cue, rule quote-x-said: wanted "wept", got "said"'],
  ],
  [
    'no verb, where the quotation goes on: counted apart',
    '“We go,” Odell said. “We stay at home.”',
    [
      { words: '“We go,”', cue: 'said', who: 'Odell' },
      { words: '“We stay at home.”', cue: 'said', who: 'Odell' },
    ],
    {
      ...{ 'cue precision': '1/1', 'cue recall': '1/1', 'cue recall of all': '1/2', mention: '2/2' },
      ...{ 'rule continues': '1/1', 'recall long': '1/1', recall: '2/2' },
    },
    [],
  ],
  [
    'no verb, though one is marked',
    'Ada Odell: “We go home now.” Vo wept.',
    [{ words: '“We go home now.”', cue: 'wept', who: 'Ada Odell' }],
    { 'cue precision': '0/0', 'cue recall': '0/1', 'cue recall of all': '0/1' },
    ['no cue, rule x-colon: wanted "wept"'],
  ],
  [
    'a split quotation has two parts',
    '“We go home,” Odell said, “and we stay there.”',
    [
      { words: '“We go home,”', who: 'Odell' },
      { words: '“and we stay there.”', who: 'Odell' },
    ],
    { precision: '2/2', recall: '2/2', 'recall long': '1/1', mention: '2/2' },
    [],
  ],
  [
    'parts that a single mark opens again in each paragraph',
    '“The first thing is rain.\n“The second is seed,” Odell said.',
    [
      { words: '“The first thing is rain.', who: 'Odell' },
      { words: '“The second is seed,”', who: 'Odell' },
    ],
    { precision: '2/2', recall: '2/2', marks: '2/2', mention: '2/2' },
    [],
  ],
  [
    'the same parts marked as one span are one error each way',
    '“The first thing is rain.\n“The second is seed,” Odell said.',
    [{ words: '“The first thing is rain.\n“The second is seed,”', who: 'Odell' }],
    { precision: '0/2', recall: '0/1', marks: '0/1' },
    [
      'called speech, is none (4 words or more)',
      'called speech, is none (4 words or more)',
      'marks not paired so',
    ],
  ],
];

describe('measureArticle', () => {
  it.each(ROWS)('%s', (_, text, hands, expected, kinds) => {
    const { counts, found } = measure(text, hands);
    const names = Object.keys(expected);
    expect(Object.fromEntries(names.map((name) => [name, counts(name)]))).toEqual(expected);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('counts each line of evidence that the chosen source has', () => {
    expect(measure(SAID, [RIGHT]).counts('evidence name')).toBe('1/1');
  });

  it('shows a difference in its sentence, lines as ¶ and long words cut in the middle', () => {
    const long = `“${'We go home now and then. '.repeat(6)}”`;
    const { found } = measure(`It rained.\n${long} Odell said.`, []);
    expect(found).toHaveLength(1);
    expect(found[0]?.where).toContain('It rained.¶');
    expect(found[0]?.where).toMatch(/⟦We go home.{20,40}…[^⟧]{1,20}⟧/u);
    expect(found[0]?.where).not.toContain('\n');
  });
});
