import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelTerm } from '../model/corpus';
import type { Attribution, Observation } from '../model/report';
import type { Compared } from './compared';
import { observeArticle, observePage, type PageInput } from './observe-page';

const LABELS: LabelTerm[] = [
  ['people', 'families'],
  ['people', 'fled violence'],
  ['people', 'illegal immigrants'],
  ['people', 'undocumented immigrants'],
  ['people', 'entered the country illegally'],
  ['event', 'raids'],
  ['event', 'operation'],
].map(([concept = '', term = '']) => ({ term, concept, lang: 'en', caseSensitive: false }));

type Speaker = { source?: string; name?: string | null; role?: 'person' | 'document' | 'unnamed' };
type Words = Speaker & { cue?: string; cueClass?: string; via?: string; viaName?: string };

/** A page whose quotes stand in “ ”; `words` names the attribution of each, found at or after the text's start. */
function pageOf(text: string, words: readonly Words[], extra: Partial<PageInput> = {}): PageInput {
  const marks = [...text.matchAll(/“([^”]*)”/g)];
  const quotes = words.map((word, index): PageInput['quotes'][number] => {
    const start = (marks[index]?.index ?? 0) + 1;
    const inner = marks[index]?.[1] ?? '';
    const quote = { start, end: start + inner.length, text: inner };
    return {
      ...quote,
      id: `q${index}`,
      parts: [quote],
      repeats: [],
      kind: 'speech',
      paragraph: 1,
      attribution: attribute(text, word),
    };
  });
  const page = {
    text,
    title: null,
    blocks: [],
    complete: true,
    quotes,
    labels: LABELS,
    outlets: [],
    lang: 'en',
  };
  return { ...page, ...extra };
}

function attribute(text: string, words: Words): Attribution {
  const span = (piece: string) => ({
    start: text.lastIndexOf(piece),
    end: text.lastIndexOf(piece) + piece.length,
    text: piece,
  });
  const { source, name = null, role = 'person', cue, cueClass = 'neutral', via, viaName = '' } = words;
  return {
    source: source ? { ...span(source), name, role } : null,
    cue: cue ? { ...span(cue), lemma: cue, class: cueClass } : null,
    via: via ? { ...span(via), name: viaName } : null,
    certainty: 'certain',
  };
}

function valuesOf(observations: readonly Observation[] | undefined, dimension: string): string[] {
  return (observations ?? []).filter((one) => one.dimension === dimension).map((one) => one.value);
}

describe('verb', () => {
  it('is the cue as printed with its class in the rule; none is invented', () => {
    const text = '“It is cruel,” Roe Thundered. “It must stop.”';
    const [first, second] = observePage(
      pageOf(text, [
        { source: 'Roe', name: 'Ann Roe', cue: 'Thundered', cueClass: 'manner' },
        { source: 'Roe' },
      ]),
    );
    expect(first?.find(({ dimension }) => dimension === 'verb')).toMatchObject({
      value: 'Thundered',
      rule: 'verb.manner',
      voice: 'narrator',
    });
    expect(valuesOf(second, 'verb')).toEqual([]);
  });
});

describe('speaker', () => {
  it.each([
    ['title and place', '“No,” said U.S. Rep. Ann Roe of Ohio.', 'Ann Roe', 'U.S. Rep. … of Ohio'],
    ['role before', '“No,” said Midwood spokesperson Ann Roe.', 'Ann Roe', 'Midwood spokesperson …'],
    [
      'two offices',
      '“No,” said front-runner and former Secretary of State Ann Roe.',
      'Ann Roe',
      'front-runner and former Secretary of State …',
    ],
    [
      'appositive',
      '“No,” said Ann Roe, the Harbor Caucus chairwoman, on Friday.',
      'Ann Roe',
      '…, the Harbor Caucus chairwoman',
    ],
    [
      'appositive up to the verb',
      '“No,” Rep. Ann Roe, the Harbor Caucus Chairwoman said.',
      'Ann Roe',
      'Rep. …, the Harbor Caucus Chairwoman',
    ],
    ['party and state', '“No,” said Sen. Ann Roe (D-Vt.) on Friday.', 'Ann Roe', 'Sen. … (D-Vt.)'],
    ['two people', '“No,” said Democrat Jo Doe and Mayor Ann Roe.', 'Ann Roe', 'Mayor …'],
    [
      'a long one ends at a phrase',
      '“No,” said Ann Roe, a former senior official of the Harbor Board of Midwood and of its sister town Lower Quillsbury.',
      'Ann Roe',
      '…, a former senior official of the Harbor Board of Midwood',
    ],
    [
      'a country in it',
      '“No,” said Ann Roe, a lawyer in the United States.',
      'Ann Roe',
      '…, a lawyer in the United States',
    ],
    ['no clause in it', '“No,” said Ann Roe, a lawyer who once ran a bar.', 'Ann Roe', '…, a lawyer'],
    ['a compound', '“No,” said tenant-rights lawyer Ann Roe.', 'Ann Roe', 'tenant-rights lawyer …'],
    ['a who clause only', '“No,” said Ann Roe, who is a teacher.', 'Ann Roe', '…, who is a teacher'],
    ['named only', '“No,” said Ann Roe on Friday.', 'Ann Roe', null],
    ['an outlet after the comma', '“No,” said Ann Roe, the Harbor Ledger reported.', 'Ann Roe', null],
    ['a day before', 'On Thursday Ann Roe said “no” twice.', 'Ann Roe', null],
    ['described earlier', 'Mayor Ann Roe came.\n“No,” she said.', 'Ann Roe', 'Mayor …'],
    ['accent differs', 'Mayor Ána Roé came.\n“No,” she said.', 'Ana Roe', 'Mayor …'],
  ])('%s', (_, text, name, expected) => {
    const source = text.includes('she said') ? 'she' : name;
    const [observations] = observePage(pageOf(text, [{ source, name, cue: 'said' }]));
    expect(valuesOf(observations, 'speaker')).toEqual(expected === null ? [] : [expected]);
  });

  it('takes a title given earlier before a "who" clause at the quote', () => {
    const text = 'Mayor Ann Roe came. “No,” said Roe, who is a teacher.';
    const [observations] = observePage(pageOf(text, [{ source: 'Roe', name: 'Ann Roe', cue: 'said' }]));
    expect(valuesOf(observations, 'speaker')).toEqual(['Mayor …']);
  });

  it('keeps the words for somebody who is not named, and no pronoun', () => {
    const text = '“No,” said a spokesman for the mayor. “Yes,” they said.';
    const [first, second] = observePage(
      pageOf(text, [
        { source: 'a spokesman for the mayor', role: 'unnamed', cue: 'said' },
        { source: 'they', role: 'unnamed', cue: 'said' },
      ]),
    );
    expect(valuesOf(first, 'speaker')).toEqual(['a spokesman for the mayor']);
    expect(valuesOf(second, 'speaker')).toEqual([]);
  });
});

describe('words', () => {
  const text = [
    'The operation began after undocumented immigrants came.',
    'Some families who have fled violence hid from the raids.',
    '“The raids hurt families,” Roe said, adding the illegal immigrants would stay.',
    'Others entered the country illegally.',
    'Far away, undocumented immigrants slept.',
  ].join('\n');
  const page = pageOf(text, [{ source: 'Roe', name: 'Ann Roe', cue: 'said' }], {
    title: 'Illegal immigrants hide',
  });

  it('gives a set per voice from the paragraph, its neighbours and the headline', () => {
    const people = observePage(page)[0]?.filter(({ dimension }) => dimension === 'words-people') ?? [];
    expect(people.map(({ value, voice }) => [value, voice])).toEqual([
      ['Illegal immigrants', 'headline'],
      ['families who have fled violence', 'narrator'],
      ['families', 'quote'],
      ['illegal immigrants', 'paraphrase'],
      ['entered the country illegally', 'narrator'],
    ]);
    expect(people[0]?.evidence).toEqual({ record: 'page', field: 'title', text: 'Illegal immigrants' });
    expect(people.map(({ confidence }) => confidence)).toEqual([0.95, 0.95, 0.7, 0.95, 0.95]);
  });

  it('lists the far ones only for the whole article', () => {
    const all = observeArticle(page);
    expect(valuesOf(all, 'words-people')).toContain('undocumented immigrants');
    expect(valuesOf(observePage(page)[0], 'words-people')).not.toContain('undocumented immigrants');
  });

  it('looks for labels of the page’s language only, and for none near what is no speech', () => {
    expect(valuesOf(observePage({ ...page, lang: 'es' })[0], 'words-event')).toEqual([]);
    const scare = page.quotes.map((quote) => ({ ...quote, kind: 'scare' as const }));
    expect(observePage({ ...page, quotes: scare })).toEqual([[]]);
  });

  it('keeps what stands across a mark out: nobody used those words together', () => {
    const split = pageOf('Roe called for help for illegal “immigrants” now.', [
      { source: 'Roe', cue: 'called' },
    ]);
    expect(valuesOf(observePage(split)[0], 'words-people')).toEqual([]);
  });
});

describe('credit', () => {
  it.each([
    [
      'quoted by',
      '“No,” Roe said, as quoted by the Ledger.',
      'the Ledger',
      ['Ledger'],
      ['as quoted by the Ledger'],
    ],
    [
      'reported, day',
      '“No,” the Ledger reported Friday, Roe said.',
      'the Ledger',
      ['Ledger'],
      ['the Ledger reported Friday'],
    ],
    [
      'statement to',
      '“No,” Roe said in a statement to the Ledger.',
      'the Ledger',
      ['in a statement', 'Ledger'],
      ['in a statement', 'in a statement to the Ledger'],
    ],
    ['letter', '“No,” Roe said in her letter Friday.', null, ['in her letter'], ['in her letter']],
    [
      'letter first',
      'In an open letter to the mayor, Roe said: “No.”',
      null,
      ['In an open letter'],
      ['In an open letter'],
    ],
    [
      'website',
      '“No,” Roe said on the group’s official website.',
      null,
      ['on the group’s official website'],
      ['on the group’s official website'],
    ],
    ['first hand', '“No,” Roe told reporters.', null, ['told reporters'], ['told reporters']],
    [
      'no name',
      '“No,” an aide said on condition of anonymity.',
      null,
      ['on condition of anonymity'],
      ['on condition of anonymity'],
    ],
    ['a name with such a word', '“No,” Roe said from the Harbor Post office.', null, [], []],
    ['none', '“No,” Roe said on Friday.', null, [], []],
    ['a letter in the words themselves', '“I wrote in a letter,” Roe said.', null, [], []],
  ])('%s', (_, text, via, values, evidence) => {
    const words: Words = { source: 'Roe', name: 'Ann Roe', cue: text.includes('told') ? 'told' : 'said' };
    const page = pageOf(text, [via ? { ...words, via, viaName: 'Ledger' } : words]);
    const credits =
      observePage(page)[0]?.filter(
        ({ dimension, rule }) => dimension === 'credit' && rule !== 'credit.none',
      ) ?? [];
    expect(credits.map(({ value }) => value)).toEqual(values);
    expect(credits.map((one) => one.evidence.text)).toEqual(evidence);
    expect(credits.every(({ voice }) => voice === 'narrator')).toBe(true);
  });
});

describe('position', () => {
  const text =
    'Ann Roe\nA square in Midwood. Jo Doe/Picture House\nIt rained.\nRoe said “no” twice.\nIt ended.';

  it('counts as a reader counts', () => {
    expect(valuesOf(observePage(pageOf(text, [{ source: 'Roe' }]))[0], 'position')).toEqual([
      'paragraph 2 of 3',
    ]);
  });

  it('is silent where the page was not read whole', () => {
    expect(
      valuesOf(observePage(pageOf(text, [{ source: 'Roe' }], { complete: false }))[0], 'position'),
    ).toEqual([]);
  });
});

describe('a quote that goes on from another', () => {
  const text = '“It is cruel,” Roe wrote. “It must stop.” Doe said “no” to it. “Yes.”';
  const people = ['Roe', 'Roe', 'Doe', 'Vo'];
  const words = people.map((name, at) => ({
    source: name,
    name,
    ...(at % 2 === 0 ? { cue: at === 0 ? 'wrote' : 'said' } : {}),
  }));

  it('says which words it follows, never that they are its verb', () => {
    const lists = observePage(pageOf(text, words.slice(0, 3)));
    expect(lists.map((list) => valuesOf(list, 'follows'))).toEqual([[], ['wrote'], []]);
    expect(valuesOf(lists[1], 'verb')).toEqual([]);
  });

  it('follows nobody else', () => {
    expect(valuesOf(observePage(pageOf(`Vo came. ${text}`, words))[3], 'follows')).toEqual([]);
  });
});

describe('an older quote in a new article', () => {
  const text = 'The raids came.\nIn 2016, Roe said “no” to families.\n“Yes,” Doe said.';
  const words = [
    { source: 'Roe', name: 'Ann Roe', cue: 'said' },
    { source: 'Doe', name: 'Jo Doe', cue: 'said' },
  ];

  it('has no labels, neighbours or position, and says once whether a date stands near', () => {
    const lists = observePage(pageOf(text, words, { older: true }));
    const dimensions = lists.flat().map(({ dimension }) => dimension);
    expect(dimensions.filter((name) => /^words-|neighbours|position/.test(name))).toEqual([]);
    expect(lists.map((list) => valuesOf(list, 'date-near-quote'))).toEqual([
      ['In 2016'],
      ['no date near the quote'],
    ]);
    expect(lists.map((list) => valuesOf(list, 'verb'))).toEqual([['said'], ['said']]);
  });

  it('is not asked of an article of its own days', () => {
    expect(valuesOf(observePage(pageOf(text, words))[0], 'date-near-quote')).toEqual([]);
  });

  it.each(['neighbours', 'position'])('says nothing of %s where the page was not read whole', (dimension) => {
    const [whole] = observePage(pageOf(text, words));
    const [part] = observePage(pageOf(text, words, { complete: false }));
    expect(valuesOf(whole, dimension)).not.toEqual([]);
    expect(valuesOf(part, dimension)).toEqual([]);
  });
});

describe('a quote beside its statement', () => {
  const text = 'Roe said invading “homes is cruel.” She said: “These children stay.”';
  const letter = 'Invading homes is cruel. Nobody asked them. These children stay.';
  const beside = (words: string, edits: Compared['edits']): Compared => ({
    statement: 's',
    version: { id: 'letter', text: letter, attested: 'read' },
    edits,
    touched: [letter.indexOf(words), letter.indexOf(words) + words.length],
    edges: { start: 'seen', end: 'seen' },
  });
  const page = pageOf(text, [
    { source: 'Roe', name: 'Ann Roe', cue: 'said' },
    { source: 'She', name: 'Ann Roe' },
  ]);
  const compared = [
    beside('Invading homes is cruel.', [
      { kind: 'boundary', page: [0, 0], source: [0, 8], weight: 'cosmetic' },
    ]),
    beside('These children stay.', []),
  ];
  const quotes = page.quotes.map((quote, at) => ({ ...quote, compared: compared.slice(at, at + 1) }));

  it('says how much is kept, what stands outside the marks, and what lies between', () => {
    const [first, second] = observePage({ ...page, quotes });
    expect(valuesOf(first, 'completeness')).toEqual(['3 of 4 words']);
    expect(valuesOf(first, 'wording')).toEqual(['invading']);
    expect(valuesOf(first, 'gap')).toEqual([]);
    expect(valuesOf(second, 'gap')).toEqual(['1 sentence']);
    expect(valuesOf(second, 'wording')).toEqual([]);
  });
});

describe('evidence', () => {
  it('is always a slice of the text, whatever the text', () => {
    const piece = fc.constantFrom(
      ...LABELS.map(({ term }) => term),
      ...[
        'Mayor Ann Roe',
        'said',
        'in a letter',
        'the Ledger',
        'reported',
        'that',
        'who have',
        'according to',
      ],
      ...['“', '”', '.', ',', '\n', '’s', '—', 'é', '𝒳', '(D-Vt.)', 'of Ohio', 'Jo Doe/Picture House'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `${pieces.join(' ')} “No,” Mayor Ann Roe said the Ledger`;
        const count = [...text.matchAll(/“([^”]*)”/g)].length;
        const words = {
          source: 'Ann Roe',
          name: 'Ann Roe',
          cue: 'said',
          via: 'the Ledger',
          viaName: 'Ledger',
        };
        const lists = observePage(
          pageOf(
            text,
            Array.from({ length: count }, () => words),
          ),
        );
        expect(lists).toHaveLength(count);
        for (const { evidence, value } of lists.flat()) {
          expect(value).not.toBe('');
          if ('start' in evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
    );
  });
});
