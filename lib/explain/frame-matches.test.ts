import { describe, expect, it } from 'vitest';
import type { Compared } from '../framing/compared';
import type { Printing, Statement } from '../model/corpus';
import type { Appearance, Match } from '../model/report';
import { frameMatches } from './frame-matches';
import type { Answer } from './match-quotes';

const TEXT = 'The ferry is a lifeline for the whole island. We must keep it running.';
const FIRST = 'The ferry is a lifeline for the whole island.';

function printing(article: string, text: string, more: Partial<Printing> = {}): Printing {
  return {
    ...{
      article,
      outlet: article,
      kind: 'news',
      url: `https://${article}.example/a`,
      published: null,
      title: '',
    },
    ...{ titleSeen: true, primary: false, lang: 'en', text, read: 'whole', origin: null, speaker: null },
    ...{ edges: { start: 'seen', end: 'seen' }, speakerAs: null, verb: null, cue: null, via: null },
    ...{ paragraph: null, labels: [] },
    ...more,
  };
}

function statement(printings: Printing[], versions = [TEXT]): Statement {
  return {
    ...{ id: 's', speaker: 'Ann Roe', spellings: ['Ann Roe'], published: null, lang: 'en' },
    versions: versions.map((text, at) => ({ id: `v${at}`, text, kind: null, attested: 'read', by: [] })),
    ...{ printings, renderings: [] },
  };
}

/** A page that quotes the first sentence, framed beside a statement's printings. */
function frame(one: Statement, page: string | null = null, version = 0) {
  const appearances = one.printings.map(
    ({ article, text, read }): Appearance =>
      ({ article, text, read, verdict: 'same', edits: [], framing: [] }) as unknown as Appearance,
  );
  const match: Match = { statement: 's', score: 1, verdict: 'same', against: [], appearances, quoted: null };
  const text = one.versions[version]?.text ?? '';
  const compared: Compared = {
    statement: 's',
    version: { id: `v${version}`, text, attested: 'read' },
    edits: [],
    touched: [0, text.indexOf('.') + 1],
    edges: { start: 'seen', end: 'seen' },
  };
  const answer: Answer = { matches: [match], renderings: [], compared: [[compared]], statements: [one] };
  const [framed] = frameMatches([answer], page)[0] ?? [];
  const kept = framed?.appearances.map(({ framing }) => framing[0]?.value ?? null);
  const parts = framed?.quoted?.parts.map(({ start, end, articles, here }) => [
    framed.quoted?.text.slice(start, end),
    articles,
    here,
  ]);
  return { kept, parts, articles: framed?.quoted?.articles ?? null };
}

describe('what each article keeps', () => {
  it.each<[trap: string, Printing[], (string | null)[]]>([
    ['all of the sentence, and more', [printing('tide', TEXT)], ['9 of 9 words']],
    ['a part of it', [printing('tide', 'a lifeline for the whole island.')], ['6 of 9 words']],
    [
      'two quotes of one article',
      [printing('tide', 'The ferry is a lifeline'), printing('tide', 'a lifeline for the whole island.')],
      ['9 of 9 words', '9 of 9 words'],
    ],
    [
      'an article read in part is not said to leave words out',
      [printing('tide', 'a lifeline for the whole island.', { read: 'part' })],
      [null],
    ],
    ['what it has, it may be said to have', [printing('tide', FIRST, { read: 'part' })], ['9 of 9 words']],
    ['only the other sentence', [printing('tide', 'We must keep it running.')], [null]],
  ])('%s', (_trap, printings, expected) => {
    expect(frame(statement(printings)).kept).toEqual(expected);
  });

  it('is counted in the wording that the page’s quote is fullest in', () => {
    const fuller = 'The ferry is a lifeline for the whole island and its school.';
    const one = statement([printing('tide', FIRST)], [TEXT, fuller]);
    expect(frame(one, null, 1).kept).toEqual(['9 of 12 words']);
  });
});

describe('which part was quoted', () => {
  it('counts newsrooms once, and leaves out copies, sites, texts and the page itself', () => {
    const origin = { name: 'Tide', kind: 'outlet', article: 'tide', basis: 'same-text' } as const;
    const printings = [
      printing('tide', FIRST),
      printing('reef', FIRST, { origin }),
      printing('dune', TEXT),
      printing('blog', TEXT, { kind: 'site' }),
      printing('office', TEXT, { primary: true }),
      printing('here', TEXT),
    ];
    expect(frame(statement(printings), 'https://here.example/a')).toMatchObject({
      articles: 2,
      parts: [
        [`${FIRST} `, 2, true],
        ['We must keep it running.', 1, false],
      ],
    });
  });

  it('is nothing where no article beside the page prints it', () => {
    expect(frame(statement([printing('blog', TEXT, { kind: 'site' })])).articles).toBeNull();
  });
});
