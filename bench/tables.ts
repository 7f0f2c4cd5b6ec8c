/** The tables of a size: quality, cost, kinds of query. */
import { percent } from '../cli/shares';
import { OURS } from './engines/engines';
import { figures, table, thousands } from './markdown';
import type { Counted, Quality } from './quality';
import type { Cost, Row, SizeReport } from './report';
import { seriesOf } from './series';
import type { Decision } from './threshold';
import type { Times } from './times';

const NONE = '–';
const MEGABYTE = 1e6;

/** All tables of a size. */
export function sizeTables(report: SizeReport): string {
  return [
    `## ${thousands(report.size)} passages, ${thousands(report.queries)} queries`,
    qualityTable(report),
    costTable(report),
    kindsTable(report),
  ].join('\n\n');
}

function qualityTable({ rows }: SizeReport): string {
  const head = ['engine', 'answers decided by', 'queries', 'F1 % [95 %]', 'precision %', 'recall %'];
  return table(
    [...head, 'in the first ten %', 'F1 % of ours on the same queries'],
    rows.flatMap((row) => {
      if (row.plain === null) return [[row.engine, `not finished: ${row.unfinished}`]];
      const decided = row.engine === OURS ? 'itself' : decisionText(row.decision);
      const first = [
        ...qualityCells(row.engine, decided, row.plain),
        row.firstTen === null ? NONE : percent(row.firstTen.value),
        row.ours === null ? NONE : f1Text(row.ours),
      ];
      if (row.verified === null) return [first];
      return [first, qualityCells('', 'our verifier, of its first ten', row.verified)];
    }),
  );
}

function qualityCells(name: string, by: string, quality: Quality): string[] {
  const { queries, precision, recall } = quality;
  return [name, by, thousands(queries), f1Text(quality), shareText(precision), shareText(recall)];
}

function decisionText(decision: Decision | null): string {
  if (decision === null) return NONE;
  const { most, perWord, threshold } = decision;
  if (!Number.isFinite(threshold)) return 'nothing: no score tells right from wrong';
  return `score ≥ ${figures(threshold)}${perWord ? ' a word' : ''}, at most ${most}`;
}

function costTable({ rows }: SizeReport): string {
  const head = [
    'engine',
    'build s',
    'memory MB',
    'file B/passage',
    'first query ms',
    'mean ms',
    'p50',
    'p95',
  ];
  return table(
    [...head, 'page of 20: p50 ms', 'p95', 'verifier: p50 ms'],
    rows.map((row) => (row.cost === null ? [row.engine, 'not finished'] : costCells(row, row.cost))),
  );
}

function costCells({ engine }: Row, cost: Cost): string[] {
  const of = (times: Times | null, name: 'mean' | 'p50' | 'p95'): string =>
    times === null ? NONE : figures(times[name]);
  return [
    engine,
    figures(cost.buildSeconds),
    Math.round(cost.memory.resident / MEGABYTE).toString(),
    cost.file === null ? NONE : Math.round(cost.file).toString(),
    figures(cost.firstMs),
    of(cost.query, 'mean'),
    of(cost.query, 'p50'),
    of(cost.query, 'p95'),
    of(cost.page, 'p50'),
    of(cost.page, 'p95'),
    of(cost.verify, 'p50'),
  ];
}

/** Recall of each kind, and below it false answers of each kind taken from nowhere, of the engines that the chart shows. */
function kindsTable(report: SizeReport): string {
  const series = seriesOf(report);
  const kinds = series[0] === undefined ? [] : Object.entries(series[0].quality.kinds);
  const rows = [...kinds].sort(([, a], [, b]) => Number(a.fromNowhere) - Number(b.fromNowhere));
  return table(
    ['kind of query', ...series.map(({ name, quality }) => `${name} (${thousands(quality.queries)})`)],
    rows.map(([kind, { fromNowhere }]) => [
      fromNowhere ? `${kind}: answered falsely %` : `${kind}: found %`,
      ...series.map(({ quality }) => {
        const share = quality.kinds[kind];
        return share === undefined ? NONE : shareText(share);
      }),
    ]),
  );
}

function f1Text({ f1 }: Quality): string {
  return `${percent(f1.value)} [${percent(f1.interval[0])}–${percent(f1.interval[1])}]`;
}

function shareText({ value, interval, of }: Counted): string {
  return of === 0 ? NONE : `${percent(value)} [${percent(interval[0])}–${percent(interval[1])}]`;
}
