import { describe, expect, it } from 'vitest';
import { processorTime } from '../test-time';
import { ASIDE, line, readRows } from './test-page';

describe('a border ends a speaker', () => {
  const next = 'P “We will be back.”';
  const read = (border: readonly string[]) =>
    readRows(['P “We lost,” Ada Odell said.', ...border, next])
      .map(line)
      .at(-1);
  it.each([
    ['none', [], 'Ada Odell'],
    ['a time stamp', ['P 8:42 a.m.'], 'nobody'],
    ['a time stamp in brackets', ['P [Updated 9:02 p.m.]'], 'nobody'],
    ['a rule', ['P ***'], 'nobody'],
    ['a heading', ['H The night'], 'nobody'],
    ['a line of text', [ASIDE], 'Ada Odell'],
  ] as const)('%s', (_trap, border, expected) => {
    expect(read(border)).toContain(`speech [We will be back.] ${expected},`);
  });

  it('between the items of a list, unless a colon introduces them all', () => {
    const items = ['L “We lost,” Odell said.', 'L “We will be back.”'];
    expect(
      readRows([ASIDE, ...items])
        .map(line)
        .at(-1),
    ).toContain('nobody');
    expect(
      readRows(['P On the floor:', ...items])
        .map(line)
        .at(-1),
    ).toContain('Odell');
  });

  it.each([
    ['the paragraph before', [], 'Ada Odell'],
    ['an entry before', ['P 9:02 p.m.'], 'she'],
  ] as const)('she is not looked for beyond it: %s', (_trap, border, expected) => {
    const rows = ['P Ada Odell met the council.', ...border, 'P “It went well,” she said.'];
    expect(readRows(rows).map(line)[0]).toContain(`] ${expected},`);
  });
});

describe('long texts', () => {
  const LINES = 4000;
  it.each([
    ['block quotations', 'B We regret it.'],
    [
      'block quotations that nothing introduces, with other lines',
      'B We lost the mill and the bridge in one night.\nP It rained.',
    ],
    ['the same pull quote', 'P “We will rebuild by spring.”'],
    ['the same words without marks', 'P “We will rebuild by spring,” she said.\nB We will rebuild by spring'],
    ['time stamps', 'P 8:42 a.m.'],
  ])('takes a flood of %s in its stride', (_trap, rows) => {
    const all = Array.from({ length: LINES }, () => rows.split('\n')).flat();
    expect(processorTime(() => readRows(all))).toBeLessThan(3000);
  });

  it.each([
    ['signatures', '“We go on now.” — Roe said '],
    ['dashes', '“We go on now.” .--A'],
  ])('takes one line full of %s in its stride', (_trap, unit) => {
    const rows = [
      `P ${unit.repeat(LINES)}`,
      'P “We go on now.”',
      `B We go on now ${'.--A'.repeat(5 * LINES)}`,
    ];
    expect(processorTime(() => readRows(rows))).toBeLessThan(3000);
  });
});
