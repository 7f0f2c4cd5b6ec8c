/**
 * A ranking is not a decision: it always has a first place. This finds the decision that a library's own scores can carry
 * best: the score from which on an answer is given, and whether one or two are given. It is chosen on the very queries it is
 * then judged by, in the libraries' favour.
 */
import { type Counts, f1Of } from './grade';

/** Most answers a query is given; the labels expect two at most. */
export const MOST_ANSWERS = 2;

/** A query as a ranking answered it. */
export interface Ranked {
  /** Words of the query. */
  words: number;
  /** Scores of the first answers, best first. */
  scores: readonly number[];
  /** `counts[n]`: what the first `n` answers come to; one entry more than scores. */
  counts: readonly Counts[];
}

/** When an answer is given. */
export interface Decision {
  /** Most answers for one query: 1 or 2. */
  most: number;
  /** Whether the score is divided by the number of the query's words before it is compared. */
  perWord: boolean;
  /** Lowest score that is answered; infinite when silence is best. */
  threshold: number;
}

/** The decision with the best F1 over the queries. Every score that occurs is tried as a threshold. */
export function tuneDecision(queries: readonly Ranked[]): Decision {
  let best: Decision = { most: 1, perWord: false, threshold: Number.POSITIVE_INFINITY };
  let bestF1 = 0;
  for (const perWord of [false, true]) {
    for (let most = 1; most <= MOST_ANSWERS; most += 1) {
      const { threshold, f1 } = tuneThreshold(queries, perWord, most);
      if (f1 > bestF1) {
        bestF1 = f1;
        best = { most, perWord, threshold };
      }
    }
  }
  return best;
}

/** How many of the first answers a decision gives. */
export function answersGiven(query: Pick<Ranked, 'words' | 'scores'>, decision: Decision): number {
  const compared = query.scores.slice(0, decision.most).map((score) => comparable(score, query, decision));
  const refused = compared.findIndex((score) => score < decision.threshold);
  return refused === -1 ? compared.length : refused;
}

/** From the highest score down, each answer is let in, and F1 is taken where the next score is lower. */
function tuneThreshold(
  queries: readonly Ranked[],
  perWord: boolean,
  most: number,
): { threshold: number; f1: number } {
  const total: Counts = { expected: 0, hits: 0, wrong: 0 };
  for (const { counts } of queries) add(total, counts[0], 1);
  const steps = queries.flatMap((query) =>
    query.scores.slice(0, most).map((score, place) => ({
      score: comparable(score, query, { perWord }),
      before: query.counts[place],
      after: query.counts[place + 1],
    })),
  );
  steps.sort((a, b) => b.score - a.score);
  let best = { threshold: Number.POSITIVE_INFINITY, f1: 0 };
  for (const [place, { score, before, after }] of steps.entries()) {
    add(total, before, -1);
    add(total, after, 1);
    if (steps[place + 1]?.score === score) continue;
    const f1 = f1Of(total);
    if (f1 > best.f1) best = { threshold: score, f1 };
  }
  return best;
}

function comparable(score: number, { words }: { words: number }, { perWord }: { perWord: boolean }): number {
  return perWord ? score / Math.max(1, words) : score;
}

function add(total: Counts, counts: Counts | undefined, sign: 1 | -1): void {
  if (counts === undefined) return;
  total.expected += sign * counts.expected;
  total.hits += sign * counts.hits;
  total.wrong += sign * counts.wrong;
}
