/**
 * Problem: a quote may go on from one passage into another. Each of them then has only a part of its words, and neither is
 * near enough when measured against the whole.
 *
 * Method: what the accepted passages leave over is asked for again, measured against itself. Where none was accepted, two that
 * fit together end to end carry each other.
 *
 * Complexity: the square of the few passages that were aligned.
 */
import { decide } from './decide';
import type { Weighed } from './weigh-passages';

/** Words of a quote left over by one passage from which on another passage may claim them. */
export const LEFT_OVER_WORDS = 4;
/** Words by which two parts may overlap, or miss each other. */
const SLACK = 2;

/** The quote's words that accepted passages have, 1 each; null when none was accepted. */
export function wordsTaken(weighed: readonly Weighed[], words: number): Uint8Array | null {
  const accepted = weighed.filter((one) => one.decision !== 'no');
  if (accepted.length === 0) return null;
  const taken = new Uint8Array(words);
  for (const { evidence } of accepted) taken.fill(1, evidence.from, evidence.to);
  return taken;
}

/** Decides again on the passages that were not accepted. `taken` is what `wordsTaken` said of the others. */
export function claimLeftOvers(weighed: readonly Weighed[], taken: Uint8Array | null, words: number): void {
  if (taken === null) {
    claimTogether(weighed, words);
    return;
  }
  const free = countFree(taken);
  for (const one of weighed) {
    let inside = 0;
    for (let i = one.evidence.from; i < one.evidence.to; i += 1) inside += taken[i] ?? 0;
    if (inside <= SLACK) claim(one, free);
  }
}

/** Words that nobody took. */
export function countFree(taken: Uint8Array): number {
  return taken.length - taken.reduce((sum, word) => sum + word, 0);
}

function claimTogether(weighed: readonly Weighed[], words: number): void {
  for (const one of weighed) {
    if (one.evidence.from > 0) continue;
    for (const other of weighed) {
      const gap = Math.abs(other.evidence.from - one.evidence.to);
      if (gap > SLACK || other.evidence.to < words - 1) continue;
      claim(one, other.evidence.from);
      claim(other, words - one.evidence.to);
    }
  }
}

function claim(one: Weighed, free: number): void {
  if (one.decision === 'no' && free >= LEFT_OVER_WORDS)
    one.decision = decide(one.evidence, one.facts, one.evidence.equal / free);
}
