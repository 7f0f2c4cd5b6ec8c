import * as v from 'valibot';
import { runChild } from './child';
import { EngineRun } from './engine-run';
import type { EngineName } from './engines/engines';
import { thousands } from './markdown';
import type { Options } from './options';
import type { BenchSet } from './read-bench';
import { type Attempt, reportSize, type SizeReport } from './report';
import type { Stage } from './stages';

/**
 * How long a stage may take, in times of `--seconds`. A single query may take all of the time, and it is asked three times at
 * worst: cold, to warm up, and on the clock. Building is given more, because it is done once.
 */
const ALLOWED: Readonly<Record<Stage, number>> = {
  reading: 2,
  building: 10,
  asking: 4,
  paging: 2,
  verifying: 4,
  weighing: 4,
};
/** No stage is stopped sooner: a process has to start. */
const FEWEST_SECONDS = 60;

/** Runs the engines over one set, one after another, each in a process of its own. */
export async function compareEngines(
  set: BenchSet,
  options: Options,
  progress: (text: string) => void,
): Promise<SizeReport> {
  const attempts: Attempt[] = [];
  for (const engine of options.engines) {
    const attempt = await tryEngine(engine, set, options, progress);
    const told = attempt.ok ? `${thousands(attempt.run.answered.length)} queries answered` : attempt.reason;
    progress(`${engine}, ${thousands(set.size)} passages: ${told}`);
    attempts.push(attempt);
  }
  return reportSize(set, attempts);
}

async function tryEngine(
  engine: EngineName,
  set: BenchSet,
  { data, seconds }: Options,
  progress: (text: string) => void,
): Promise<Attempt> {
  const outcome = await runChild(
    'run-engine.ts',
    [data, String(set.size), engine, String(seconds)],
    (stage) => Math.max(FEWEST_SECONDS, ALLOWED[stage] * seconds),
    (stage) => progress(`${engine}, ${thousands(set.size)} passages: ${stage} …`),
  );
  if (!outcome.ok) return { engine, ok: false, reason: outcome.reason };
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), EngineRun), outcome.output);
  if (!parsed.success) return { engine, ok: false, reason: 'its measurements could not be read' };
  return { engine, ok: true, run: parsed.output };
}
