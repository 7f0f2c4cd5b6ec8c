import { describe, expect, it } from 'vitest';
import { describeFault } from '../records/faults';
import { formatRecord } from '../records/format-record';
import { articleFile, testFiles } from '../records/test-records';
import { checkRecords } from './check';

const LABELS = [
  { term: 'closing', concept: 'event', lang: 'en', caseSensitive: false },
  { term: 'closure', concept: 'event', lang: 'en', caseSensitive: false },
  { term: 'cierre', concept: 'event', lang: 'es', caseSensitive: false },
];
const ONE = { guide: 'Tidewater Post', on: '2019-04', says: 'Uses “closing” for a day.', url: null };
const TWO = { guide: 'Metro Wire', on: null, says: 'Uses both.', url: 'https://metrowire.example/style' };
const NOTE = { terms: ['closing'], lang: 'en', guides: [ONE, TWO] };
const FRAME = {
  id: 'money',
  about: { en: 'about money', es: 'sobre dinero' },
  terms: [{ term: 'fare', strength: 'strong' }],
};

function faultsOf(lexicon: Record<string, unknown>): string[] {
  const files = Object.entries({ labels: LABELS, ...lexicon }).map(([name, content]) => ({
    path: `lexicon/${name}.json`,
    text: formatRecord(content),
  }));
  const article = articleFile('post-1', 'tidewater-post', '2020-03-11', []);
  const names = { path: 'names.json', text: '[]' };
  return checkRecords('ferry-2020', testFiles([article, names, ...files])).map(describeFault);
}

function notesFault(change: object): string[] {
  return faultsOf({ 'style-notes': [{ ...NOTE, ...change }] });
}

describe('the check of word lists', () => {
  it('finds nothing wrong with good ones', () => {
    const cues = { frames: [FRAME], masks: ['Fare Commission'] };
    expect(faultsOf({ 'style-notes': [NOTE], cues })).toEqual([]);
  });

  it('refuses a term of two lines', () => {
    const cues = { frames: [{ ...FRAME, terms: [{ term: 'fare\nrise', strength: 'strong' }] }], masks: [] };
    expect(faultsOf({ cues })).toEqual(['lexicon/cues.json: frames.0.terms.0.term: must be one line']);
  });

  it('refuses a label that stands twice', () => {
    expect(faultsOf({ labels: [...LABELS, { ...LABELS[0], term: 'Closing', concept: 'law' }] })).toEqual([
      'lexicon/labels.json: 3.term: "Closing" stands twice, first for event: keep one',
    ]);
  });

  it.each([
    ['one guide', { guides: [ONE] }, '0.guides: must hold two guides at least'],
    ['no guide', { guides: [] }, '0.guides: must hold two guides at least'],
    ['one guide twice', { guides: [ONE, ONE] }, '0.guides.1.guide: "Tidewater Post" stands twice'],
    ['a term nobody lists', { terms: ['shutdown'] }, '0.terms.0: "shutdown" (en) is not in labels.json'],
    ['a term of another language', { terms: ['cierre'] }, '0.terms.0: "cierre" (en) is not in labels.json'],
    ['no term', { terms: [] }, '0.terms: must name a term of labels.json'],
    [
      'a word that ranks',
      { guides: [ONE, { ...TWO, says: 'Has the better word.' }] },
      '0.guides.1.says: "better" ranks',
    ],
    [
      'a word that ranks, in Spanish',
      { guides: [ONE, { ...TWO, says: 'Da la palabra correcta.' }] },
      '0.guides.1.says: "correcta" ranks',
    ],
    [
      'two sentences',
      { guides: [ONE, { ...TWO, says: 'Uses both. Likes one.' }] },
      '0.guides.1.says: must be one sentence',
    ],
    ['a day', { guides: [ONE, { ...TWO, on: '2019-04-03' }] }, '0.guides.1.on: must be a year or a month'],
    [
      'an address that runs',
      { guides: [ONE, { ...TWO, url: 'javascript:x' }] },
      '0.guides.1.url: must be an address of the web',
    ],
  ])('refuses a note with %s', (_trap, change, reason) => {
    expect(notesFault(change)).toEqual([expect.stringContaining(`lexicon/style-notes.json: ${reason}`)]);
  });

  it('refuses two notes on one term', () => {
    expect(faultsOf({ 'style-notes': [NOTE, NOTE] })).toEqual([
      'lexicon/style-notes.json: 1.terms.0: "closing" already has a note: put the guides into one',
    ]);
  });

  it.each([
    ['a frame twice', { frames: [FRAME, FRAME], masks: [] }, 'frames.1.id: "money" stands twice'],
    [
      'a term twice',
      { frames: [{ ...FRAME, terms: [...FRAME.terms, { term: 'Fare', strength: 'weak' }] }], masks: [] },
      'frames.0.terms.1.term: "Fare" stands twice',
    ],
    [
      'a term that is masked',
      { frames: [FRAME], masks: ['Fare'] },
      'frames.0.terms.0.term: "fare" is masked',
    ],
    ['no Spanish words', { frames: [{ ...FRAME, about: { en: 'about money' } }], masks: [] }, 'about.es'],
    [
      'a strength that is none',
      { frames: [{ ...FRAME, terms: [{ term: 'fare', strength: 'loud' }] }], masks: [] },
      'frames.0.terms.0.strength',
    ],
  ])('refuses cues with %s', (_trap, cues, reason) => {
    expect(faultsOf({ cues })).toEqual([expect.stringContaining(reason)]);
  });
});
