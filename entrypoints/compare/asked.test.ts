import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/model/report';
import { comparisonMark } from '../../lib/share/comparison-mark';
import { testMatch, testQuote, testReport } from '../../lib/share/test-report';
import { comparisonPath } from '../pages/share-actions';
import type { TabState } from '../pages/watch-tab';
import { comparisonIn, keepFirst, readAddress } from './asked';

const letter = testMatch([]);
const speech = testMatch([], { statement: 'odell-2019-03-20' });
const quote = testQuote('Closing a library is not a saving.', [letter, speech]);
const report = testReport([quote]);
const asked = { tab: 12, quote: 'q1', mark: comparisonMark(report.page, quote, speech) };

describe('the address of a comparison', () => {
  it.each([
    [12, 'q4', '0a1z'],
    [2_060_351_740, 'u1', 'zzzz'],
    [1, 'q&quote=other#x', ''],
  ])('names tab %i, quote %s and mark %s, and comes back', (tab, id, mark) => {
    const path = comparisonPath(tab, id, mark);
    expect(readAddress(path.replace('compare.html', ''))).toEqual({ tab, quote: id, mark });
  });

  it.each([
    ['nothing', ''],
    ['no number', '?tab=first&quote=q1'],
    ['a number below none', '?tab=-1&quote=q1'],
    ['a number no tab has', '?tab=99999999999999999999&quote=q1'],
  ])('names no tab with %s', (_trap, address) => expect(readAddress(address).tab).toBeNull());

  it('has nothing in it that can be read of the page', () => {
    expect(comparisonPath(12, quote.id, asked.mark)).toMatch(
      /^compare\.html\?tab=12&quote=q1&mark=[0-9a-z]{4}$/,
    );
  });
});

describe('the comparison that was asked for', () => {
  it('is of the statement that was asked for, not of the first', () =>
    expect(comparisonIn(report, asked)).toEqual({ quote, match: speech }));

  it.each<[string, Report]>([
    ['another article with the same ids', testReport([testQuote('Other words.', [letter, speech])])],
    ['the same words at another address', testReport([quote], { url: 'https://other.example/a' })],
    ['the same address with another headline', testReport([quote], { title: 'Another day' })],
    ['a report without the statement', testReport([{ ...quote, matches: [letter] }])],
    ['a report without the quote', testReport([])],
  ])('is not in %s', (_trap, other) => expect(comparisonIn(other, asked)).toBeNull());
});

describe('what stays on the sheet', () => {
  const done = (of: Report, settled: boolean): TabState => ({
    status: 'done',
    report: of,
    settled,
    changed: false,
    dismissed: [],
    wanted: null,
  });
  const other = testReport([testQuote('Other words.', [letter])]);
  const first = done(report, true);
  const early = done(report, false);

  it.each<[string, TabState, TabState, boolean]>([
    ['while nothing is there yet', { status: 'connecting' }, first, true],
    ['another article in the same tab', first, done(other, true), false],
    ['the same article, read again', first, done(report, true), false],
    ['the tab is gone', first, { status: 'no-reader' }, false],
    ['its framing has come', early, first, true],
    ['another article before the framing came', early, done(other, true), false],
    ['the tab is gone before the framing came', early, { status: 'no-reader' }, false],
  ])('%s', (_trap, now, next, changes) => expect(keepFirst(now, next, asked)).toBe(changes ? next : now));
});
