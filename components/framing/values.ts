import type { Observation } from '../../lib/model/report';

/** Dimensions whose values are the article's own words; the others are facts about it. */
const OWN_WORDS = /^(?:words-|verb$|speaker$|doubt$)/;

/** Rules by which a value says that there is none. */
const NONE = /\.none$/;

/** From here on an observation is shown plainly, below it with "likely". */
export const PLAIN = 0.9;

/** True where the values are words of the article, to stand in quotation marks. */
export function isOwnWords(dimension: string): boolean {
  return OWN_WORDS.test(dimension);
}

/** True for an observation that nothing was found. */
export function saysNothing({ rule }: Pick<Observation, 'rule'>): boolean {
  return NONE.test(rule);
}
