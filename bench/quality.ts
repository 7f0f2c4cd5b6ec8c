/** From the answers of a run to what they are worth. */
import type { Share } from '../cli/shares';
import { countWords } from '../lib/text/tokens';
import type { Answered } from './engine-run';
import { type Counts, countAnswers, gradeAnswers } from './grade';
import type { BenchSet } from './read-bench';
import { Score } from './score';
import { answersGiven, type Decision, MOST_ANSWERS, type Ranked, tuneDecision } from './threshold';

/** A share with its count and 95 % interval. */
export interface Counted {
  hits: number;
  of: number;
  value: number;
  interval: [low: number, high: number];
}

/** How good a set of answers is. */
export interface Quality {
  /** Queries answered. */
  queries: number;
  f1: { value: number; interval: [low: number, high: number] };
  precision: Counted;
  recall: Counted;
  /** Recall of each kind taken from somewhere; share with a false answer of each kind taken from nowhere. */
  kinds: Record<string, Counted & { fromNowhere: boolean }>;
}

/** A ranking with the decision that suits it best, tuned on these very queries. */
export function judgeRanking(
  answered: readonly Answered[],
  set: BenchSet,
): { decision: Decision; quality: Quality } {
  const ranked = answered.map((one) => rank(one, set));
  const decision = tuneDecision(ranked);
  const score = new Score();
  const kinds = answered.map((one) => set.queries[one.query]?.kind ?? '');
  for (const [place, one] of ranked.entries()) {
    score.addCounts(kinds[place] ?? '', one.counts[answersGiven(one, decision)] ?? NOTHING);
  }
  return { decision, quality: describe(score, answered, set) };
}

/** Answers that are decided already, by query. */
export function judgeAnswers(
  answered: readonly Answered[],
  answersOf: (one: Answered) => readonly number[],
  set: BenchSet,
): Quality {
  const score = new Score();
  for (const one of answered) {
    const query = set.queries[one.query];
    if (query !== undefined) score.add(query, answersOf(one), textsOf(set));
  }
  return describe(score, answered, set);
}

/** How many of the expected passages, or another that holds the whole query, are among the first ten. */
export function judgeRetrieval(answered: readonly Answered[], set: BenchSet): Counted {
  const score = new Score();
  for (const { query: number, hits } of answered) {
    const query = set.queries[number];
    const passages = hits.map((hit) => hit.passage);
    if (query !== undefined && query.expect.length > 0) score.add(query, passages, textsOf(set));
  }
  return counted(score.recall);
}

const NOTHING: Counts = { expected: 0, hits: 0, wrong: 0 };

function rank({ query: number, hits }: Answered, set: BenchSet): Ranked {
  const query = set.queries[number] ?? { kind: '', text: '', expect: [] };
  const first = hits.slice(0, MOST_ANSWERS);
  const passages = first.map((hit) => hit.passage);
  const grades = gradeAnswers(query, passages, textsOf(set));
  return {
    words: countWords(query.text),
    scores: first.map((hit) => hit.score),
    counts: [0, ...first.map((_, place) => place + 1)].map((given) =>
      countAnswers(query, passages.slice(0, given), grades.slice(0, given)),
    ),
  };
}

function textsOf(set: BenchSet): (passage: number) => string {
  return (passage) => set.passages[passage] ?? '';
}

function describe(score: Score, answered: readonly Answered[], set: BenchSet): Quality {
  // In the order of the set, whatever the order the queries were asked in.
  const kinds = new Map(set.queries.map(({ kind, expect }) => [kind, expect.length === 0] as const));
  return {
    queries: answered.length,
    f1: { value: score.f1, interval: score.f1Interval },
    precision: counted(score.precision),
    recall: counted(score.recall),
    kinds: Object.fromEntries(
      [...kinds].flatMap(([kind, fromNowhere]) => {
        const share = score.kinds.get(kind);
        return share === undefined ? [] : [[kind, { ...counted(share), fromNowhere }]];
      }),
    ),
  };
}

function counted(share: Share): Counted {
  return { hits: share.hits, of: share.of, value: share.value, interval: share.interval };
}
