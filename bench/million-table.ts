import { percent } from '../cli/shares';
import { figures, table, thousands } from './markdown';
import type { MillionRun } from './million-run';
import { summarise } from './times';

/** The run over made passages as a table of two columns. */
export function millionTable(run: MillionRun): string {
  const page = summarise(run.pages);
  const query = summarise(run.queries);
  const each = (bytes: number): string => figures(bytes / run.passages);
  return table(
    [`${thousands(run.passages)} made passages, ${figures(run.words / run.passages)} words each`, ''],
    [
      ['text made, s', figures(run.makeSeconds)],
      ['index built, s', figures(run.buildSeconds)],
      ['index, bytes a passage', each(run.indexBytes)],
      ['memory counted by JavaScript, bytes a passage', each(run.memory.counted)],
      ['memory of the process, bytes a passage', each(run.memory.resident)],
      ['page of 20 quotes, the first, ms', figures(run.firstPage)],
      ['page of 20 quotes, p50, ms', figures(page?.p50 ?? 0)],
      ['page of 20 quotes, p95, ms', figures(page?.p95 ?? 0)],
      ['a quote, mean, ms', figures(query?.mean ?? 0)],
      ['a quote, p95, ms', figures(query?.p95 ?? 0)],
      ...Object.entries(run.kinds).map(([kind, { hits, of }]) => [
        kind === 'nowhere' ? 'from nowhere, yet answered, %' : `${kind}: found, %`,
        `${percent(of === 0 ? 0 : hits / of)} (${thousands(hits)} of ${thousands(of)})`,
      ]),
    ],
  );
}
