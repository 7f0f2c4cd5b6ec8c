import type { Appearance, Match, Quote, Rendering, Report } from '../model/report';
import type { ShareWords } from './share-words';

// Invented words, outlets and people, for the tests of this folder.

export const testWords: ShareWords = {
  lang: 'en',
  marks: (text) => `“${text}”`,
  noDate: 'n.d.',
  noTitle: 'no headline known',
  noSpeaker: 'no speaker named',
  likely: (name) => `${name} (likely)`,
  titleNotChecked: 'headline not checked',
  readInPart: 'read in part',
  pageReadInPart: 'Only part of the page was read.',
  wordingIn: (lang) => `In ${lang}`,
  quotedIn: 'Quoted in',
  from: 'From',
  verdict: (verdict) => verdict,
  attested: (attested, by) => `${attested} by ${by.join(', ')}`,
  extent: ({ articles }) => `The collection holds ${articles} articles.`,
  promise: 'We compare words.',
  labels: {
    outlet: 'Published by',
    published: 'Date',
    address: 'Address',
    speaker: 'Speaker',
    finding: 'Finding',
    comparedWith: 'Compared with',
    whatDiffers: 'What differs',
    printedIn: 'Also printed by',
    translated: 'Translations',
    perhaps: 'Perhaps',
    notFound: 'Not in this collection',
    notCompared: 'Not compared',
    unmarked: 'Without marks',
    archived: 'archived copy',
    collection: 'Collection',
    correction: 'A correction',
    page: 'Page',
    quote: 'Quote',
    statement: 'Statement',
    records: 'Record',
    extension: 'Extension',
    whatIsWrong: 'What is wrong',
    whereToRead: 'Where to read it',
  },
};

export function testAppearance(more: Partial<Appearance> = {}): Appearance {
  return {
    article: 'harbor-post-1',
    outlet: 'The Harbor Post',
    kind: 'news',
    url: 'https://harborpost.example/libraries',
    published: '2019-03-08',
    title: 'County to close four libraries',
    titleSeen: true,
    primary: false,
    lang: 'en',
    text: 'Closing a library is not a saving,',
    read: 'whole',
    edges: { start: 'seen', end: 'seen' },
    origin: null,
    credit: null,
    verdict: 'same',
    edits: [],
    framing: [
      {
        dimension: 'source',
        value: 'Mara Odell',
        confidence: 1,
        rule: 'source.noted',
        voice: 'narrator',
        evidence: { record: 'harbor-post-1', field: 'speaker', text: 'Mara Odell' },
      },
    ],
    ...more,
  };
}

export function testMatch(appearances: Appearance[], more: Partial<Match> = {}): Match {
  const against = {
    version: 'letter',
    kind: 'letter',
    by: ['The Harbor Post'],
    kept: { words: 7, of: 7 },
    edits: [],
  };
  return {
    statement: 'odell-2019-03-08',
    score: 1,
    verdict: 'same',
    against: [{ ...against, attested: 'as-printed-by', verdict: 'same' }],
    appearances,
    quoted: null,
    ...more,
  };
}

export function testRendering(): Rendering {
  const { article, outlet, kind, url, published, title, titleSeen, primary, lang } = testAppearance();
  const text = 'Closing a library is closing a door.';
  return {
    statement: 'odell-2019-03-05',
    speaker: 'Mara Odell',
    lang: 'en',
    versions: [
      { version: 'release#1', kind: 'press release', attested: 'read', by: ['Office of Mara Odell'], text },
    ],
    printed: [{ article, outlet, kind, url, published, title, titleSeen, primary, lang, text }],
  };
}

export function testQuote(text: string, matches: Match[], more: Partial<Quote> = {}): Quote {
  const span = { start: 40, end: 40 + text.length, text };
  return {
    ...span,
    id: 'q1',
    parts: [span],
    repeats: [],
    kind: 'speech',
    paragraph: 2,
    attribution: {
      source: { start: 10, end: 20, text: 'Mara Odell', name: 'Mara Odell', role: 'person' },
      cue: null,
      via: null,
      certainty: 'certain',
    },
    matches,
    renderings: [],
    framing: [],
    ...more,
  };
}

export function testReport(quotes: Quote[], page: Partial<Report['page']> = {}): Report {
  return {
    page: {
      url: 'https://ledger.example/libraries',
      title: 'Four libraries, one letter',
      outlet: 'The Sample Ledger',
      published: '2019-03-10',
      lang: 'en',
      words: 812,
      paragraphs: 13,
      complete: true,
      topic: { verdict: 'on-topic', score: 0.9, evidence: [] },
      ...page,
    },
    quotes,
    unmarked: [],
    styleNotes: [],
    corpus: [
      {
        id: 'libraries-2019',
        articles: 112,
        readInPart: 64,
        quotes: 438,
        mostly: 'office',
        outlets: 41,
        lang: 'en',
        from: '2019-03-02',
        to: '2019-04-18',
      },
    ],
    took: { extract: 4, quotes: 2, match: 6, attribute: 9, framing: 11 },
  };
}
