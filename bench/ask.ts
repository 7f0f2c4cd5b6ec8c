/** Puts queries to an open engine and takes the time; used by the child processes. */
import type { Answered } from './engine-run';
import type { OpenEngine } from './engines/engine';
import { shuffled } from './random';
import type { BenchQuery } from './read-bench';

/** Passages asked for: what the verifier is given, and what recall in the first ten counts. */
export const LIMIT = 10;
/** Queries before the clock runs, so that no engine is charged with the compiling of its code; at most this share of the time. */
const WARM_UP = 50;
const WARM_UP_SHARE = 0.1;
/** Queries on a page: an article with many quotes. */
export const PAGE = 20;
const MOST_PAGES = 200;
const FEWEST_PAGES = 5;
/** Share of the time for queries that the pages may take on top of it. */
const PAGES_SHARE = 0.5;

export type AskedEngine = Pick<OpenEngine, 'search'>;

/** The first query of `order` on a cold engine, in milliseconds. */
export function askFirst(
  engine: AskedEngine,
  queries: readonly BenchQuery[],
  order: readonly number[],
): number {
  return timed(() => engine.search(queries[order[0] ?? 0]?.text ?? '', LIMIT)).ms;
}

/**
 * Asks the queries in the given order, once each, after a warm-up, until all are answered or `seconds` are over; what was begun
 * is finished. Answers at least one.
 */
export function ask(
  engine: AskedEngine,
  queries: readonly BenchQuery[],
  order: readonly number[],
  seconds: number,
): Answered[] {
  const warm = performance.now() + seconds * 1000 * WARM_UP_SHARE;
  for (const query of order.slice(0, WARM_UP)) {
    if (performance.now() > warm) break;
    engine.search(queries[query]?.text ?? '', LIMIT);
  }
  const answered: Answered[] = [];
  const end = performance.now() + seconds * 1000;
  for (const query of order) {
    const text = queries[query]?.text ?? '';
    const { ms, value: hits } = timed(() => engine.search(text, LIMIT));
    answered.push({ query, ms, hits, verified: null });
    if (performance.now() > end) break;
  }
  return answered;
}

/**
 * Times of whole pages of 20 queries, drawn at random from those that were answered, in milliseconds; none where even a few
 * pages would take longer than half of `seconds`.
 */
export function askPages(
  engine: AskedEngine,
  texts: readonly string[],
  meanMs: number,
  seconds: number,
  random: () => number,
): number[] {
  const fit = Math.floor((seconds * 1000 * PAGES_SHARE) / (meanMs * PAGE));
  if (fit < FEWEST_PAGES || texts.length < PAGE) return [];
  return Array.from({ length: Math.min(fit, MOST_PAGES) }, () => {
    const page = shuffled(texts, random).slice(0, PAGE);
    return timed(() => page.map((text) => engine.search(text, LIMIT))).ms;
  });
}

/** What a piece of work answers, and its time in milliseconds. */
export function timed<T>(work: () => T): { value: T; ms: number } {
  const began = performance.now();
  const value = work();
  return { value, ms: performance.now() - began };
}
