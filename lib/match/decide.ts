/**
 * Problem: a passage shares words with a quote. Was the quote taken from it?
 *
 * Method: the shared words must be dense where they stand, and be worth enough bits (`information`), the more so the less of
 * the quote or of the passage they make up. A larger corpus offers more chances for an accident, so the bar rises with its
 * logarithm. Who spoke moves the bar: the same speaker lowers it; another speaker raises it, and then words that differ
 * must leave a long run untouched, because two people near the same matter say similar things. A fragment of a few words
 * needs every word, and is asserted only under the rules of the contract. Words that differ from a statement made after the
 * article appeared are not its words.
 *
 * The numbers were set on public-domain prose with synthetic misquotation and looked at on real variants; the grid was
 * flat, precision was preferred.
 *
 * Complexity: constant.
 *
 * Rejected: one score with learned weights (real misquotation to learn from is not at hand, and a reader who asks why deserves
 * a reason with a number), a bar that knows the corpus's size by retuning (each reader's own corpus has another size).
 */
import type { Evidence } from './evidence';

/** Bits asked for when most, when half, and when little of the quote or of the passage is shared. */
const MOST_SHARED_BITS = 15;
const HALF_SHARED_BITS = 30;
const LITTLE_SHARED_BITS = 42;
/** What "most" and "half" are, as shares of words. */
const MOST_SHARED = 0.72;
const HALF_SHARED = 0.45;
/** Run of equal words asked for when half, and when little is shared: shorter ones are phrases found everywhere. */
const HALF_SHARED_RUN = 7;
const LITTLE_SHARED_RUN = 7;
/** Share of the quote from which on the paired stretch is the whole quote, however much of it was altered. */
const WHOLE_SPAN = 0.85;
/** Share of equal words in the paired stretch, least. */
const DENSITY = 0.55;
/** Share of the stretch's bits that equal words must hold: two sentences of one build share their small words only. */
const WEIGHT = 0.45;
/**
 * Bits the bar rises for each doubling of the corpus beyond this many passages; nearly a whole bit where few words are shared,
 * which each further passage may have by chance.
 */
const RISE = 0.5;
const RISE_FEW = 0.9;
const FEW_SHARED = 7;
const RISE_FROM = 1000;
/**
 * Share of both quote and passage from which the one is the other, and the bits that then are not asked for: a passage can be the
 * quote in one way only, and can hold it at each of its words (27 on average, 2 to the power of 4.7).
 */
const WHOLE = 0.75;
const WHOLE_BITS = 4.7;
/** What the same speaker takes off the bar, as a factor; what another speaker adds, in bits. */
const SAME_SPEAKER = 0.6;
const OTHER_SPEAKER_BITS = 8;
/** Another speaker's words that differ are the same statement only with a run this long. */
const OTHER_SPEAKER_RUN = 9;
/** Words (as people count them) up to which a quote is a fragment. */
export const FRAGMENT_WORDS = 5;
/** Bits of a fragment: from the statement's own speaker; in an article that prints the statement already. */
const FRAGMENT_SPEAKER_BITS = 7;
const FRAGMENT_MATCHED_BITS = 4;
/** Words below which a fragment is never rare enough by itself, however rare each is; of a whole passage one fewer will do. */
const FRAGMENT_ALONE_WORDS = 4;
/** Words from which a fragment may differ in one, and the bits that then are asked for on top. */
const FRAGMENT_CHANGED_WORDS = 5;
const FRAGMENT_CHANGED_BITS = 2;
/** Days a printing may bear before the statement's date: time zones, and a date taken from the next day's paper. */
export const EARLY_DAYS = 1;

/** What is known of quote and statement beside the words. */
export interface Circumstances {
  /** Passages of the corpus. */
  passages: number;
  /** Words of the quote as people count them. */
  words: number;
  /** `unstated`: the quote's speaker is known or the statement's, not both; `unknown`: neither is. */
  speaker: 'same' | 'other' | 'unstated' | 'unknown';
  /** The article already prints this statement. */
  matched: boolean;
  /** Days the article appeared before the statement was made; negative or 0 when after; null when a date is missing. */
  daysBefore: number | null;
}

/** Whether the words are the statement's: asserted, near enough to mention, or not. */
export type Decision = 'asserted' | 'mentioned' | 'no';

/** Bits by which the bar is higher in a corpus of so many passages than in a small one. */
export function riseFor(passages: number): number {
  return RISE * Math.max(0, Math.log2(passages / RISE_FROM));
}

/** Bits that are asked for when most of the words are shared: the more passages, the more, and fewer of a whole one. */
function barFor({ equal, ofQuote, ofPassage }: Evidence, { passages }: Circumstances): number {
  const rise = riseFor(passages) * (equal <= FEW_SHARED ? RISE_FEW / RISE : 1);
  const whole = Math.min(ofQuote, ofPassage) >= WHOLE;
  return MOST_SHARED_BITS + rise - (whole ? WHOLE_BITS : 0);
}

/** Decides on one passage. `share` is the larger share of quote or passage unless the caller knows better. */
export function decide(
  evidence: Evidence,
  facts: Circumstances,
  share: number = Math.max(evidence.ofQuote, evidence.ofPassage),
): Decision {
  if (facts.words <= FRAGMENT_WORDS) return decideFragment(evidence, facts);
  if (evidence.density < DENSITY || evidence.weight < WEIGHT) return 'no';
  if (!evidence.clean && facts.daysBefore !== null && facts.daysBefore > EARLY_DAYS) return 'no';
  if (facts.speaker === 'other' && !evidence.clean && evidence.run < OTHER_SPEAKER_RUN) return 'no';
  const bars: number[] = [];
  if (share >= MOST_SHARED) bars.push(MOST_SHARED_BITS);
  if (share >= HALF_SHARED && (evidence.run >= HALF_SHARED_RUN || evidence.span >= WHOLE_SPAN))
    bars.push(HALF_SHARED_BITS);
  if (evidence.run >= LITTLE_SHARED_RUN) bars.push(LITTLE_SHARED_BITS);
  const bar = Math.min(...bars) - MOST_SHARED_BITS + barFor(evidence, facts);
  const needed =
    facts.speaker === 'same' || facts.matched
      ? bar * SAME_SPEAKER
      : bar + (facts.speaker === 'other' ? OTHER_SPEAKER_BITS : 0);
  if (evidence.bits < needed) return 'no';
  return evidence.passageWords <= FRAGMENT_WORDS ? decideKnownFragment(evidence, facts) : 'asserted';
}

/**
 * All that is known of the statement is a fragment, and the quote has more words. What holds for a fragment on the page holds
 * for it too; with other words among them its few words may be anybody's.
 */
function decideKnownFragment({ clean, equal }: Evidence, { speaker, matched }: Circumstances): Decision {
  if (speaker === 'other' || (speaker === 'unknown' && equal < FRAGMENT_ALONE_WORDS)) return 'no';
  return clean && (speaker !== 'unstated' || matched) ? 'asserted' : 'mentioned';
}

function decideFragment(evidence: Evidence, facts: Circumstances): Decision {
  if (facts.speaker === 'other') return 'no';
  if (!evidence.clean || evidence.ofQuote < 1) return decideChangedFragment(evidence, facts);
  if (facts.matched) return evidence.bits >= FRAGMENT_MATCHED_BITS ? 'asserted' : 'no';
  if (facts.speaker === 'same') return evidence.bits >= FRAGMENT_SPEAKER_BITS ? 'asserted' : 'no';
  const least = evidence.ofPassage === 1 ? FRAGMENT_ALONE_WORDS - 1 : FRAGMENT_ALONE_WORDS;
  if (facts.words < least || evidence.bits < barFor(evidence, facts)) return 'no';
  // A term anybody uses can be rare in a corpus: where somebody is known to have said it, somebody must be named here.
  return facts.speaker === 'unknown' ? 'asserted' : 'mentioned';
}

/**
 * A fragment that is not there word for word: only where nobody is known to have said it, its words alone must do, and all
 * but one are equal. A word mistyped is nearly the word.
 */
function decideChangedFragment(evidence: Evidence, facts: Circumstances): Decision {
  if (facts.speaker !== 'unknown' || evidence.unequal !== 1 || evidence.span < 1) return 'no';
  const typed = evidence.mistyped === 1;
  if (facts.words < (typed ? FRAGMENT_ALONE_WORDS : FRAGMENT_CHANGED_WORDS)) return 'no';
  const bar = barFor(evidence, facts) + (typed ? 0 : FRAGMENT_CHANGED_BITS);
  return evidence.bits >= bar ? 'asserted' : 'no';
}
