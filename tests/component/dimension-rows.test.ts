import { describe, expect, it } from 'vitest';
import { dimensionTables, inContext } from '../../components/framing/dimension-rows';
import { appearance, observe } from './fixtures';

const verb = (value: string, clause = value) => observe('verb', value, clause);
const printing = (outlet: string, framing: ReturnType<typeof observe>[], more = {}) =>
  appearance(outlet, '2019-03-08', 'Keep the ferry.', 'same', [], framing, more);

describe('dimensionTables', () => {
  it('lays the page and the articles side by side, and counts those with nothing', () => {
    const tables = dimensionTables(
      [verb('wrote')],
      [printing('Isle', [verb('said')]), printing('Coast', []), printing('Pilot', [verb('urged')])],
      '2019-03-09',
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map(({ outlet, values }) => [outlet, values[0]?.value])).toEqual([
      [null, 'wrote'],
      ['Isle', 'said'],
      ['Pilot', 'urged'],
    ]);
    expect(tables[0]?.silent).toBe(1);
  });

  it.each<[trap: string, ReturnType<typeof observe>[], ReturnType<typeof observe>[]]>([
    ['one article alone is no comparison', [verb('wrote')], []],
    ['that nothing was found is no value', [{ ...verb('none'), rule: 'verb.none' }], [verb('said')]],
    ['too unsure to show', [{ ...verb('wrote'), confidence: 0.5 }], [verb('said')]],
    [
      'the speaker’s own words inside the marks',
      [observe('words-people', 'towns', 'towns', 'quote')],
      [observe('words-people', 'towns', 'towns')],
    ],
    [
      'neighbours are this page’s alone',
      [observe('neighbours', 'A', 'A')],
      [observe('neighbours', 'B', 'B')],
    ],
  ])('has no table: %s', (_trap, page, article) => {
    expect(dimensionTables(page, [printing('Isle', article)], null)).toEqual([]);
  });

  it('counts copies of one text once', () => {
    const origin = { name: 'Isle', kind: 'outlet' as const, article: 'isle-1', basis: 'same-text' as const };
    const [table] = dimensionTables(
      [verb('wrote')],
      [printing('Isle', [verb('said')]), printing('Copy', [verb('said')], { origin })],
      null,
    );
    expect(table?.rows.map(({ outlet, copies }) => [outlet, copies])).toEqual([
      [null, 0],
      ['Isle', 1],
    ]);
  });
});

describe('inContext', () => {
  it.each([
    [
      'in the middle',
      'small towns',
      'most of them Small towns, he said',
      ['most of them ', 'Small towns', ', he said'],
    ],
    ['the words are the evidence', 'small towns', 'small towns', null],
    ['words that were put together from two places', 'Sen. … of Ohio', 'Sen. Roe of Ohio and others', null],
  ])('%s', (_trap, value, clause, wanted) => {
    expect(inContext(observe('words-people', value, clause))).toEqual(wanted);
  });
});
