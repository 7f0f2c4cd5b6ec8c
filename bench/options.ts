import { parseArgs } from 'node:util';
import { UsageError } from '../cli/exit';
import { ENGINES, type EngineName, isEngineName, OURS } from './engines/engines';

export const USAGE =
  'npm run bench -- [--data DIR] [--sizes 1000,10000,100000] [--engines a,b] [--seconds 60] [--million] [--out DIR]';

/** What a run of the benchmark is asked to do. */
export interface Options {
  /** Folder of passages and queries. */
  data: string;
  /** Numbers of passages, ascending. */
  sizes: number[];
  /** Ours first, always among them: the others are measured beside it. */
  engines: EngineName[];
  /** Time for the queries of one engine at one size. */
  seconds: number;
  /** Our engine alone, over a million made passages, in place of the comparison. */
  million: boolean;
  /** Folder of the results. */
  out: string;
}

/** Reads the command line; throws a UsageError with a sentence on what is wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: '../shared/bench' },
      sizes: { type: 'string', default: '1000,10000,100000' },
      engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
      seconds: { type: 'string', default: '60' },
      million: { type: 'boolean', default: false },
      out: { type: 'string', default: 'out' },
    },
  });
  const sizes = values.sizes.split(',').map((size) => wholeNumber(size, '--sizes'));
  const names = values.engines.split(',');
  const unknown = names.find((name) => !isEngineName(name));
  if (unknown !== undefined)
    throw new UsageError(`There is no engine "${unknown}"; there are ${Object.keys(ENGINES).join(', ')}`);
  return {
    data: values.data,
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    engines: [...new Set([OURS, ...names.filter(isEngineName)])],
    seconds: wholeNumber(values.seconds, '--seconds'),
    million: values.million,
    out: values.out,
  };
}

function wholeNumber(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`"${text}" is no whole number for ${option}`);
  return number;
}
