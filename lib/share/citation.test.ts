import { describe, expect, it } from 'vitest';
import { citeMarkdown, citePlain } from './citation';
import { citeCsl, citeCslText } from './citation-csl';
import { type Cited, citedInArticle, citedOnPage } from './cited';
import { dateParts, sayDate } from './say-date';
import { testAppearance, testMatch, testQuote, testReport, testWords } from './test-report';

const SURE = { shown: 0.7, plain: 0.9 };
const article = citedInArticle(testAppearance(), SURE);
const release = citedInArticle(
  testAppearance({
    outlet: 'Office of Mara Odell',
    kind: 'office',
    primary: true,
    title: 'Odell writes to the board',
  }),
  SURE,
);

/** Fields of the CSL-JSON schema 1.0.2 that an item of ours may have. */
const CSL_FIELDS = new Set([
  'id',
  'type',
  'title',
  'author',
  'container-title',
  'issued',
  'URL',
  'language',
  'note',
]);

describe('a citation in plain text', () => {
  it.each<[string, Cited, string]>([
    [
      'an article, without the comma that is the article’s own',
      article,
      'Mara Odell: “Closing a library is not a saving” Quoted in “County to close four libraries”, The Harbor Post, 8 March 2019. https://harborpost.example/libraries',
    ],
    [
      'an office’s own text',
      release,
      'Mara Odell: “Closing a library is not a saving” From “Odell writes to the board”, Office of Mara Odell, 8 March 2019. https://harborpost.example/libraries',
    ],
    [
      'nothing is known but the words',
      { ...article, speaker: null, outlet: null, title: null, published: null, url: null },
      'no speaker named: “Closing a library is not a saving” Quoted in no headline known, n.d.',
    ],
    [
      'a headline nobody checked, a month, a likely speaker',
      { ...article, titleSeen: false, published: '2019-03', speaker: { name: 'Mara Odell', likely: true } },
      'Mara Odell (likely): “Closing a library is not a saving” Quoted in “County to close four libraries” (headline not checked), The Harbor Post, March 2019. https://harborpost.example/libraries',
    ],
  ])('%s', (_trap, cited, said) => expect(citePlain(cited, testWords)).toBe(said));

  it('joins the parts of a quote and names whom the page names', () => {
    const parts = [
      { start: 40, end: 51, text: 'We will not,' },
      { start: 70, end: 80, text: 'close them.' },
    ];
    const quote = testQuote('We will not,” she said, “close them.', [testMatch([])], { parts });
    expect(citePlain(citedOnPage(testReport([quote]).page, quote), testWords)).toContain(
      'Mara Odell: “We will not, close them.” Quoted in “Four libraries, one letter”, The Sample Ledger, 10 March 2019.',
    );
  });
});

describe('whom a citation names', () => {
  it.each([
    ['beyond doubt', 0.9, 'Mara Odell: “'],
    ['likely and no more', 0.89, 'Mara Odell (likely): “'],
    ['too unsure to be shown', 0.69, 'no speaker named: “'],
  ])('of an article whose speaker is %s', (_trap, confidence, said) => {
    const framing = testAppearance().framing.map((one) => ({ ...one, confidence }));
    const cited = citedInArticle(testAppearance({ framing }), SURE);
    expect(citePlain(cited, testWords).startsWith(said)).toBe(true);
  });

  it.each(['likely', 'unclear'] as const)('of a page whose attribution is %s', (certainty) => {
    const quote = testQuote('We will not.', []);
    const unsure = { ...quote, attribution: { ...quote.attribution, certainty } };
    expect(citePlain(citedOnPage(testReport([]).page, unsure), testWords)).toMatch(
      /^Mara Odell \(likely\): “/,
    );
  });
});

describe('a citation in Markdown', () => {
  it('is a quotation whose headline leads to the quote', () => {
    expect(citeMarkdown(article, testWords)).toBe(
      '> “Closing a library is not a saving”\n>\n> — Mara Odell. Quoted in [“County to close four libraries”](https://harborpost.example/libraries#:~:text=Closing%20a%20library%20is%20not%20a%20saving), *The Harbor Post*, 8 March 2019.\n',
    );
  });

  it('gives nothing that the page wrote as Markdown or HTML', () => {
    const cited = { ...article, words: 'a](https://evil.example) <b>b</b>\n# c', title: '![x](y) `z`' };
    const said = citeMarkdown(cited, testWords).replace(/\\./g, '');
    expect(said.match(/\]\(/g)).toHaveLength(1);
    expect(said).not.toMatch(/[<`]|!\[|\]\(https:\/\/evil/);
    expect(said.split('\n')).toHaveLength(4);
  });
});

describe('a citation in CSL-JSON', () => {
  it('has an article’s outlet, date and address, and no author', () => {
    expect(citeCsl(article, testWords)).toEqual({
      id: 'harbor-post-1',
      type: 'article-newspaper',
      title: 'County to close four libraries',
      'container-title': 'The Harbor Post',
      issued: { 'date-parts': [[2019, 3, 8]] },
      URL: 'https://harborpost.example/libraries',
      language: 'en',
      note: 'Quote: “Closing a library is not a saving”\nSpeaker: Mara Odell',
    });
  });

  it.each<[string, Cited, object]>([
    [
      'an office is the author of its own text',
      release,
      { type: 'webpage', author: [{ literal: 'Office of Mara Odell' }] },
    ],
    ['a page whose publisher nobody recorded', { ...article, kind: null }, { type: 'webpage' }],
    ['a text without an address', { ...release, url: null }, { type: 'document' }],
    ['a month', { ...article, published: '2019-03' }, { issued: { 'date-parts': [[2019, 3]] } }],
    ['a year', { ...article, published: '2019' }, { issued: { 'date-parts': [[2019]] } }],
    [
      'a moment',
      { ...article, published: '2019-03-08T23:30:00-08:00' },
      { issued: { 'date-parts': [[2019, 3, 8]] } },
    ],
  ])('%s', (_trap, cited, expected) => expect(citeCsl(cited, testWords)).toMatchObject(expected));

  it.each<[string, Cited]>([
    ['an article', article],
    ['a release', release],
    ['nothing known', { ...article, speaker: null, outlet: null, title: null, published: null, url: null }],
    ['a date that is none', { ...article, published: 'spring 2019' }],
    ['a day that is none', { ...article, published: '2019-02-30' }],
  ])('uses fields of the schema only, and none that is empty: %s', (_trap, cited) => {
    const [item] = JSON.parse(citeCslText(cited, testWords)) as Record<string, unknown>[];
    for (const [field, value] of Object.entries(item ?? {})) {
      expect(CSL_FIELDS).toContain(field);
      expect(value).toBeTruthy();
    }
    if (dateParts(cited.published) === null) expect(item).not.toHaveProperty('issued');
  });
});

describe('sayDate', () => {
  it.each([
    ['2016-01-04', 'en', '4 January 2016'],
    ['2016-01-04', 'es', '4 de enero de 2016'],
    ['2016-01', 'es', 'enero de 2016'],
    ['2016', 'en', '2016'],
    ['2016-01-04T23:59:00-08:00', 'en', '4 January 2016'],
    ['2016-13-01', 'en', null],
    ['', 'en', null],
    [null, 'en', null],
  ])('%s in %s', (iso, lang, said) => expect(sayDate(iso, lang)).toBe(said));
});
