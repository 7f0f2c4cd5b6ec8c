/** The runs of all engines at one size, put side by side. */
import type { EngineRun } from './engine-run';
import { type EngineName, OURS } from './engines/engines';
import { type Counted, judgeAnswers, judgeRanking, judgeRetrieval, type Quality } from './quality';
import type { BenchSet } from './read-bench';
import type { Decision } from './threshold';
import { summarise, type Times } from './times';

/** What came of one engine at one size: a run, or why there is none. */
export type Attempt = { engine: EngineName } & ({ ok: true; run: EngineRun } | { ok: false; reason: string });

/** What an engine costs. */
export interface Cost {
  buildSeconds: number;
  /** Bytes the process grew by, and bytes of it that JavaScript counts; below ten thousand passages mostly the program itself. */
  memory: { resident: number; counted: number };
  /** Bytes a passage of the index as a file; null where there is none, and then `noFile` says why. */
  file: number | null;
  noFile: string | null;
  firstMs: number;
  /** Milliseconds a query. */
  query: Times | null;
  /** Milliseconds a page of 20 queries; null where it would take too long. */
  page: Times | null;
  /** Milliseconds our verifier takes for ten passages; null for ours. */
  verify: Times | null;
}

/** An engine at a size. */
export interface Row {
  engine: EngineName;
  /** Why there is nothing else here; null when it finished. */
  unfinished: string | null;
  /** Queries answered in the time there was. */
  queries: number;
  cost: Cost | null;
  /** Of an engine that only ranks: how many expected passages are among its first ten. */
  firstTen: Counted | null;
  /** Its answers as they come: decided by itself, or by the best threshold on its scores. */
  plain: Quality | null;
  decision: Decision | null;
  /** Its first ten passages, decided by our verifier. */
  verified: Quality | null;
  /** Ours on the same queries. */
  ours: Quality | null;
}

/** A size with its rows, ours first. */
export interface SizeReport {
  size: number;
  queries: number;
  rows: Row[];
}

/** Judges the attempts at one size. */
export function reportSize(set: BenchSet, attempts: readonly Attempt[]): SizeReport {
  const ours = attempts.find((attempt) => attempt.engine === OURS);
  const answers = new Map(
    ours?.ok ? ours.run.answered.map((one) => [one.query, passagesOf(one)] as const) : [],
  );
  return {
    size: set.size,
    queries: set.queries.length,
    rows: attempts.map((attempt) => reportEngine(attempt, set, answers)),
  };
}

function reportEngine(attempt: Attempt, set: BenchSet, ours: ReadonlyMap<number, number[]>): Row {
  const { engine } = attempt;
  if (!attempt.ok) return { ...NO_ROW, engine, unfinished: attempt.reason };
  const { answered } = attempt.run;
  const row: Row = { ...NO_ROW, engine, queries: answered.length, cost: reportCost(attempt.run, set) };
  if (engine === OURS) return { ...row, plain: judgeAnswers(answered, passagesOf, set) };
  const { decision, quality } = judgeRanking(answered, set);
  const both = answered.filter((one) => ours.has(one.query));
  return {
    ...row,
    firstTen: judgeRetrieval(answered, set),
    plain: quality,
    decision,
    verified: judgeAnswers(answered, (one) => one.verified?.passages ?? [], set),
    ours: both.length === 0 ? null : judgeAnswers(both, (one) => ours.get(one.query) ?? [], set),
  };
}

const NO_ROW: Omit<Row, 'engine'> = {
  unfinished: null,
  queries: 0,
  cost: null,
  firstTen: null,
  plain: null,
  decision: null,
  verified: null,
  ours: null,
};

function reportCost(run: EngineRun, set: BenchSet): Cost {
  const { serialised, memory } = run;
  const file = typeof serialised === 'number' ? serialised / set.passages.length : null;
  return {
    buildSeconds: run.buildSeconds,
    memory,
    file,
    noFile: typeof serialised === 'string' ? serialised : null,
    firstMs: run.firstMs,
    query: summarise(run.answered.map((one) => one.ms)),
    page: summarise(run.pages),
    verify: summarise(run.answered.flatMap((one) => one.verified?.ms ?? [])),
  };
}

function passagesOf({ hits }: EngineRun['answered'][number]): number[] {
  return hits.map((hit) => hit.passage);
}
