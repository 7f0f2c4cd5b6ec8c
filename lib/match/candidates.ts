/**
 * Problem: of all passages, pick the few worth aligning with a quote.
 *
 * Method: every triple of the quote's words is looked up; a passage's votes are the sum, over the triples it shares, of how
 * rare each is (log2 of passages over passages that hold it), and the best passages are kept. Quotes shorter than a triple
 * are looked up whole.
 *
 * Complexity: words of the quote times postings of a triple, with common triples left out where rarer ones are there.
 */
import { GRAM_WORDS, hashGram } from './grams';
import { lookUp, type PassageIndex } from './passage-index';

/** A passage that shares seeds with the quote. */
export interface Candidate {
  passage: number;
  votes: number;
}

/** Passages aligned at most; beyond, ties in votes are kept so that the order of passages cannot decide. */
const MOST = 24;
const MOST_WITH_TIES = 96;
/** Share of the best votes below which a passage is not worth a look, in a crowd. */
const LEAST_SHARE = 0.12;
/** A triple in more passages than this, and than this share of them, is skipped where the quote has rarer ones. */
const CROWD = 400;
const CROWD_SHARE = 0.02;

/** What the seeds say: passages best first, and for each triple of the quote in how many passages it stands. */
export interface Seeds {
  candidates: Candidate[];
  /** Passages that hold the triple (or the whole of a shorter quote) beginning at this word. */
  spread: Uint32Array;
}

/** Looks the quote's words (hashes, in order) up in the index. */
export function findCandidates(index: PassageIndex, words: Uint32Array): Seeds {
  const length = Math.min(GRAM_WORDS, words.length);
  const grams = length === 0 ? 0 : words.length - length + 1;
  const spread = new Uint32Array(grams);
  const lists: number[][] = [];
  for (let at = 0; at < grams; at += 1) {
    const list: number[] = [];
    lookUp(index, hashGram(words, at, length), (passage) => {
      if (list.at(-1) !== passage) list.push(passage);
    });
    spread[at] = list.length;
    lists.push(list);
  }
  const crowd = Math.max(CROWD, index.passages * CROWD_SHARE);
  const rareThere = spread.some((passages) => passages > 0 && passages <= crowd);
  const votes = new Map<number, number>();
  lists.forEach((list) => {
    if (rareThere && list.length > crowd) return;
    const vote = 1 + Math.log2((index.passages + 1) / (list.length || 1));
    for (const passage of list) votes.set(passage, (votes.get(passage) ?? 0) + vote);
  });
  const ranked = Array.from(votes, ([passage, sum]): Candidate => ({ passage, votes: sum }));
  ranked.sort((a, b) => b.votes - a.votes || a.passage - b.passage);
  const best = ranked[0]?.votes ?? 0;
  const least = ranked[MOST - 1]?.votes ?? 0;
  const candidates = ranked
    .slice(0, MOST_WITH_TIES)
    .filter((one) => one.votes >= least && one.votes >= best * LEAST_SHARE);
  return { candidates, spread };
}
