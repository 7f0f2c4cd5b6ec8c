/** What is hard in the bundled corpus: words that are nearly another's, or the same on another day. Each row says why. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openCorpora } from '../../cli/open-corpora';
import type { Corpus } from '../../lib/corpus/corpus';
import { matchesFor } from '../../lib/explain/match-statement';
import type { Match } from '../../lib/model/report';

interface Row {
  why: string;
  text: string;
  speaker: string | null;
  published: string | null;
  /** Statement, verdict, and the verdict against named versions, best first. */
  expected: (readonly [statement: string, verdict: Match['verdict'], against?: Record<string, string>])[];
}

const BEACON_DEC = 'sanders-2015-12-24-our-nation-has-always-been';
const BEACON_JAN = 'sanders-2016-01-07-our-nation-has-always-been';
const CONSISTENT = 'sanders-2016-01-07-our-policies-should-be-consistent';
const ANSWER = 'sanders-2016-01-07-raids-are-not-the-answer';
const CONCERNS = 'hinojosa-2015-12-24-hillary-clinton-has-real-concerns';
const SILVA = 'silva-2016-01-06-hillary-clinton-believes-the-united';
const JOHNSON_JAN = 'johnson-2016-01-04-as-i-have-said-repeatedly';
const JOHNSON_FEB = 'johnson-2016-02-02-these-have-been-our-priorities';
const JOHNSON_MAR = 'johnson-2016-03-09-as-i-have-said-repeatedly';

const ROWS: Row[] = [
  {
    why: 'one speaker, two days, a comma for an “and”: the December words',
    text: 'Our nation has always been a beacon of hope, a refuge for the oppressed.',
    speaker: 'Bernie Sanders',
    published: '2015-12-24',
    expected: [[BEACON_DEC, 'same']],
  },
  {
    why: 'the January words',
    text: 'a beacon of hope and a refuge for the oppressed',
    speaker: 'Bernie Sanders',
    published: '2016-01-08',
    expected: [[BEACON_JAN, 'shortened']],
  },
  {
    why: 'letter and release of one day: no version is the wrong one',
    text: 'immediately end these raids',
    speaker: 'Bernie Sanders',
    published: '2016-01-08',
    expected: [
      [CONSISTENT, 'same', { 'sanders-letter-20160107#4': 'same', 'sanders-release-20160107#4': 'changed' }],
    ],
  },
  {
    why: 'the release’s verb',
    text: 'immediately cease these raids',
    speaker: 'Bernie Sanders',
    published: '2016-01-08',
    expected: [
      [CONSISTENT, 'same', { 'sanders-release-20160107#4': 'same', 'sanders-letter-20160107#4': 'changed' }],
    ],
  },
  {
    why: 'the release goes on where the letter ends',
    text: 'to address a crisis that requires compassion and humane solutions,',
    speaker: 'Bernie Sanders',
    published: '2016-01-08',
    expected: [
      [
        ANSWER,
        'shortened',
        { 'sanders-release-20160107#2': 'shortened', 'sanders-letter-20160107#3': 'changed' },
      ],
    ],
  },
  {
    why: 'a tweet has a piece of the statement of that day: both',
    text: 'I am very disturbed by reports that the government may commence raids to deport families who have fled here to escape violence in Central America.',
    speaker: 'Bernard Sanders',
    published: '2015-12-25',
    expected: [
      ['sanders-2015-12-24-i-am-very-disturbed-by', 'same'],
      ['sanders-2015-12-24-very-disturbed-by-reports-that', 'same'],
    ],
  },
  {
    why: 'said on three occasions: all of them, the one before the article first',
    text: 'our borders are not open to illegal migration',
    speaker: 'Jeh Johnson',
    published: '2016-01-05',
    expected: [
      [JOHNSON_JAN, 'shortened'],
      [JOHNSON_FEB, 'same'],
      [JOHNSON_MAR, 'shortened'],
    ],
  },
  {
    why: 'the same words in March',
    text: 'As I have said repeatedly, our borders are not open to illegal migration,',
    speaker: 'Jeh Johnson',
    published: '2016-03-10',
    expected: [
      [JOHNSON_MAR, 'same'],
      [JOHNSON_JAN, 'shortened'],
    ],
  },
  {
    why: 'a spokeswoman’s singular and “immigration” are not the secretary’s words',
    text: 'our border is not open to illegal immigration',
    speaker: 'Marsha Catron',
    published: '2015-12-25',
    expected: [['catron-2015-12-25-has-consistently-said-our-border', 'shortened']],
  },
  {
    why: 'one campaign, two spokespersons: another name does not make other words of them',
    text: 'Hillary Clinton believes the United States should give refuge to people fleeing persecution, and should be especially attentive to the needs of children,',
    speaker: 'Xochitl Hinojosa',
    published: '2016-01-07',
    expected: [[SILVA, 'same']],
  },
  {
    why: '“refugee” for “refuge”, “who” for “that”',
    text: 'that our country provides refugee to those who need it.',
    speaker: 'Xochitl Hinojosa',
    published: '2015-12-25',
    expected: [[CONCERNS, 'changed', { 'theintercept-20151228#1': 'changed' }]],
  },
  {
    why: 'cut off in a word by the copy, and shortened in silence',
    text: 'Hillary Clinton has real concerns about these reports, especially during this holiday s',
    speaker: null,
    published: '2015-12-25',
    expected: [[CONCERNS, 'same', { 'clinton-hinojosa-20151224#1': 'changed' }]],
  },
  {
    why: 'three renderings of one spoken sentence',
    text: 'divisive, sewing discord and fear',
    speaker: 'Hillary Clinton',
    published: '2016-01-12',
    expected: [
      ['clinton-2016-01-11-i-have-come-out-against', 'same', { 'clinton-forum-20160111#1': 'same' }],
    ],
  },
  {
    why: 'a tweet and a speech of one speaker name the same child in other words',
    text: 'Remember: Jesus was a refugee child who fled death gangs.',
    speaker: "Martin O'Malley",
    published: '2015-12-25',
    expected: [['omalley-2015-12-24-a-christmas-refugee-roundup-sounds', 'same']],
  },
  {
    why: 'a thing anybody may say, nobody named',
    text: 'recently crossed the border',
    speaker: null,
    published: '2016-01-09',
    expected: [],
  },
  {
    why: 'a few words of one person in another’s mouth',
    text: 'Raids are not the answer.',
    speaker: 'Linda Sánchez',
    published: '2016-01-08',
    expected: [],
  },
  {
    why: 'nearly another’s words: “nation” and “country”',
    text: 'we are a better country than this',
    speaker: 'Nancy Pelosi',
    published: '2015-12-25',
    expected: [],
  },
];

describe('near-doubles of the bundled corpus', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    const opened = await openCorpora([]);
    if (!opened.ok) throw new Error(opened.reason);
    corpus = opened.corpora[0] as Corpus;
  });

  it.each(ROWS)('$why', ({ text, speaker, published, expected }) => {
    const matches = matchesFor({ text, speaker, published, page: null }, corpus).filter(
      (match) => match.verdict !== 'uncertain',
    );
    expect(matches.map(({ statement, verdict }) => [statement, verdict])).toEqual(
      expected.map(([statement, verdict]) => [statement, verdict]),
    );
    expected.forEach(([, , against], index) => {
      const told = Object.fromEntries(matches[index]?.against.map((one) => [one.version, one.verdict]) ?? []);
      expect(told).toMatchObject(against ?? {});
    });
  });
});
