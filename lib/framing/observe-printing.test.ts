import { describe, expect, it } from 'vitest';
import type { Printing } from '../model/corpus';
import { observePrinting } from './observe-printing';

const PRINTING: Printing = {
  article: 'ledger-1',
  outlet: 'The Harbor Ledger',
  kind: 'news',
  url: null,
  published: '2031-05-02',
  title: 'Raids on families',
  titleSeen: true,
  primary: false,
  lang: 'en',
  text: 'Stop.',
  read: 'whole',
  edges: { start: 'seen', end: 'seen' },
  origin: null,
  speaker: 'Ana Roé',
  speakerAs: 'Mayor Ana Roe, the council’s head',
  verb: { printed: 'vowed', lemma: 'vow', class: 'commissive' },
  cue: 'Roe vowed on Friday',
  via: { name: 'Coast Wire', clause: 'told Coast Wire', article: null },
  paragraph: 5,
  labels: [
    { concept: 'people', term: 'migrants', voice: 'narrator', clause: null, paragraph: 12 },
    { concept: 'people', term: 'newcomers', voice: 'article', clause: null, paragraph: null },
    { concept: 'people', term: 'families', voice: 'headline', clause: 'Raids on families', paragraph: null },
    { concept: 'event', term: 'raids', voice: 'narrator', clause: 'the raids of Friday', paragraph: 6 },
  ],
};

describe('observePrinting', () => {
  it('turns recorded facts into observations that name the record', () => {
    const observations = observePrinting(PRINTING);
    expect(observations.map(({ dimension, value, rule, voice }) => [dimension, value, rule, voice])).toEqual([
      ['source', 'Ana Roé', 'source.noted', 'narrator'],
      ['verb', 'vowed', 'verb.commissive', 'narrator'],
      ['speaker', 'Mayor …, the council’s head', 'speaker.noted', 'narrator'],
      ['words-people', 'families', 'words.noted-near-quote', 'headline'],
      ['words-event', 'raids', 'words.noted-near-quote', 'narrator'],
      ['words-people', 'migrants', 'words.noted', 'narrator'],
      ['words-people', 'newcomers', 'words.noted-without-place', 'article'],
      ['credit', 'Coast Wire', 'credit.outlet', 'narrator'],
      ['position', 'paragraph 5', 'position.noted', 'narrator'],
    ]);
    for (const { evidence } of observations) expect(evidence).toMatchObject({ record: 'ledger-1' });
    expect(observations.find(({ dimension }) => dimension === 'verb')?.evidence).toEqual({
      record: 'ledger-1',
      field: 'cue',
      text: 'Roe vowed on Friday',
    });
  });

  it('claims nothing of a headline that was not seen', () => {
    const voices = observePrinting({ ...PRINTING, titleSeen: false }).map(({ voice }) => voice);
    expect(voices).not.toContain('headline');
  });

  it('claims no place where the article was read in part', () => {
    const dimensions = observePrinting({ ...PRINTING, read: 'part' }).map(({ dimension }) => dimension);
    expect(dimensions).not.toContain('position');
  });

  it.each([
    ['a pronoun', 'she', null],
    ['the name alone', 'Roe', null],
    ['the possessive', 'Roe’s letter', '… letter'],
    ['nobody named', 'a city spokesman', 'a city spokesman'],
    ['title', 'Mayor Ana Roe', 'Mayor …'],
    ['a form of address', 'Mr. Roe', null],
  ])('describes the speaker: %s', (_, speakerAs, expected) => {
    const speaker = observePrinting({ ...PRINTING, speakerAs }).find(
      ({ dimension }) => dimension === 'speaker',
    );
    expect(speaker?.value ?? null).toBe(expected);
  });
});
