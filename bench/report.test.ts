import { describe, expect, it } from 'vitest';
import { ask, askPages } from './ask';
import type { EngineRun } from './engine-run';
import type { OpenEngine } from './engines/engine';
import { inOrder } from './engines/engine';
import { seeded } from './random';
import type { BenchSet } from './read-bench';
import { type Attempt, reportSize } from './report';
import { sizeTables } from './tables';

const SET: BenchSet = {
  size: 3,
  passages: [
    'the rain came down upon the roofs of the old town',
    'nobody had seen the keeper of the light since autumn',
    'and the harbour was as still as a pond',
  ],
  queries: [
    { kind: 'trim', text: 'rain came down upon the roofs', expect: [0] },
    { kind: 'trim', text: 'the harbour was as still', expect: [2] },
    { kind: 'neg_random', text: 'a letter lay on the table', expect: [] },
  ],
};

const run = (answered: EngineRun['answered']): EngineRun => ({
  buildSeconds: 1,
  memory: { resident: 5e6, counted: 1e6 },
  serialised: 'it has no file form',
  firstMs: 2,
  answered,
  pages: [],
});
const answer = (
  query: number,
  passages: number[],
  verified: number[] | null = null,
): EngineRun['answered'][number] => ({
  query,
  ms: 1,
  hits: passages.map((passage, place) => ({ passage, score: 9 - place })),
  verified: verified === null ? null : { passages: verified, ms: 0.1 },
});

const ATTEMPTS: Attempt[] = [
  { engine: 'source-context', ok: true, run: run([answer(0, [0]), answer(1, []), answer(2, [])]) },
  { engine: 'minisearch', ok: true, run: run([answer(0, [1, 0], [0]), answer(2, [1], [])]) },
  { engine: 'fuse.js', ok: false, reason: 'building took longer than 600 s' },
];

describe('reportSize', () => {
  const [ours, minisearch, fuse] = reportSize(SET, ATTEMPTS).rows;

  it('judges ours on all its queries, and beside another on that one’s only', () => {
    expect(ours?.plain?.recall.value).toBe(0.5);
    expect(minisearch?.queries).toBe(2);
    expect(minisearch?.ours?.recall.value).toBe(1);
  });

  it('judges retrieval, the decision on scores and the decision of our verifier apart', () => {
    expect(minisearch?.firstTen?.value).toBe(1);
    expect(minisearch?.plain?.f1.value).toBeCloseTo(0.5);
    expect(minisearch?.verified?.f1.value).toBe(1);
  });

  it('says what did not finish, and why', () => {
    expect(fuse?.unfinished).toBe('building took longer than 600 s');
    const tables = sizeTables(reportSize(SET, ATTEMPTS));
    expect(tables).toContain('not finished: building took longer than 600 s');
    expect(tables).toContain('our verifier, of its first ten');
  });
});

describe('ask', () => {
  const engine: Pick<OpenEngine, 'search'> = { search: () => [{ passage: 0, score: 1 }] };

  it('answers the queries in the given order', () => {
    const answered = ask(engine, SET.queries, [2, 0, 1], 10);
    expect(answered.map((one) => one.query)).toEqual([2, 0, 1]);
  });

  it('answers one even where there is no time', () => {
    expect(ask(engine, SET.queries, [2, 0, 1], 0)).toHaveLength(1);
  });

  it('measures no page where a few would take too long', () => {
    const texts = Array.from({ length: 30 }, (_, i) => `query ${i}`);
    expect(askPages(engine, texts, 1000, 10, seeded(1))).toEqual([]);
    expect(askPages(engine, texts, 0.01, 10, seeded(1)).length).toBeGreaterThan(4);
  });
});

describe('inOrder', () => {
  it('keeps an order where the scores would turn it round', () => {
    const hits = inOrder([4, 5, 6], (passage) => passage);
    expect(hits.map((hit) => hit.passage)).toEqual([4, 5, 6]);
    expect(hits[0]?.score).toBeCloseTo(4);
    expect(hits[1]?.score).toBeLessThan(hits[0]?.score ?? 0);
    expect(hits[2]?.score).toBeLessThan(hits[1]?.score ?? 0);
  });
});
