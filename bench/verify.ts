import { type MatchCollection, verifyCandidates } from '../lib/match/match-quote';
import { timed } from './ask';
import { queryOf } from './collection';
import type { Answered } from './engine-run';

/**
 * Gives our verifier the passages that another engine found for a query: what it would assert is the answer. So retrieval and
 * decision can be judged apart.
 */
export function verifyHits(
  text: string,
  hits: Answered['hits'],
  collection: MatchCollection,
): NonNullable<Answered['verified']> {
  const candidates = hits.map((hit) => hit.passage);
  const { value: matches, ms } = timed(() => verifyCandidates(queryOf(text), candidates, collection));
  return { passages: matches.filter((match) => match.asserted).map((match) => match.passage), ms };
}
