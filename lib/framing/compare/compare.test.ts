import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Appearance, Edit, Observation, Voice } from '../../model/report';
import { phrasesByLanguage } from '../phrases/in-language';
import { compareFraming } from './compare';
import type { Comparison } from './comparison';
import { sayAlike, sayDifference } from './say';
import { appearance } from './test-appearance';

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

function article(outlet: string, ...framing: Observation[]): Appearance {
  return appearance(outlet, { framing });
}

/** A page that prints one quote, "Stop this now.", and what was observed of it. */
function compare(framing: readonly Observation[], others: readonly Appearance[], text = 'Stop this now.') {
  const span = { start: 40, end: 40 + text.length, text };
  return compareFraming({ ...span, parts: [span], framing: [...framing] }, others);
}

const say = ({ differences }: Comparison, lang = 'en') => differences.map((one) => sayDifference(one, lang));
const sayAllAlike = ({ alike }: Comparison) => alike.flatMap((one) => sayAlike(one, 'en') ?? []);

const dimensions = (page: Observation[], ...others: Appearance[]) =>
  compare(page, others).differences.map(({ dimension }) => dimension);

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

  it('compares words near the quote only, with the page’s', () => {
    const near = see('words-people', 'migrants', 'words.noted-near-quote');
    const far = see('words-people', 'aliens', 'words.noted');
    expect(dimensions([see('words-people', 'migrants')], article('Tide', near, far))).toEqual([]);
    expect(dimensions([see('words-people', 'migrants')], article('Tide', far))).toEqual([]);
    expect(dimensions([], article('Tide', near), article('Reef', see('words-people', 'kin')))).toEqual([]);
  });

  it('says nothing of what is too unsure to be shown', () => {
    const unsure = { ...see('credit', 'Wire', 'credit.outlet'), confidence: 0.5 };
    expect(dimensions([unsure], article('Tide', see('credit', 'Ledger', 'credit.outlet')))).toEqual([]);
  });

  it('does not call a verb plain whose class is not known', () => {
    const comparison = compare(
      [see('verb', 'snapped', 'verb.unclassed')],
      [article('Tide', see('verb', 'snapped', 'verb.unclassed'))],
    );
    expect(sayAllAlike(comparison)).toEqual([]);
    expect(
      say(
        compare(
          [see('verb', 'snapped', 'verb.unclassed')],
          [article('Tide', see('verb', 'said', 'verb.neutral'))],
        ),
      ),
    ).toHaveLength(1);
  });

  it('says nothing of an article in which nothing was found', () => {
    const { differences } = compare(
      [see('credit', 'Ledger', 'credit.outlet')],
      [article('Tide'), article('Reef', see('credit', 'Wire', 'credit.outlet'))],
    );
    expect(differences[0]?.rows.map(({ outlet }) => outlet)).toEqual([null, 'Reef']);
  });

  it('folds what is alike into one line', () => {
    const comparison = compare(
      [see('verb', 'wrote', 'verb.neutral')],
      [
        article('Tide', see('verb', 'said', 'verb.neutral')),
        article('Reef', see('verb', 'said', 'verb.neutral')),
      ],
    );
    const verbs = ['said', 'added', 'told'].map((verb) => article(verb, see('verb', verb, 'verb.neutral')));
    expect(sayAllAlike(compare([see('verb', 'wrote', 'verb.neutral')], verbs))).toEqual([
      'This article and the other 3 use a plain verb: “wrote”, “said” and 2 more.',
    ]);
    expect(sayAllAlike(comparison)).toEqual([
      'This article and the other 2 use a plain verb: “wrote” and “said”.',
    ]);
  });

  it('has nothing to compare with one article', () => {
    expect(compare([see('verb', 'said', 'verb.neutral')], [])).toMatchObject({ differences: [], alike: [] });
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
    const said = say(compare(page, others('The Tide', 'The Reef')));
    expect(said).toEqual([
      'For the people, this article says “migrants”. The article in The Tide says “illegal aliens” (headline). And one more article.',
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
    const tell = (framings: Observation[][], names: string[], lang: string) => {
      const [first = [], ...rest] = framings;
      const comparison = compare(
        first,
        rest.map((framing, index) => appearance(names[index] ?? '', { article: `a${index}`, framing })),
      );
      const alike = comparison.alike.map((one) => sayAlike(one, lang) ?? '');
      const said = [...say(comparison, lang), ...alike].join('\n');
      return names.reduce((text, name, index) => text.replaceAll(name, `<${index}>`), said);
    };
    fc.assert(
      fc.property(lists, (framings) => {
        const names = ['@Tide@', '@Reef@', '@Dune@', '@Cove@', '@Pier@'];
        for (const lang of Object.keys(phrasesByLanguage))
          expect(tell(framings, names, lang)).toBe(tell(framings, names.toReversed(), lang));
      }),
    );
  });

  it('puts what sets an article apart first, and is as sure as that is', () => {
    const families = { ...see('words-people', 'families'), confidence: 0.7 };
    const [difference] = compare(
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

  it('says a word once that an article says in two voices', () => {
    const page = [
      see('words-people', 'The families', 'words.headline', 'headline'),
      see('words-people', 'families'),
      see('words-people', 'kin'),
      see('words-people', 'mothers'),
    ];
    expect(say(compare(page, [article('Tide', see('words-people', 'migrants'))]))).toEqual([
      'For the people, this article says “The families” (headline), “kin” and 1 more. The article in Tide says “migrants”.',
    ]);
  });

  it('says once what several articles say', () => {
    const many = ['A', 'B', 'C'].map((name) => article(name, see('words-people', 'kin')));
    const [difference] = compare([see('words-people', 'migrants')], many).differences;
    expect(difference && sayDifference(difference, 'en')).toBe(
      'For the people, this article says “migrants”. 3 articles say “kin”.',
    );
  });

  it('counts articles past the third', () => {
    const many = ['A', 'B', 'C', 'D'].map((name) => article(name, see('credit', name, 'credit.outlet')));
    const [difference] = compare([see('credit', 'Z', 'credit.outlet')], many).differences;
    expect(difference && sayDifference(difference, 'en')).toMatch(/And 2 more articles\.$/);
  });
});

describe('the words that differ', () => {
  const edit = (kind: Edit['kind'], page: [number, number], source: [number, number]): Edit => ({
    kind,
    page,
    source,
    weight: kind === 'boundary' ? 'cosmetic' : 'wording',
  });
  const PAGE = 'We will stop this now.';
  const other = (outlet: string, text: string, edits: Edit[], more: Partial<Appearance> = {}) =>
    appearance(outlet, { text, edits, verdict: 'changed', ...more });
  const cease = (outlet: string, more: Partial<Appearance> = {}) =>
    other(outlet, 'We will cease this now.', [edit('replace', [8, 12], [8, 13])], more);
  const told = (others: Appearance[], framing: Observation[] = [], page = PAGE) =>
    say(compare(framing, others, page));

  it.each<[string, Appearance[], string[]]>([
    ['one', [cease('Tide')], ['This article prints “stop”. The article in Tide prints “cease”.']],
    [
      'some print as here',
      [cease('Tide'), cease('Reef'), other('Dune', PAGE, [])],
      [
        'This article and the article in Dune print “stop”. The article in Tide and the article in Reef print “cease”.',
      ],
    ],
    [
      'the text itself is no article',
      [cease('Office', { primary: true }), cease('Tide')],
      ['This article prints “stop”. The text published by Office and the article in Tide print “cease”.'],
    ],
    [
      'three words in one place',
      [cease('Tide'), other('Reef', 'We will end this now.', [edit('replace', [8, 12], [8, 11])])],
      ['This article prints “stop”. The article in Tide prints “cease”. The article in Reef prints “end”.'],
    ],
    [
      'a word added',
      [other('Tide', 'We will stop now.', [edit('insert', [13, 17], [12, 12])])],
      ['This article prints “this”. The article in Tide has no “this” there.'],
    ],
    [
      'a word dropped',
      [other('Tide', 'We will soon stop this now.', [edit('delete', [7, 7], [8, 12])])],
      ['This article has no “soon” there. The article in Tide prints “soon”.'],
    ],
    [
      'a small word put in says little',
      [
        other('Tide', 'And we will stop this now.', [
          edit('trim-start', [0, 0], [0, 3]),
          edit('delete', [0, 0], [0, 3]),
        ]),
      ],
      ['The article in Tide quotes more: “And”.'],
    ],
    [
      'a "not" says much',
      [
        other('Tide', 'We will not stop this now.', [
          { ...edit('delete', [7, 7], [8, 11]), weight: 'meaning' },
        ]),
      ],
      ['This article has no “not” there. The article in Tide prints “not”.'],
    ],
    [
      'an article that stops short has no row',
      [cease('Tide'), other('Reef', 'We will', [])],
      ['This article prints “stop”. The article in Tide prints “cease”.'],
    ],
    [
      'words at the end',
      [other('Tide', 'We will stop this now. Not next year.', [edit('trim-end', [22, 22], [23, 37])])],
      ['The article in Tide quotes more: “Not next year”.'],
    ],
    [
      'one that prints another end has no row there',
      [
        other('Tide', 'We will stop this now. Not next year.', [edit('trim-end', [22, 22], [23, 37])]),
        other('Reef', 'We will stop this now. Not next year, never.', [edit('trim-end', [22, 22], [23, 44])]),
      ],
      [
        'The article in Tide quotes more: “Not next year”.',
        'The article in Reef quotes more: “Not next year, never”.',
      ],
    ],
    [
      'what may be another statement',
      [other('Tide', 'We will cease.', [edit('replace', [8, 12], [8, 13])], { verdict: 'uncertain' })],
      [],
    ],
    [
      'other sites, where a newsroom prints it',
      [other('Tide', PAGE, []), cease('Blog', { kind: 'site' })],
      [],
    ],
    [
      'other sites, where nobody else does',
      [cease('Blog', { kind: 'site' })],
      ['This article prints “stop”. The article in Blog prints “cease”.'],
    ],
    [
      'copies count once',
      [
        cease('Wire'),
        cease('Tide', { origin: { name: 'Wire', kind: 'agency', article: 'Wire-1', basis: 'same-text' } }),
      ],
      ['This article prints “stop”. The article in Wire prints “cease”.'],
    ],
  ])('%s', (_trap, others, said) => {
    expect(told(others)).toEqual(said);
  });

  it('shows which word stands outside the marks, with its place in the page', () => {
    const moved = other('Tide', 'Invading homes is cruel.', [edit('boundary', [0, 0], [0, 8])]);
    const seen: Observation = {
      ...see('wording', 'invading', 'wording.outside-marks'),
      evidence: { start: 30, end: 38, text: 'invading' },
    };
    const comparison = compare([seen], [moved], 'homes is cruel.');
    expect(say(comparison)).toEqual([
      'This article puts “Invading” outside the quote marks. The article in Tide puts “Invading” inside them.',
    ]);
    expect(comparison.differences[0]?.rows[0]?.values[0]?.evidence).toEqual(seen.evidence);
  });

  it('gives no row for a word outside the marks to an article that prints what the page prints', () => {
    const moved = other('Tide', 'Invading homes is cruel.', [edit('boundary', [0, 0], [0, 8])]);
    const same = other('Reef', 'homes is cruel.', []);
    expect(say(compare([], [moved, same], 'homes is cruel.'))).toEqual([
      'This article puts “Invading” outside the quote marks. The article in Tide puts “Invading” inside them.',
    ]);
  });

  it('rests every row on words of its record, whatever the edits', () => {
    const offset = fc.nat(PAGE.length);
    const stretch = fc
      .tuple(offset, offset)
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    const kind = fc.constantFrom<Edit['kind']>('replace', 'insert', 'delete', 'trim-end', 'boundary', 'cut');
    const edits = fc.array(
      fc.record({ kind, page: stretch, source: stretch, weight: fc.constantFrom('wording', 'meaning') }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(PAGE, 'We will cease this now.', 'We will'), edits), {
          maxLength: 5,
        }),
        (texts) => {
          const others = texts.map(([text, list], index) => other(`O${index}`, text, list as Edit[]));
          const { differences } = compare([], others, PAGE);
          for (const { rows } of differences) {
            for (const { article: id, values } of rows) {
              const record = others.find((one) => one.article === id)?.text;
              for (const { evidence } of values)
                if (record !== undefined) expect(record).toContain(evidence.text);
            }
          }
          const names = others.map(({ outlet }) => outlet);
          const swapped = others.map((one, index) => ({ ...one, outlet: names.toReversed()[index] ?? '' }));
          const mask = (said: string[], order: string[]) =>
            order.reduce((text, name, index) => text.replaceAll(name, `<${index}>`), said.join('\n'));
          expect(mask(say(compare([], others, PAGE)), names)).toBe(
            mask(say(compare([], swapped, PAGE)), names.toReversed()),
          );
        },
      ),
    );
  });

  it('says how many words each keeps, and what stands between two quotes first where the second points back', () => {
    const kept = (value: string) => see('completeness', value, 'completeness.sentences', 'quote');
    const gap = see('gap', '2 sentences', 'gap.points-back', 'quote');
    const others = [appearance('Tide', { framing: [kept('26 of 26 words')] }), cease('Reef')];
    expect(told(others, [kept('14 of 26 words'), gap])).toEqual([
      'Between this quote and the one before it, the statement has 2 more sentences: “2 sentences”',
      'This article prints “stop”. The article in Reef prints “cease”.',
      'Of the sentences in this quote, in their fullest wording, this article keeps 14 of 26 words. The article in Tide keeps all 26 words.',
    ]);
    const printed = { ...gap, evidence: { record: 'v', field: 'as-printed', text: 'One. Two.' } };
    expect(told([], [printed])).toEqual([
      'Between this quote and the one before it, others print 2 more sentences: “One. Two.”',
    ]);
    const later = { ...gap, rule: 'gap.between', value: '1 sentence' };
    expect(told(others, [kept('14 of 26 words'), later]).slice(2)).toEqual([
      'Between this quote and the one before it, the statement has one more sentence: “2 sentences”',
    ]);
  });

  it('gives each row the words of its record', () => {
    const [difference] = compare([], [cease('Tide')], PAGE).differences;
    expect(difference?.rows.map(({ noted, values }) => [noted, values[0]?.evidence])).toEqual([
      [false, { start: 48, end: 52, text: 'stop' }],
      [true, { record: 'Tide-1', field: 'text', text: 'cease' }],
    ]);
  });

  it('says it in Spanish too', () => {
    expect(
      say(
        compare([see('words-people', 'migrantes')], [article('Tide', see('words-people', 'familias'))]),
        'es-MX',
      ),
    ).toEqual(['Para las personas, este artículo dice «migrantes». El artículo de Tide dice «familias».']);
  });
});
