import { describe, expect, it } from 'vitest';
import { type Group, proposeGroups } from './group';
import { type Utterance, WHOLE } from './utterance';

const quote = (key: string, text: string): Utterance => ({
  key,
  record: key,
  text,
  speakers: ['Mara Orlan'],
  voices: new Set(['Mara Orlan']),
  days: { first: '2020-03-11', last: '2020-03-11' },
  lang: 'en',
  edges: WHOLE,
  primary: null,
});
const group = (...printed: Utterance[]): Group => ({ primary: [], printed, renderings: [] });
const keysOf = (groups: readonly Group[]) => groups.map(({ printed }) => printed.map(({ key }) => key));

const LUXURY = 'The ferry is not a luxury for the people who live on these islands';
const FIGURES = 'I have asked the harbour board for its figures and had no answer in eleven weeks';
const known = () => [group(quote('k1', LUXURY)), group(quote('k2', FIGURES))];

describe('proposeGroups', () => {
  it.each<[string, Utterance[], string[][]]>([
    [
      'a quote that prints both known statements ties neither them nor what prints one of them',
      [quote('both', `${LUXURY}. ${FIGURES.split(' ').slice(0, 9).join(' ')}`), quote('second', FIGURES)],
      [
        ['k1', 'both'],
        ['k2', 'second'],
      ],
    ],
    [
      'a quote that is like a new one follows it into the known statement',
      [
        quote('far', 'and they will tell you so themselves every morning on the pier'),
        quote('near', `${LUXURY}, and they will tell you so themselves every morning on the pier`),
      ],
      [['k1', 'far', 'near'], ['k2']],
    ],
    [
      'a fragment joins the statement that holds it',
      [quote('fragment', 'not a luxury')],
      [['k1', 'fragment'], ['k2']],
    ],
    [
      'what is like nothing is a statement of its own',
      [quote('new', 'Nobody on Lisk was asked about any of this')],
      [['k1'], ['k2'], ['new']],
    ],
  ])('%s', (_trap, fresh, expected) => {
    expect(keysOf(proposeGroups(fresh, known()))).toEqual(expected);
    // The order in which quotes are recorded does not decide where they go.
    const reversed = keysOf(proposeGroups([...fresh].reverse(), known()));
    expect(reversed.map((keys) => keys.sort())).toEqual(expected.map((keys) => keys.sort()));
  });
});
