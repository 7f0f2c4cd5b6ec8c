import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { conceptOf, expectedSchema } from '../../cli/eval-framing/expected';
import { labelsSchema } from '../../lib/corpus/records/tables';
import { compareFraming } from '../../lib/framing/compare/compare';
import { sayAlike, sayDifference } from '../../lib/framing/compare/say';
import { appearance } from '../../lib/framing/compare/test-appearance';
import { observeArticle, observePage, type PageInput } from '../../lib/framing/observe-page';
import type { Observation } from '../../lib/model/report';
import { readQuotes } from '../../lib/quotes/read-quotes';

const shared = process.env.SHARED_DIR ?? '../shared';
/** The product's own words for people and event. */
const LABELS = 'corpora/raids-2016/lexicon/labels.json';
const present = existsSync(join(shared, 'seeds/expected.json'));

function seedTests(): void {
  const expected = v.parse(
    expectedSchema,
    JSON.parse(readFileSync(join(shared, 'seeds/expected.json'), 'utf8')),
  );
  const labels = v
    .parse(labelsSchema, JSON.parse(readFileSync(LABELS, 'utf8')))
    .filter(({ lang }) => lang === 'en');
  const outlets = expected.credits.flatMap(({ outlet }) => (outlet ? [outlet] : []));
  const pages = new Map(['000', '001'].map((doc) => [doc, pageOf(doc)]));

  function pageOf(doc: string): PageInput {
    const text = readFileSync(join(shared, `seeds/${doc}.txt`), 'utf8');
    const quotes = readQuotes(text, { lang: 'en', outlets });
    return { text, title: null, blocks: [], complete: true, quotes, labels, outlets, lang: 'en' };
  }

  function page(doc: string): PageInput {
    const found = pages.get(doc);
    if (!found) throw new Error(`no seed ${doc}`);
    return found;
  }

  /** Observations of the quote that starts where the hand reading says. */
  function near(doc: string, id: string): Observation[] {
    const start = expected.quotes.find((quote) => quote.doc === doc && quote.id === id)?.start;
    const index = page(doc).quotes.findIndex((quote) => quote.start === start);
    return observePage(page(doc))[index] ?? [];
  }

  const valuesOf = (list: readonly Observation[], dimension: string) =>
    list.filter((one) => one.dimension === dimension).map(({ value }) => value);

  it.each(expected.labels)('label: $doc $text ($voice)', ({ doc, concept, voice, start, end, text }) => {
    const matching = observeArticle(page(doc)).filter(({ value }) => value === text);
    expect(matching).toContainEqual(
      expect.objectContaining({
        voice,
        dimension: `words-${conceptOf(concept)}`,
        evidence: expect.objectContaining({ start, end, text }),
      }),
    );
  });

  it.each(expected.quotes)('verb and credit: $doc $id', ({ doc, id, cue, via }) => {
    const observations = near(doc, id);
    expect(valuesOf(observations, 'verb')).toEqual(cue ? [cue.text] : []);
    const credited = observations.filter(({ rule }) => rule === 'credit.outlet').map(({ value }) => value);
    expect(credited.map(bare)).toEqual(via ? [bare(via.name)] : []);
    const clause = expected.credits.find(
      (credit) => via && credit.doc === doc && credit.start <= via.start && via.end <= credit.end,
    );
    const evidence = observations.find(({ rule }) => rule === 'credit.outlet')?.evidence;
    if (clause) expect(evidence?.text).toBe(clause.text);
  });

  it('describes the congresswoman as each article does, and says where each stands', () => {
    expect(valuesOf(near('000', 'Q4'), 'speaker')).toEqual(['U.S. Rep. … of California']);
    expect(valuesOf(near('001', 'Q4'), 'speaker')).toEqual([
      'Rep. …, the Congressional Hispanic Caucus Chairwoman',
    ]);
    expect(valuesOf(near('000', 'Q4'), 'position')).toEqual(['paragraph 7 of 12']);
    expect(valuesOf(near('001', 'Q4'), 'position')).toEqual(['paragraph 8 of 9']);
  });

  it('never describes the spokesman as the candidate', () => {
    expect(valuesOf(near('000', 'silva2'), 'speaker')).toEqual(['Clinton spokesperson …']);
  });

  it('rests every observation on words of the article', () => {
    for (const { text, ...rest } of pages.values()) {
      for (const { evidence } of observePage({ text, ...rest }).flat()) {
        expect('start' in evidence && text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }
    }
  });

  it('shows the two credits of one sentence as a difference', () => {
    const text = expected.quotes.find(({ doc, id }) => doc === '000' && id === 'Q4');
    if (!text) throw new Error('no Q4');
    const other = appearance('Other', { text: text.text, framing: near('001', 'Q4') });
    const page = { ...text, parts: [text], framing: near('000', 'Q4') };
    const { differences, alike } = compareFraming(page, [other]);
    const said = new Map(
      differences.map((difference) => [difference.dimension, sayDifference(difference, 'en')]),
    );
    expect(said.get('credit')).toContain(
      'this article names “The Hill”. The article in Other names “Fox News Latino”.',
    );
    expect(said.has('speaker')).toBe(true);
    expect(said.has('verb')).toBe(false);
    expect(alike.map((one) => sayAlike(one, 'en'))).toContain(
      'This article and the other one use a plain verb: “said”.',
    );
  });
}

function bare(name: string): string {
  return name.replace(/^the /i, '');
}

if (present) {
  describe('the two seed articles', seedTests);
} else {
  it('needs the seed articles', () => console.log(`not run: no seed articles in ${shared} (set SHARED_DIR)`));
}
