import { describe, expect, it } from 'vitest';
import { evaluateGrouping, type GoldQuote, readGold } from './evaluate';

const quote = (article: string, speaker: string, statements: string[], text: string): GoldQuote => ({
  article,
  quote: 0,
  statements,
  text,
  speaker,
  lang: 'en',
  words: text.split(' ').length,
});

const FERRY = 'we must end this closing of a line';

describe('evaluateGrouping', () => {
  const gold = [
    quote('a', 'Orlan', ['S1'], `${FERRY} that islanders need`),
    quote('b', 'Orlan', ['S1'], `Orlan said ${FERRY}`),
    quote('c', 'Orlan', ['S1'], 'the harbour board has not answered'),
    quote('d', 'Orlan', ['S2'], `in May too ${FERRY}`),
    quote('e', 'Valk', ['S3'], 'something else entirely was said here'),
  ];
  const evaluate = (groups: Record<string, string[]>) =>
    evaluateGrouping(gold, ({ article }) => ({
      statements: new Set(groups[article] ?? []),
      // Statement 2 is another passage of the occasion of statement 1.
      occasions: new Set((groups[article] ?? []).map((id) => (id === '2' ? '1' : id))),
    }));

  it('wants pairs of one statement that share four words, and no other', () => {
    const { wanted, found, wrong } = evaluate({ a: ['1'], b: ['1'], c: ['2'], d: ['3'], e: ['4'] });
    expect({ wanted, found, wrong }).toEqual({ wanted: 1, found: 1, wrong: 0 });
  });

  it('forbids another speaker, and the same words on another occasion', () => {
    const { forbidden, wrong, mistakes } = evaluate({ a: ['1'], b: ['1'], c: ['2'], d: ['1'], e: ['2'] });
    expect(forbidden).toBe(6);
    expect(wrong).toBe(3);
    expect(mistakes.map(({ one, other }) => one.article + other.article)).toEqual(['ad', 'bd', 'ce']);
  });

  it('says nothing of other words of one speaker', () => {
    expect(evaluate({ a: ['1'], b: ['1'], c: ['3'], d: ['3'], e: ['4'] }).wrong).toBe(0);
  });

  it('counts a missed pair and a quote that is in no record', () => {
    const missed = { wanted: 1, found: 0 };
    expect(evaluate({ a: ['1'], b: ['2'], c: [], d: [], e: [] })).toMatchObject({ ...missed, apartInOne: 1 });
    expect(evaluate({ a: ['1'], b: ['3'], c: [], d: [], e: [] })).toMatchObject({ ...missed, apartInOne: 0 });
    expect(evaluateGrouping(gold, () => null).absent).toHaveLength(5);
  });
});

describe('readGold', () => {
  it('names the line that does not fit', () => {
    const line = JSON.stringify(gold1());
    expect(readGold(`${line}\n\n${line}\n`)).toMatchObject({ ok: true, quotes: [gold1(), gold1()] });
    expect(readGold(`${line}\n{"article":`)).toEqual({ ok: false, reason: 'line 2 is not valid JSON' });
    expect(readGold(line.replace('"lang"', '"language"'))).toMatchObject({
      ok: false,
      reason: expect.stringContaining('line 1: lang'),
    });
  });
});

function gold1(): GoldQuote {
  return quote('a', 'Orlan', ['S1'], 'a b c d');
}
