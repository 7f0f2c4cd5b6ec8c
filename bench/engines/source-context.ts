/**
 * Ours: the index of a corpus and the decision behind it, as the extension uses them, without the speakers and dates that a
 * corpus knows. Only what would be asserted counts as an answer. Nothing is tuned here: its thresholds are the program's.
 */
import { matchQuote } from '../../lib/match/match-quote';
import { buildIndex, indexSections } from '../../lib/match/passage-index';
import { collectionOf, queryOf } from '../collection';
import type { Engine } from './engine';

export const sourceContext: Engine = {
  decides: true,
  async open(passages) {
    const index = buildIndex(passages);
    const collection = collectionOf(index, passages);
    return {
      search: (text, limit) =>
        matchQuote(queryOf(text), collection)
          .filter((match) => match.asserted)
          .slice(0, limit)
          .map(({ passage, score }) => ({ passage, score })),
      serialisedBytes: () => indexSections(index).reduce((sum, { data }) => sum + data.byteLength, 0),
    };
  },
};
