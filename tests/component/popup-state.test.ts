import { describe, expect, it } from 'vitest';
import { popupStateOf } from '../../components/popup/popup-state';
import { countQuotes } from '../../components/report/count-quotes';
import type { Quote, Report } from '../../lib/model/report';
import { quotes, reportOf } from './fixtures';

const topic = (verdict: Report['page']['topic']['verdict']) => ({
  topic: { verdict, score: 0, evidence: [] },
});
const { same, perhaps, absent, title, translated } = quotes;

describe('popupStateOf', () => {
  it.each([
    ['a quote is found', [same, absent], 'on-topic', 'report'],
    ['a quote found outweighs the topic', [same], 'off-topic', 'report'],
    ['a quote found outweighs the look of the page', [same], 'not-an-article', 'report'],
    ['an older quote', [same], 'older-quote', 'report'],
    ['a translation is printed elsewhere', [translated], 'on-topic', 'report'],
    ['not an article', [absent], 'not-an-article', 'not-article'],
    ['off topic', [absent], 'off-topic', 'off-topic'],
    ['no quotes', [], 'on-topic', 'no-quotes'],
    ['titles are no quotes', [title], 'on-topic', 'no-quotes'],
    ['quotes, none found', [absent], 'on-topic', 'none-in-corpus'],
    ['an uncertain match is not counted', [perhaps], 'on-topic', 'none-in-corpus'],
  ] as [string, Quote[], Report['page']['topic']['verdict'], string][])(
    '%s',
    (_trap, list, verdict, state) => {
      expect(popupStateOf(reportOf(list, topic(verdict))).state).toBe(state);
    },
  );

  it('counts speech only, and only what is sure', () => {
    expect(countQuotes(reportOf([same, perhaps, absent, title]))).toEqual({
      quotes: 3,
      elsewhere: 1,
      known: 1,
    });
  });
});
