/**
 * Problem: candidates share some words with a quote; each is to be weighed, and most are not worth the work.
 *
 * Method: a passage whose most favourable evidence (`screen`) no decision would accept is set aside; the others are aligned
 * and decided on. Once some are accepted, those set aside are looked at again for the words the accepted ones leave over.
 *
 * Complexity: one pass over the words of each candidate, an alignment for those that may be accepted, one or two mostly.
 *
 * Rejected: stopping at the first passage that has the whole quote (measured: a little faster, and a second statement in the same
 * quote was no longer found).
 */
import type { Edges } from '../model/report';
import { compareWords } from './compare';
import { type Circumstances, type Decision, decide } from './decide';
import { type Evidence, weighEvidence, weighExact } from './evidence';
import { findWords, hashText } from './hash-words';
import { claimLeftOvers, countFree, LEFT_OVER_WORDS, wordsTaken } from './left-over';
import { Screen } from './screen';
import { readWording, type Wording } from './wording';

/** A passage to weigh. */
export interface Candidate {
  statement: number;
  passage: number;
  text: string;
  facts: Circumstances;
}

/** A passage with what its words amount to. */
export interface Weighed extends Candidate {
  evidence: Evidence;
  decision: Decision;
}

/** Passages set aside that are aligned after all, where none was accepted: the best two may carry each other. */
const MOST_PAIRED = 2;

/** Weighs candidates, best first, against a quote. `bits` are what each of its words is worth. */
export function weighPassages(
  quote: Wording,
  bits: Float64Array,
  candidates: Iterable<Candidate>,
  edges: Edges | undefined,
): Weighed[] {
  const screen = new Screen(quote.hashes, bits);
  const weighed: Weighed[] = [];
  const aside: { candidate: Candidate; words: Uint32Array }[] = [];
  const weigh = (candidate: Candidate, words: Uint32Array): void => {
    const evidence = weighOne(quote, bits, candidate.text, words, edges);
    if (evidence) weighed.push({ ...candidate, evidence, decision: decide(evidence, candidate.facts) });
  };
  for (const candidate of candidates) {
    const words = hashText(candidate.text);
    if (decide(screen.bound(words), candidate.facts) === 'no') aside.push({ candidate, words });
    else weigh(candidate, words);
  }
  const count = quote.tokens.length;
  const taken = wordsTaken(weighed, count);
  const free = taken === null ? count : countFree(taken);
  if (free >= LEFT_OVER_WORDS) {
    const called = aside.filter(({ candidate, words }) => {
      const bound = screen.bound(words, taken);
      return decide(bound, candidate.facts, taken === null ? 1 : bound.equal / free) !== 'no';
    });
    for (const { candidate, words } of taken === null ? called.slice(0, MOST_PAIRED) : called)
      weigh(candidate, words);
    claimLeftOvers(weighed, taken, count);
  }
  return weighed;
}

/** What a passage's words amount to; null when it shares none. */
function weighOne(
  quote: Wording,
  bits: Float64Array,
  text: string,
  words: Uint32Array,
  edges: Edges | undefined,
): Evidence | null {
  if (findWords(quote.hashes, words) >= 0) return weighExact(bits, words.length);
  const paired = compareWords(quote, readWording(text, words), edges);
  return paired && weighEvidence(paired, bits);
}
