import type { MatchCollection, QuoteQuery } from '../lib/match/match-quote';
import type { PassageIndex } from '../lib/match/passage-index';

/** Plain passages as a collection to match against: each a statement of its own, nobody known to have said it, no dates. */
export function collectionOf(index: PassageIndex, passages: readonly string[]): MatchCollection {
  return {
    index,
    passageText: (passage) => passages[passage] ?? '',
    statementOf: (passage) => passage,
    speakersOf: () => [],
    publishedOf: () => null,
  };
}

/** A quote of which nothing is known but its words. */
export function queryOf(text: string): QuoteQuery {
  return { text, speaker: null, published: null };
}
