// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Match, Quote, Report } from '../../lib/model/report';
import { hiddenByMarkup } from '../../lib/page/hidden';
import { type RenderedText, renderText } from '../../lib/page/rendered-text';
import { findingsOf } from './marks';

const WORDS = 'the ferry must sail';
const PAGE = `<p>She said “the <b>ferry</b>\n must <i hidden>not </i>sail” on Monday.</p>`;

/** A match that one other article prints. */
function printed(verdict: Match['verdict']): Match {
  return { verdict, appearances: [{ verdict, text: WORDS }] } as Partial<Match> as Match;
}

function read(page = PAGE) {
  document.body.innerHTML = page;
  const rendered = renderText(document.body, { isHidden: hiddenByMarkup, skip: () => false });
  const [part, ...repeats] = [...rendered.text.matchAll(new RegExp(WORDS, 'gi'))].map(
    ({ index, 0: text }) => ({ start: index, end: index + text.length, text }),
  );
  const quote: Partial<Quote> = {
    id: 'q1',
    parts: part ? [part] : [],
    repeats,
    matches: [printed('same')],
    renderings: [],
  };
  return { rendered, report: { quotes: [quote], unmarked: [] as Quote[] } as Partial<Report> as Report };
}

const marksOf = (report: Report, rendered: RenderedText) =>
  findingsOf(report, rendered).flatMap(({ marks }) => marks);

describe('findingsOf', () => {
  it('marks a part through elements, line breaks and what is hidden', () => {
    const { rendered, report } = read();
    expect(marksOf(report, rendered).map(({ id, look }) => [id, look])).toEqual([['q1', 'elsewhere']]);
  });

  it('marks every place that prints the words again, with the quote’s own id and look', () => {
    const { rendered, report } = read(
      `${PAGE}<figure><figcaption>“The ferry <i>must</i> sail”</figcaption></figure><aside>The ferry must sail</aside>`,
    );
    const marks = marksOf(report, rendered);
    expect(marks.map(({ id, look }) => [id, look])).toEqual(Array(3).fill(['q1', 'elsewhere']));
    expect(marks.slice(1).map(({ range }) => range.toString())).toEqual(Array(2).fill('The ferry must sail'));
  });

  it('marks nothing that no other article prints', () => {
    const { rendered, report } = read();
    const [quote] = report.quotes;
    if (quote) Object.assign(quote, { matches: [{ verdict: 'same', appearances: [] }] });
    expect(findingsOf(report, rendered)).toEqual([]);
  });

  it('marks a translation as seen elsewhere, never as changed', () => {
    const { rendered, report } = read();
    const [quote] = report.quotes;
    if (quote) Object.assign(quote, { matches: [], renderings: [{}] });
    expect(marksOf(report, rendered).map(({ look }) => look)).toEqual(['elsewhere']);
  });

  it('marks words without quotation marks as seen elsewhere, whatever became of them', () => {
    const { rendered, report } = read();
    const [quote] = report.quotes;
    if (!quote) throw new Error('no quote was read');
    const matches = [printed('changed')];
    const unmarked = { ...quote, id: 'u1', kind: 'unmarked' as const, matches };
    const marks = marksOf({ ...report, quotes: [], unmarked: [unmarked] }, rendered);
    expect(marks.map(({ id, look }) => [id, look])).toEqual([['u1', 'elsewhere']]);
  });

  it.each([
    ['other words in the same place', 'He saw that a ferry'],
    ['a text that became shorter', '“'],
  ])('sets no mark under %s', (_trap, text) => {
    const { rendered, report } = read();
    const first = document.querySelector('p')?.firstChild;
    if (first) first.nodeValue = text;
    expect(marksOf(report, rendered)).toEqual([]);
  });
});
