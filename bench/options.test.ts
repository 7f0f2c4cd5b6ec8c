import { describe, expect, it } from 'vitest';
import { UsageError } from '../cli/exit';
import { figures, table, thousands } from './markdown';
import { readOptions } from './options';
import { stageOf } from './stages';

describe('readOptions', () => {
  it('sorts the sizes and puts our engine first', () => {
    const options = readOptions(['--sizes', '10000,1000,1000', '--engines', 'minisearch,orama,minisearch']);
    expect(options.sizes).toEqual([1000, 10_000]);
    expect(options.engines).toEqual(['source-context', 'minisearch', 'orama']);
    expect(options.seconds).toBe(60);
  });

  it('refuses what it does not know', () => {
    for (const args of [
      ['--engines', 'lucene'],
      ['--sizes', 'many'],
      ['--seconds', '0'],
    ])
      expect(() => readOptions(args)).toThrow(UsageError);
  });
});

describe('table', () => {
  it('is Markdown with even columns', () => {
    expect(table(['engine', 'ms'], [['ours', '0.1'], ['another one']])).toBe(
      [
        '| engine      |  ms |',
        '| ----------- | --: |',
        '| ours        | 0.1 |',
        '| another one |     |',
      ].join('\n'),
    );
  });

  it('writes numbers to three figures', () => {
    expect([0, 0.09144, 12.34, 1234.5].map(figures)).toEqual(['0', '0.0914', '12.3', '1235']);
    expect(thousands(100_000)).toBe('100,000');
  });
});

describe('stageOf', () => {
  it('knows a stage from any other line', () => {
    expect(stageOf('# building')).toBe('building');
    expect(stageOf('building')).toBeNull();
    expect(stageOf('# elsewhere')).toBeNull();
  });
});
