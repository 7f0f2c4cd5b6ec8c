import { Share } from '../cli/shares';
import { type Counts, countAnswers, gradeAnswers } from './grade';
import type { BenchQuery } from './read-bench';

/** What an engine's answers come to. */
export class Score {
  readonly precision = new Share();
  readonly recall = new Share();
  /** Recall of each kind taken from somewhere; share of false answers of each kind taken from nowhere. */
  readonly kinds = new Map<string, Share>();

  add(query: BenchQuery, answers: readonly number[], textOf: (passage: number) => string): void {
    this.addCounts(query.kind, countAnswers(query, answers, gradeAnswers(query, answers, textOf)));
  }

  addCounts(kind: string, counts: Counts): void {
    const share = this.kind(kind);
    if (counts.expected === 0) share.add(counts.wrong > 0);
    for (let i = 0; i < counts.expected; i += 1) {
      const hit = i < counts.hits;
      share.add(hit);
      this.recall.add(hit);
      if (hit) this.precision.add(true);
    }
    for (let i = 0; i < counts.wrong; i += 1) this.precision.add(false);
  }

  get f1(): number {
    return harmonicMean(shareValue(this.precision), shareValue(this.recall));
  }

  /**
   * A 95 % interval of F1 from the ends of precision's and recall's, as in cli/shares: a little wide, because the two are seldom
   * off together, but it does not shrink to nothing where a few queries show no error, as drawing them anew would.
   */
  get f1Interval(): [low: number, high: number] {
    const [lowPrecision, highPrecision] = this.precision.interval;
    const [lowRecall, highRecall] = this.recall.interval;
    return [harmonicMean(lowPrecision, lowRecall), harmonicMean(highPrecision, highRecall)];
  }

  private kind(name: string): Share {
    const known = this.kinds.get(name) ?? new Share();
    this.kinds.set(name, known);
    return known;
  }
}

function shareValue(share: Share): number {
  return share.of === 0 ? 0 : share.value;
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
