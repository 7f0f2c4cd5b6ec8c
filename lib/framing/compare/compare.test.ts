import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Voice } from '../../model/report';
import { type ComparedArticle, compareFraming } from './compare';
import { sayDifference, wordings } from './say';

function see(dimension: string, value: string, rule = 'x', voice: Voice = 'narrator'): Observation {
  return {
    dimension,
    value,
    confidence: 0.9,
    rule,
    voice,
    evidence: { record: 'r', field: 'f', text: value },
  };
}

function article(outlet: string, ...framing: Observation[]): ComparedArticle {
  return { article: `${outlet}-1`, outlet, framing };
}

const dimensions = (page: Observation[], ...others: ComparedArticle[]) =>
  compareFraming(page, others).differences.map(({ dimension }) => dimension);

describe('compareFraming', () => {
  it('ranks people, event, verb class, credit, speaker, position', () => {
    const list = [
      see('position', 'paragraph 8 of 9'),
      see('speaker', 'Mayor …'),
      see('credit', 'Ledger', 'credit.outlet'),
      see('verb', 'slammed', 'verb.attack'),
      see('words-event', 'raids'),
      see('words-people', 'migrants'),
    ];
    const other = article(
      'Tide',
      see('position', 'paragraph 2'),
      see('speaker', 'Boss …'),
      see('credit', 'Wire', 'credit.outlet'),
      see('verb', 'wrote', 'verb.neutral'),
      see('words-event', 'operation'),
      see('words-people', 'families'),
    );
    expect(dimensions(list, other)).toEqual([
      'words-people',
      'words-event',
      'verb',
      'credit',
      'speaker',
      'position',
    ]);
  });

  it.each([
    ['plural and article', see('words-people', 'the migrants'), see('words-people', 'Migrant')],
    ['two plain verbs', see('verb', 'said', 'verb.neutral'), see('verb', 'added', 'verb.sequence')],
    ['near paragraphs', see('position', 'paragraph 3 of 9'), see('position', 'paragraph 4')],
    ['words in marks', see('words-people', 'a', 'x', 'quote'), see('words-people', 'b', 'x', 'quote')],
    ['a letter', see('credit', 'in her letter', 'credit.document'), see('credit', 'Wire', 'credit.outlet')],
    ['words without a place', see('words-people', 'a'), see('words-people', 'b', 'x', 'article')],
  ])('no difference: %s', (_, one, two) => {
    expect(dimensions([one], article('Tide', two))).toEqual([]);
  });

  it('compares what stands near the quote where something does', () => {
    const near = see('words-people', 'migrants', 'words.noted-near-quote');
    const far = see('words-people', 'aliens', 'words.noted');
    expect(dimensions([see('words-people', 'migrants')], article('Tide', near, far))).toEqual([]);
    expect(dimensions([see('words-people', 'migrants')], article('Tide', far))).toEqual(['words-people']);
  });

  it('says nothing of an article in which nothing was found', () => {
    const { differences } = compareFraming(
      [see('credit', 'Ledger', 'credit.outlet')],
      [article('Tide'), article('Reef', see('credit', 'Wire', 'credit.outlet'))],
    );
    expect(differences[0]?.rows.map(({ outlet }) => outlet)).toEqual([null, 'Reef']);
  });

  it('folds what is alike into one line', () => {
    const { alike } = compareFraming(
      [see('verb', 'wrote', 'verb.neutral')],
      [
        article('Tide', see('verb', 'said', 'verb.neutral')),
        article('Reef', see('verb', 'said', 'verb.neutral')),
      ],
    );
    expect(alike).toEqual(['All 3 articles use a plain verb: “wrote” and “said”.']);
  });

  it('has nothing to compare with one article', () => {
    expect(compareFraming([see('verb', 'said', 'verb.neutral')], [])).toEqual({ differences: [], alike: [] });
  });
});

describe('sayDifference', () => {
  const page = [
    see('words-people', 'migrants'),
    see('verb', 'slammed', 'verb.attack'),
    see('position', 'paragraph 8 of 9'),
  ];
  const others = (one: string, two: string) => [
    article(one, see('words-people', 'illegal aliens', 'x', 'headline'), see('verb', 'said', 'verb.neutral')),
    article(
      two,
      see('words-people', 'families'),
      see('verb', 'said', 'verb.neutral'),
      see('position', 'paragraph 2'),
    ),
  ];

  it('speaks of articles, with their words in marks', () => {
    const said = compareFraming(page, others('The Tide', 'The Reef')).differences.map(sayDifference);
    expect(said).toEqual([
      'For the people, this article says “migrants”. The article in The Tide says “illegal aliens” (headline). The article in The Reef says “families”.',
      'To introduce the words, this article uses “slammed”, a verb that describes the words as an attack. The article in The Tide and the article in The Reef use “said”, a plain verb.',
      'In this article, the quote stands in paragraph 8 of 9. In the article in The Reef, the quote stands in paragraph 2.',
    ]);
  });

  it('gives the same sentences when outlets are exchanged, whatever the words', () => {
    const observation = fc.constantFrom(
      see('words-people', 'migrants'),
      see('words-people', 'illegal aliens', 'x', 'headline'),
      see('words-event', 'raids'),
      see('verb', 'said', 'verb.neutral'),
      see('verb', 'slammed', 'verb.attack'),
      see('credit', 'Wire', 'credit.outlet'),
      see('speaker', 'Mayor …'),
      see('position', 'paragraph 9'),
    );
    const lists = fc.array(fc.array(observation, { maxLength: 6 }), { minLength: 2, maxLength: 6 });
    const tell = (framings: Observation[][], names: string[]) => {
      const [first = [], ...rest] = framings;
      const { differences, alike } = compareFraming(
        first,
        rest.map((framing, index) => ({ article: `a${index}`, outlet: names[index] ?? '', framing })),
      );
      const said = [...differences.map(sayDifference), ...alike].join('\n');
      return names.reduce((text, name, index) => text.replaceAll(name, `<${index}>`), said);
    };
    fc.assert(
      fc.property(lists, (framings) => {
        const names = ['@Tide@', '@Reef@', '@Dune@', '@Cove@', '@Pier@'];
        expect(tell(framings, names)).toBe(tell(framings, names.toReversed()));
      }),
    );
  });

  it('puts what sets an article apart first, and is as sure as that is', () => {
    const families = { ...see('words-people', 'families'), confidence: 0.7 };
    const [difference] = compareFraming(
      [families, see('words-people', 'illegal aliens')],
      [
        article('Tide', families, see('words-people', 'migrants')),
        article('Reef', families, see('words-people', 'kin')),
      ],
    ).differences;
    expect(difference?.rows.map(({ values }) => values.map(({ text }) => text))).toEqual([
      ['illegal aliens', 'families'],
      ['migrants', 'families'],
      ['kin', 'families'],
    ]);
    expect(difference?.confidence).toBe(0.9);
  });

  it('says once what several articles say', () => {
    const many = ['A', 'B', 'C'].map((name) => article(name, see('words-people', 'kin')));
    const [difference] = compareFraming([see('words-people', 'migrants')], many).differences;
    expect(difference && sayDifference(difference)).toBe(
      'For the people, this article says “migrants”. 3 articles say “kin”.',
    );
  });

  it('counts articles past the third', () => {
    const many = ['A', 'B', 'C', 'D'].map((name) => article(name, see('credit', name, 'credit.outlet')));
    const [difference] = compareFraming([see('credit', 'Z', 'credit.outlet')], many).differences;
    expect(difference && sayDifference(difference)).toMatch(/And 2 more articles\.$/);
  });
});

describe('wording', () => {
  const BANNED =
    /\b(?:bias(?:ed)?|slant|spin|left|right|cent(?:er|re)|liberal|conservative|loaded|misleading|fails? to|buried|admits?|omits?|censors?|balanced|propaganda|agenda|manipulates?|cherry-picks?|distorts?|the truth|correct|neutral)\b/i;

  it.each(wordings().map((words) => [words]))('%s', (words) => {
    expect(words).not.toMatch(BANNED);
  });
});
