import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CueFrames } from '../../model/cues';
import type { Observation } from '../../model/report';
import { writtenQuote } from '../test-quote';
import { observeCues } from './cues';

const CUES: CueFrames = {
  frames: [
    { id: 'money', strong: ['wages', 'work permit'], weak: ['cost', 'costs', 'fund', 'labor'], topic: [] },
    { id: 'law', strong: ['court', 'lawsuit', 'judges'], weak: ['judge', 'justice'], topic: [] },
    {
      id: 'crime',
      strong: ['crimes', 'gang', 'broke the law'],
      weak: ['crime', 'jail'],
      topic: ['arrest', 'arrested'],
    },
    { id: 'security', strong: ['border security'], weak: ['security', 'wall'], topic: [] },
  ],
  masks: ['Department of Labor', 'border security bill', 'Wall Street'],
};

function cuesOf(text: string, lang = 'en', last = false): Observation[] {
  const { text: plain, quote, voices } = writtenQuote(text, {}, last);
  return observeCues(plain, quote, CUES, voices, lang);
}

/** Rule without "cue.", term and voice of each. */
function said(text: string, lang = 'en'): string[] {
  return cuesOf(text, lang).map(({ rule, value, voice }) => `${rule.slice(4)} ${value} ${voice}`);
}

describe('observeCues', () => {
  it.each([
    ['a strong term', '“No,” Roe said in court.', ['law court narrator']],
    ['a strong term in the quote', '“They took our wages,” Roe said.', ['money wages quote']],
    ['told in other words', '“No,” he wrote. Roe said that wages fell.', ['money wages paraphrase']],
    ['two weak terms of one frame', '“No,” said Roe of cost and labor.', ['money cost', 'money labor']],
    [
      'two weak terms, narrator and told',
      'The cost was high. “No,” Roe said. Roe said that labor is short.',
      ['money cost narrator', 'money labor paraphrase'],
    ],
    ['weak beside strong', '“No,” the judge told the court.', ['law judge', 'law court']],
    ['topic beside strong', '“No,” said Roe, arrested with a gang.', ['crime arrested', 'crime gang']],
    [
      'both voices, each for itself',
      '“The court was wrong,” Roe said in court.',
      ['law court quote', 'law court narrator'],
    ],
    ['a term twice is told once', '“Court, court!” Roe said.', ['law Court quote']],
    ['the plural', '“No,” Roe said of two lawsuits.', ['law lawsuits']],
    ['a listed plural is surer', '“No,” Roe said of the crimes.', ['crime crimes']],
    ['the longest match', '“No,” Roe said of a work permit.', ['money work permit']],
    ['a capital at the start', '“No.” Court was over.', ['law Court narrator']],
    ['the sentence before', 'Wages fell. “No,” Roe said.', ['money Wages']],
    ['the sentence after', '“No,” Roe said. Then wages fell.', ['money wages']],
    ['the end of a quote over two lines', '“No.\nNo,” Roe said. Wages fell.', ['money Wages']],
    ['beside a mask', 'Wages fell, the Department of Labor said. “No,” Roe said.', ['money Wages']],
  ])('finds: %s', (_trap, text, expected) => {
    const found = said(text);
    expect(found).toHaveLength(expected.length);
    for (const [at, start] of expected.entries()) expect(found[at]).toContain(start);
  });

  it.each([
    ['a mask of the list', '“No,” Roe of the Department of Labor said of the cost.'],
    ['a mask longer than a strong term', '“No,” Roe said of the border security bill.'],
    ['a mask in other letters', '“No,” said Roe, whose security guards wall street.'],
    ['a name of the framing lists', '“No,” Roe of Homeland Security said of the wall.'],
    ['a name by its capitals', '“No,” Roe said at Rook County Court on Friday.'],
    ['half of a compound', '“No,” Roe said of the court-ordered move.'],
    ['one weak term', '“No,” Roe said of the cost.'],
    ['one weak term, twice', '“No,” Roe said of the cost and the cost.'],
    ['one weak term in two numbers', '“No,” Roe said of the cost and the costs.'],
    ['two weak terms of two frames', '“No,” Roe told the judge of the cost.'],
    ['two weak terms, quote and narrator', '“The cost is high,” Roe said of labor.'],
    ['a topic term', '“No,” Roe said when arrested.'],
    ['two topic terms', '“No,” said Roe, arrested in an arrest.'],
    ['topic beside one weak', '“No,” Roe, arrested, said in jail.'],
    ['topic, strong in the quote', '“The gang did it,” Roe said when arrested.', ['crime gang quote']],
    ['part of a word', '“No,” Roe said in the courtyard.'],
    ['across a comma', '“No,” Roe broke, the law said.'],
    ['across a mark', 'Roe “broke the” law.'],
    ['two sentences before', 'Wages fell. It rained. “No,” Roe said.'],
    ['two sentences after', '“No,” Roe said. It rained. Then wages fell.'],
    ['the paragraph before', 'Wages fell.\n“No,” Roe said.'],
    ['the next paragraph', '“No,” Roe said.\nWages fell.'],
    ['far off in a line without stops', `“No,” Roe said ${'and it rained '.repeat(40)}and wages fell.`],
  ])('is silent: %s', (_trap, text, rest: string[] = []) => {
    expect(said(text)).toEqual(rest);
  });

  it('keeps to English, and reads a page that names no language', () => {
    const text = '“No,” Roe said in court.';
    expect(said(text, 'en-GB')).toHaveLength(1);
    expect(said(text, '')).toHaveLength(1);
    expect(said(text, 'es')).toEqual([]);
  });

  it('is as sure of a strong term as of "likely", of others less', () => {
    const sureness = cuesOf('“No,” the judge told the court of the lawsuits.').map(
      ({ dimension, value, confidence }) => [dimension, value, confidence],
    );
    expect(sureness).toEqual([
      ['cue', 'judge', 0.6],
      ['cue', 'court', 0.7],
      ['cue', 'lawsuits', 0.7],
    ]);
  });

  it('finds nothing where no frame is listed', () => {
    const { text, quote, voices } = writtenQuote('“No,” Roe said in court.');
    expect(observeCues(text, quote, { frames: [], masks: ['court'] }, voices, 'en')).toEqual([]);
  });

  it('rests on a slice of the text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['court', 'Court’s', 'wages', 'cost', 'labor', 'work permit', 'work-permit', 'arrested', 'gang'],
      ...['Department of Labor', 'border security bill', 'Security', 'crimes', 'Roe said that', 'the'],
      ...['“', '”', '“a gang”', '.', ',', '\n', '—', 'é', '𝒳', 'X'],
    );
    const pieces = fc.array(piece, { maxLength: 14 });
    fc.assert(
      fc.property(pieces, pieces, pieces, (first, inside, after) => {
        const words = inside.join(' ').replace(/[“”]/g, '');
        const written = `${first.join(' ')} “${words}” Roe said ${after.join(' ')}`;
        const { text } = writtenQuote(written);
        for (const ofLast of [false, true]) {
          let before = -1;
          for (const { value, evidence, rule } of cuesOf(written, 'en', ofLast)) {
            if (!('start' in evidence)) throw new Error('no span');
            expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
            expect(value).toBe(evidence.text);
            expect(value).not.toMatch(/^$|[“”\n,.]/);
            expect(rule).toMatch(/^cue\.(?:money|law|crime|security)$/);
            expect(evidence.start).toBeGreaterThan(before);
            before = evidence.start;
          }
        }
      }),
    );
  });
});
