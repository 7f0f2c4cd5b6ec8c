import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MatchCollection, matchQuote, type QuoteQuery } from './match-quote';
import { buildIndex } from './passage-index';

interface Row {
  statement: number;
  text: string;
  speaker?: string;
  published?: string;
}

const FERRY =
  'The harbour must not close, because ferries carry our children to school every winter morning.';
const BRIDGE =
  'Engineers found seventeen cracked girders under the old bridge and nobody warned the lorry drivers.';
const ROWS: Row[] = [
  { statement: 0, text: FERRY, speaker: 'Ada Venn', published: '2019-03-02' },
  {
    statement: 0,
    text: 'ferries carry our children to school every winter morning',
    speaker: 'Ada Venn',
    published: '2019-03-02',
  },
  { statement: 1, text: BRIDGE, speaker: 'Tomas Brill', published: '2019-03-05' },
  {
    statement: 2,
    text: 'Our valley has always been a lantern of welcome, a shelter for the weary.',
    speaker: 'Ada Venn',
    published: '2018-12-24',
  },
  {
    statement: 3,
    text: 'Our valley has always been a lantern of welcome and a shelter for the weary.',
    speaker: 'Ada Venn',
    published: '2019-01-07',
  },
  {
    statement: 4,
    text: 'As I said in June, our gates are not open to unpaid cargo; bring it and we will turn it away.',
    speaker: 'Tomas Brill',
    published: '2019-01-04',
  },
  { statement: 5, text: 'A toll on cyclists is quite absurd and mean.', speaker: 'Ada Venn' },
  {
    statement: 6,
    text: 'Nobody asked the pilots about quite absurd tariffs on fog signals.',
    speaker: 'Ines Okafor',
  },
  { statement: 7, text: 'Salt barges reach Mirren quay before dawn.' },
];

function collect(rows: readonly Row[]): MatchCollection {
  return {
    index: buildIndex(rows.map((row) => row.text)),
    passageText: (passage) => rows[passage]?.text ?? '',
    statementOf: (passage) => rows[passage]?.statement ?? -1,
    speakersOf: (statement) =>
      rows
        .filter((row) => row.statement === statement)
        .flatMap((row) => row.speaker ?? [])
        .slice(0, 1),
    publishedOf: (statement) => rows.find((row) => row.statement === statement)?.published ?? null,
  };
}

const collection = collect(ROWS);
const asserted = (text: string, more: Partial<QuoteQuery> = {}): number[] =>
  matchQuote({ text, speaker: null, published: null, ...more }, collection)
    .filter((match) => match.asserted)
    .map((match) => match.statement);

describe('matchQuote', () => {
  it.each<[string, string, Partial<QuoteQuery>, number[]]>([
    ['the whole statement', FERRY, {}, [0]],
    ['a part of it', 'ferries carry our children to school', {}, [0]],
    ['another speaker named for the very words', FERRY, { speaker: 'Tomas Brill' }, [0]],
    ['two statements in one quote', `${FERRY} ${BRIDGE}`, {}, [1, 0]],
    [
      'a splice of two',
      'The harbour must not close, because ferries carry our children, and nobody warned the lorry drivers under the old bridge.',
      {},
      [0],
    ],
    [
      'same speaker, two occasions: the exact words',
      'Our valley has always been a lantern of welcome, a shelter for the weary.',
      { speaker: 'Ada Venn' },
      [2],
    ],
    [
      'the other occasion',
      'Our valley has always been a lantern of welcome and a shelter for the weary.',
      { speaker: 'Ada Venn' },
      [3],
    ],
    [
      'words before they were said, and not the same',
      'Our valley has always been a lantern of real welcome and a shelter for the weary.',
      { speaker: 'Ada Venn', published: '2018-12-25' },
      [2],
    ],
    [
      'near-double of another speaker',
      'our gate is not open to any unpaid cargoes',
      { speaker: 'Lena Osk' },
      [],
    ],
    ['a phrase anybody says', 'at the end of the day', {}, []],
    ['nothing', '', {}, []],
    ['marks only', '“…”', {}, []],
    ['a fragment, its own speaker', 'quite absurd', { speaker: 'Venn' }, [5]],
    ['a fragment, another speaker', 'quite absurd and mean', { speaker: 'Tomas Brill' }, []],
    ['a fragment, no speaker, not rare enough', 'quite absurd', {}, []],
    ['a rare fragment, nobody named here, its speaker known', 'quite absurd tariffs', {}, []],
    ['a rarer one', 'seventeen cracked girders under', {}, []],
    [
      'a rare fragment, its speaker named',
      'seventeen cracked girders under',
      { speaker: 'Tomas Brill' },
      [1],
    ],
    ['a rare fragment, nobody named on either side', 'Salt barges reach Mirren quay', {}, [7]],
    [
      'a fragment where the article prints the statement already',
      'not close',
      { matched: new Set([0]) },
      [0],
    ],
    ['a fragment with a changed word', 'seventeen broken girders under', { speaker: 'Tomas Brill' }, []],
    [
      'a fragment with a speaker, of a statement whose speaker nobody knows',
      'Salt barges reach Mirren quay',
      { speaker: 'Ada Venn' },
      [],
    ],
  ])('%s', (_trap, text, more, expected) => {
    expect(asserted(text, more)).toEqual(expected);
  });

  it('mentions, and does not assert, a statement known as a fragment that the quote words otherwise', () => {
    const rows = [...ROWS, { statement: 8, text: 'not tear apart moorings', speaker: 'Ada Venn' }];
    const query = { text: 'We are not going to tear apart moorings.', speaker: 'Ada Venn', published: null };
    expect(matchQuote(query, collect(rows))).toMatchObject([{ statement: 8, asserted: false }]);
    const clean = { ...query, text: 'We must not tear apart moorings.' };
    expect(matchQuote(clean, collect(rows))).toMatchObject([{ statement: 8, asserted: true }]);
  });

  it.each<[string, string, number[]]>([
    ['a slip of the pen', 'Salt barges reech Mirren quay', [7]],
    ['a slip that breaks every triple', 'Salt barges raech Mirren quay', [7]],
    ['one word replaced', 'Salt barges leave Mirren quay', [7]],
    ['one word replaced at its end', 'Salt barges reach Mirren dock', [7]],
    ['two words replaced', 'Salt boats leave Mirren quay', []],
    ['three words alone are never rare enough', 'reach Mirren quay', []],
    ['three words that are a whole passage', 'Fog horns forever.', [8]],
    ['three words of which one is mistyped', 'Fog horsn forever.', []],
  ])('where nobody is named on either side, a fragment with %s', (_trap, text, expected) => {
    const rows = [...ROWS, { statement: 8, text: 'Fog horns forever.' }];
    const found = matchQuote({ text, speaker: null, published: null }, collect(rows));
    expect(found.filter((one) => one.asserted).map((one) => one.statement)).toEqual(expected);
  });

  it('takes a few words that two statements have, made by nobody known, for anybody’s', () => {
    const rows = [
      ...ROWS,
      { statement: 8, text: 'At night salt barges reach Mirren quay; nobody knows why.' },
    ];
    const query = { text: 'Salt barges reach Mirren quay', speaker: null, published: null };
    expect(matchQuote(query, collect(rows))).toEqual([]);
    const long = { ...query, text: 'Salt barges reach Mirren quay before dawn, and so do fog horns.' };
    expect(matchQuote(long, collect(rows)).map((one) => one.statement)).toContain(7);
  });

  it.each<[string, string | null, number[]]>([
    ['the last before the article first', '2019-06-01', [1, 0, 2]],
    ['what was said afterwards last', '2019-02-01', [0, 1, 2]],
    ['the day of the article counts as before', '2019-05-01', [1, 0, 2]],
  ])('of words used on three occasions puts %s', (_order, published, expected) => {
    const rows = ['2019-01-01', '2019-05-01', '2019-09-01'].map((date, statement) => ({
      statement,
      text: FERRY,
      speaker: 'Ada Venn',
      published: date,
    }));
    const found = matchQuote({ text: FERRY, speaker: 'Ada Venn', published }, collect(rows));
    expect(found.map((match) => match.statement)).toEqual(expected);
  });

  it('answers one match a statement, by its nearest passage', () => {
    const found = matchQuote({ text: FERRY, speaker: null, published: null }, collection);
    expect(found).toEqual([{ statement: 0, passage: 0, score: 1, asserted: true }]);
  });

  it('answers both when two statements have the very words', () => {
    const rows: Row[] = [
      { statement: 0, text: FERRY, published: '2019-03-02' },
      { statement: 1, text: `As I said in May: ${FERRY}`, published: '2019-06-02' },
    ];
    const found = matchQuote({ text: FERRY, speaker: null, published: null }, collect(rows));
    expect(found.map((match) => match.statement).sort()).toEqual([0, 1]);
  });

  it('answers the same whatever the order of the passages', () => {
    const orders = fc.shuffledSubarray(ROWS, { minLength: ROWS.length, maxLength: ROWS.length });
    const queries = fc.constantFrom(...ROWS.map((row) => row.text), `${FERRY} ${BRIDGE}`, 'quite absurd');
    fc.assert(
      fc.property(
        orders,
        queries,
        fc.constantFrom(null, 'Ada Venn', 'Tomas Brill'),
        (rows, text, speaker) => {
          const told = (all: MatchCollection) =>
            matchQuote({ text, speaker, published: null }, all).map((one) => ({
              ...one,
              passage: all.passageText(one.passage),
            }));
          expect(told(collect(rows))).toEqual(told(collection));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds every passage by its own words and by a long piece of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROWS.slice(0, 5)), fc.nat(4), ({ text, statement }, from) => {
        const words = text.split(' ');
        // Six words at least: fewer are a fragment, which nobody's name leaves unasserted.
        const start = Math.min(from, words.length - 6);
        expect(asserted(words.slice(start, start + 9).join(' '))).toContain(statement);
      }),
    );
  });

  it('scores a quote no higher as words are replaced', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (places) => {
        const words = BRIDGE.split(' ');
        let last = 1;
        for (const place of places) {
          words[place % words.length] = 'zyx';
          const score =
            matchQuote({ text: words.join(' '), speaker: null, published: null }, collection)[0]?.score ?? 0;
          expect(score).toBeLessThanOrEqual(last);
          last = score;
        }
      }),
    );
  });
});
