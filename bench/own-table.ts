import { Share } from '../cli/shares';
import { figures, table, thousands } from './markdown';
import type { OwnRun } from './own-run';
import { summarise } from './times';

/** What only our engine has, a row each and a column a size. */
export function ownTable(runs: readonly (readonly [size: number, run: OwnRun])[]): string {
  const head = ['ours alone', ...runs.map(([size]) => thousands(size))];
  const names = (of: 'verdicts' | 'phrases'): string[] => [
    ...new Set(runs.flatMap(([, run]) => Object.keys(run[of]))),
  ];
  const shares = (label: string, of: (run: OwnRun) => { hits: number; of: number } | undefined): string[] => [
    label,
    ...runs.map(([, run]) => shareText(of(run))),
  ];
  return table(head, [
    ...names('verdicts').map((kind) =>
      shares(`${kind}: verdict and edits right %`, (run) => run.verdicts[kind]),
    ),
    ...names('phrases').map((list) =>
      shares(`${list} phrases taken for a quote %`, (run) => run.phrases[list]),
    ),
    shares('passages without marks found %', (run) => run.articles.planted),
    ['stretches that were not planted', ...runs.map(([, run]) => thousands(run.articles.others))],
    ...(['p50', 'p95'] as const).map((name) => [
      `article of 10,000 words scanned, ${name}, ms`,
      ...runs.map(([, run]) => figures(summarise(run.articles.times)?.[name] ?? 0)),
    ]),
  ]);
}

function shareText(counted: { hits: number; of: number } | undefined): string {
  if (counted === undefined) return '–';
  const share = new Share();
  share.hits = counted.hits;
  share.of = counted.of;
  return share.toString().trim();
}
