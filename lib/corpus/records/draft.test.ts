import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article';
import { readQuotes } from '../../quotes/read-quotes';
import { draftRecord } from './draft';
import { parseRecord } from './faults';
import { CLAUSE_WORDS } from './fields';
import { formatRecord } from './format-record';
import { type CorpusRecords, readRecords } from './read-records';
import { articleSchema } from './record';
import { ferryFiles } from './test-records';

const FACTS = {
  url: 'https://gullwire.example/ferry',
  outlet: 'Gull Wire',
  published: '2020-03-12',
  readOn: '2020-03-13',
};

function ferry(): CorpusRecords {
  const read = readRecords('ferry-2020', ferryFiles());
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.records;
}

const records = ferry();

function article(text: string): Article {
  return {
    ...{
      url: null,
      canonical: null,
      title: 'The closing goes on',
      outlet: null,
      published: null,
      lang: 'en',
    },
    ...{ text, blocks: [], complete: true, isArticle: true },
  };
}

function draft(text: string, facts: Partial<typeof FACTS> = {}, lang = 'en') {
  const input = { ...article(text), lang };
  const outlets = Object.values(records.outlets).map(({ name }) => name);
  return draftRecord(input, readQuotes(text, { lang: 'en', outlets }), { ...FACTS, ...facts }, records);
}

const TEXT =
  'The harbour board defended the closing of the line on Monday.\n' +
  '“The ferry is not a luxury,” council member Mara Orlán told the Tidewater Post, “and islanders know it.”\n' +
  'Residents said, “We were not asked.”';

describe('draftRecord', () => {
  it('fills in what the program can read, and leaves the rest to the person', () => {
    const drafted = draft(TEXT);
    if (!drafted.ok) throw new Error(drafted.reason);
    expect(drafted.record).toMatchObject({
      id: 'gull-wire-20200312',
      outlet: 'gull-wire',
      read: 'whole',
      readOn: '2020-03-13',
      reviewed: null,
      quotes: [
        {
          text: 'The ferry is not a luxury, and islanders know it.',
          speaker: 'Mara Orlan',
          verb: { lemma: 'tell', printed: 'told' },
          cue: 'council member Mara Orlán told',
          via: 'Tidewater Post',
          paragraph: 2,
        },
        { text: 'We were not asked.', speaker: 'unnamed', speakerAs: 'Residents' },
      ],
      labels: [
        { concept: 'event', term: 'closing', voice: 'headline', clause: 'The closing goes on' },
        {
          concept: 'event',
          term: 'closing',
          voice: 'narrator',
          clause: 'The harbour board defended the closing of the line on Monday',
          paragraph: 1,
        },
      ],
    });
    expect(parseRecord(articleSchema, 'draft', formatRecord(drafted.record)).ok).toBe(true);
  });

  it.each([
    ['an outlet that is in no table', { outlet: 'The Moon' }, '"The Moon" is not in outlets.json'],
    ['a day that is none', { published: '2020-02-31' }, '"2020-02-31" is not a day'],
    ['a day before the web', { published: '1850-03-12' }, '"1850-03-12" is not a day'],
    ['an address of another kind', { url: 'ftp://gullwire.example' }, 'is not a whole address of the web'],
    ['half an address', { url: 'gullwire.example' }, '"gullwire.example" is not a whole address'],
  ])('refuses %s', (_trap, facts, reason) => {
    expect(draft(TEXT, facts)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });

  it.each([
    ['es-MX', 'es'],
    ['fil', 'fil'],
  ])('takes the language of a page in %s', (tag, lang) => {
    expect(draft(TEXT, {}, tag)).toMatchObject({ record: { lang } });
  });

  it('writes clauses that a record may hold, as printed, with their term in them', () => {
    const word = fc.constantFrom(
      'closing',
      'islanders',
      'the',
      'closing,',
      'shutdown.',
      '“pier”',
      'said',
      'Orlan',
      '\n',
      'commuters’',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const drafted = draft(text);
        if (!drafted.ok) throw new Error(drafted.reason);
        expect(parseRecord(articleSchema, 'draft', formatRecord(drafted.record)).ok).toBe(true);
        for (const { clause = '', term, voice } of drafted.record.labels) {
          expect(clause.split(/\s+/).length).toBeLessThanOrEqual(CLAUSE_WORDS);
          expect(clause).toContain(term.split(/\s+/).join(' '));
          if (voice !== 'headline') expect(text.replace(/\s+/g, ' ')).toContain(clause);
        }
      }),
    );
  });
});
