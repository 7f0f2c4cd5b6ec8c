/**
 * uFuzzy 1: no index; the query becomes one regular expression that is tried on every passage.
 *
 * Settings: its default mode (`intraMode` 0): every word of the query must stand in the passage, as part of a word at least.
 * Accents are folded by its own `latinize`; marks are taken off the query first, because it reads quotation marks and dashes
 * as commands. Its out-of-order search is on with its own limit: up to five words are tried in every order and ranked; a longer
 * query is answered by the passages that hold all of its words, in the order of the corpus. Measured on 1,000 of the queries at
 * 1,000 passages, that gives F1 57.8 %; the plain search for long queries, all words in their order, 56.2 %. Long queries of
 * up to 106 words took at most 12 ms then: where it has been seen to hang (`intraMode` 1 with all errors allowed) is not here.
 *
 * Made for a short query against short phrases. A quote with one altered, misspelt or inserted word finds nothing: that, and
 * not the ranking, is its recall. It answers an order without scores; the score here is how many words the query has, because
 * an answer has them all.
 */
import uFuzzy from '@leeoniya/ufuzzy';
import { type Engine, inOrder } from './engine';

/** Words up to which all orders are tried: the library's own limit, 120 searches. */
const OUT_OF_ORDER = 5;
/** Matches up to which they are ranked: the library's own default. */
const RANKED = 1000;
const MARKS = /[^\p{L}\p{N}']+/gu;

export const ufuzzy: Engine = {
  decides: false,
  async open(passages) {
    const fuzzy = new uFuzzy();
    const haystack = uFuzzy.latinize([...passages]);
    return {
      search(text, limit) {
        const needle = uFuzzy.latinize(text.replaceAll('’', "'")).replace(MARKS, ' ').trim();
        const [numbers, info, order] = fuzzy.search(haystack, needle, OUT_OF_ORDER, RANKED);
        const found = order?.map((place) => info?.idx[place] ?? 0) ?? numbers ?? [];
        const words = needle.split(' ').length;
        return inOrder(found.slice(0, limit), () => words);
      },
      serialisedBytes: () => null,
    };
  },
};
