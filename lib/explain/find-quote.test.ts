import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../corpus/compile';
import type { Corpus } from '../corpus/corpus';
import { decodePack, encodePack } from '../corpus/pack/pack';
import { type RecordFile, readRecords } from '../corpus/records/read-records';
import { articleFile, ferryFiles, testFiles } from '../corpus/records/test-records';
import type { Quote } from '../model/report';
import { findQuote, LONGEST_SELECTION } from './find-quote';

const STOP = 'We must immediately end this closing of a line that islanders need to live.';
const FIGURES = 'I have asked the harbour board for its figures, and I have had no answer in eleven weeks.';
/** Holds a quotation of its own. */
const NESTED =
  'My grandfather told me ‘the last boat leaves when nobody waves’ and I have waved at every boat since then.';
/** Nearly Orlan's words, by another. */
const BRANDT = 'I have given the harbour board its figures, and I have had no answer in eleven weeks.';

function open(files: RecordFile[]): Corpus {
  const read = readRecords('ferry-2020', files);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const compiled = compileCorpus(read.records);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  const opened = decodePack(encodePack(compiled.corpus));
  if (!opened.ok) throw new Error(opened.reason);
  return opened.corpus;
}

const verb = { lemma: 'say', printed: 'said' };
const corpus = open(
  testFiles([
    articleFile('post-1', 'tidewater-post', '2020-03-11', [
      { text: STOP, speaker: 'Mara Orlan', verb },
      { text: FIGURES, speaker: 'Mara Orlan', verb },
      { text: NESTED, speaker: 'Mara Orlan', verb },
    ]),
    articleFile('courier-1', 'coast-courier', '2020-03-12', [
      { text: STOP.replace('end', 'cease'), speaker: 'Mara Orlan', verb },
      { text: BRANDT, speaker: 'Teo Brandt', verb },
    ]),
  ]),
);

function find(text: string, corpora = [corpus]) {
  const found = findQuote(text, corpora);
  if (!found.ok) throw new Error(`nothing can be said: ${found.why}`);
  return found.report;
}

const wordsOf = (quotes: readonly Quote[]) =>
  quotes.map(({ parts }) => parts.map(({ text }) => text).join(' … '));

describe('findQuote', () => {
  it('answers as for a page: the statement, its versions, every article with what was noted there, the extent', () => {
    const report = find(STOP);
    const [quote] = report.quotes;
    const [match] = quote?.matches ?? [];
    expect(quote).toMatchObject({ kind: 'speech', framing: [], attribution: { source: null } });
    expect(match?.verdict).toBe('same');
    expect(match?.against.map(({ attested, verdict }) => [attested, verdict])).toEqual([
      ['as-printed-by', 'same'],
      ['read', 'changed'],
    ]);
    expect(match?.appearances.map(({ article }) => article)).toEqual([
      'orlan-release-20200310',
      'post-1',
      'courier-1',
    ]);
    expect(match?.appearances[1]?.framing.map(({ dimension }) => dimension)).toEqual(
      expect.arrayContaining(['completeness', 'verb', 'words-event']),
    );
    expect(match?.quoted?.articles).toBe(2);
    expect(report.corpus).toEqual([corpus.extent]);
    expect(report.page).toMatchObject({ url: null, title: null, published: null, complete: false });
  });

  it.each([
    ['bare', STOP, STOP],
    ['curly marks around it', `“${STOP}”`, STOP],
    ['straight marks', `"${STOP}"`, STOP],
    ['guillemets', `« ${STOP} »`, STOP],
    ['low-high marks', `„${STOP}“`, STOP],
    ['only the opening mark selected', `“${STOP}`, STOP],
    ['only the closing mark selected', `${STOP}”`, STOP],
    ['a stop after the marks', `“${STOP}”.`, STOP],
    ['white space and line breaks of the page', `  ${STOP.replaceAll(' ', ' \n\t')}\n`, STOP],
  ])('takes one quote for one: %s', (_trap, selected, words) => {
    const { quotes } = find(selected);
    expect(wordsOf(quotes)).toEqual([words]);
    expect(quotes[0]?.matches[0]?.verdict).toBe('same');
  });

  it('never calls a selection shortened that began or stopped inside a sentence', () => {
    const [quote] = find('this closing of a line that islanders need').quotes;
    expect(quote?.matches[0]).toMatchObject({
      verdict: 'same',
      against: [{ kept: { words: 8, of: 14 } }, {}],
    });
  });

  it('takes a word for its whole where the selection began or stopped inside it', () => {
    expect(STOP.slice(4, -3)).toMatch(/^ust immediately .* to li$/);
    expect(find(STOP.slice(4, -3)).quotes[0]?.matches[0]?.verdict).toBe('same');
  });

  it.each([
    ['a sentence around the quote', `She said “${STOP}” on Monday`, [STOP]],
    ['one that names who spoke', `Mara Orlan said on Monday: "${FIGURES}" Nobody replied.`, [FIGURES]],
    [
      'begun inside one quotation, ended inside the next',
      `the harbour board for its figures, and I have had no answer in eleven weeks,” Orlan said. “We must immediately end this closing`,
      [
        'the harbour board for its figures, and I have had no answer in eleven weeks,',
        'We must immediately end this closing',
      ],
    ],
    [
      'split by its own clause',
      `“We must immediately end this closing of a line,” Mara Orlan said, “that islanders need to live.”`,
      ['We must immediately end this closing of a line, … that islanders need to live.'],
    ],
    ['marks inside the marks', `“${NESTED}”`, [NESTED]],
    ['marks inside, none around', NESTED, [NESTED]],
    [
      'a marked term inside, none around',
      STOP.replace('closing', '“closing”'),
      [STOP.replace('closing', '“closing”')],
    ],
  ])('reads a selection as an article where that accounts for more: %s', (_trap, selected, words) => {
    const { quotes } = find(selected);
    expect(wordsOf(quotes)).toEqual(words);
    for (const quote of quotes) expect(quote.matches[0]?.verdict).toBe('same');
  });

  it('keeps the words of two people apart, and believes a name in the selection', () => {
    const best = (selected: string) =>
      find(selected).quotes[0]?.matches.filter(({ verdict }) => verdict === 'same')[0]?.appearances[0]
        ?.outlet;
    expect(best(BRANDT)).toBe('Coast Courier');
    expect(best(FIGURES)).not.toBe('Coast Courier');
    const [, ...others] = find(`“${FIGURES}” Mara Orlan said.`).quotes[0]?.matches ?? [];
    expect(others.filter(({ verdict }) => verdict !== 'uncertain')).toEqual([]);
  });

  it('gives what is not in the collection without a match, also beside what is', () => {
    const absent = 'The gulls on the pier have grown so fat that they walk to the market.';
    expect(find(absent).quotes.map(({ matches }) => matches)).toEqual([[]]);
    const both = find(`“${STOP}” she said. A neighbour added: “${absent}”`).quotes;
    expect(wordsOf(both)).toEqual([STOP, absent]);
    expect(both.map(({ matches }) => matches.length > 0)).toEqual([true, false]);
  });

  it('gives the statement that a translation has the words of, without a verdict', () => {
    const report = find(
      'Debemos cesar de inmediato este cierre de una línea que los isleños necesitan para vivir.',
      [open(ferryFiles())],
    );
    expect(report.page.lang).toBe('es');
    expect(report.quotes[0]).toMatchObject({
      matches: [],
      renderings: [{ lang: 'en', speaker: 'Mara Orlan' }],
    });
  });

  it('does not take a few words for another language', () => {
    expect(find('No gulls as fat as on a pier').page.lang).toBe('en');
    expect(find('Nunca las gaviotas del puerto habían estado tan gordas como este año.').page.lang).toBe(
      'es',
    );
  });

  it.each([
    ['nothing', '', 'too-short'],
    ['marks only', '“ ” …', 'too-short'],
    ['one word', 'immediately', 'too-short'],
    ['a few words of a statement, which are anybody’s too', 'need to live', 'too-short'],
    [
      'a few quoted words in a long sentence',
      'The letter says in its third line that islanders “need to live” like others',
      'too-short',
    ],
    ['more than any quote', 'word '.repeat(LONGEST_SELECTION / 5 + 1), 'too-long'],
  ])('says why nothing can be said of %s', (_trap, selected, why) => {
    expect(findQuote(selected, [corpus])).toEqual({ ok: false, why });
  });
});
