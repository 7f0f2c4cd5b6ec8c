/**
 * Problem: several passages were accepted for one quote. Which statements does it print?
 *
 * Method: the best wording stands for its statement; of two statements for the same words, one that has them exactly, or
 * clearly more nearly, sends away one that does not. A fragment that many statements hold is let go, and so are a few words
 * that two hold of which nobody knows who made them. Words used on several occasions stay, all of them.
 *
 * Complexity: the square of the accepted statements, a handful.
 *
 * Rejected: the one best statement (words used twice would hide a date, and a quote of two statements one of them).
 */
import { compareSpeakers } from './compare-speakers';
import { type Circumstances, EARLY_DAYS, FRAGMENT_WORDS } from './decide';
import type { Weighed } from './weigh-passages';

/** Statements that may hold one fragment of a few words before it is taken for something anybody says. */
const MOST_FOR_A_FRAGMENT = 2;
/** Words up to which a quote that stands in two statements, of which nobody knows who made them, is nobody's. */
const ANYBODYS_WORDS = 7;
/** Days from an article that a statement without a date counts as: more than any two dated ones lie apart. */
const UNDATED = 1_000_000;
/** Share of two stretches' overlap (of the smaller) from which they are about the same words. */
const SAME_WORDS = 0.5;
/** How much nearer, in share of equal words, another statement must be to send one away though both differ. */
const CLEARLY_NEARER = 0.12;

/** Recorded spellings of who made a statement. */
type SpeakersOf = (statement: number) => readonly string[];

/** The statements that a quote of so many printed words prints, each by its nearest passage, best first. */
export function chooseStatements(
  weighed: readonly Weighed[],
  words: number,
  speakersOf: SpeakersOf,
): Weighed[] {
  const accepted = weighed.filter((one) => one.decision !== 'no');
  const best = withoutAnybodys(bestOfEachStatement(accepted), words);
  const kept =
    words <= FRAGMENT_WORDS
      ? keepTellingFragments(best, speakersOf)
      : best.filter((one) => !isSentAway(one, best));
  return kept.sort(bestFirst);
}

function bestOfEachStatement(found: readonly Weighed[]): Weighed[] {
  const best = new Map<number, Weighed>();
  for (const one of found) {
    const known = best.get(one.statement);
    if (known === undefined || bestFirst(one, known) < 0) best.set(one.statement, one);
  }
  return [...best.values()];
}

/** Whether another statement has the same stretch of the quote exactly, or clearly more nearly. */
function isSentAway(one: Weighed, all: readonly Weighed[]): boolean {
  if (one.evidence.clean) return false;
  return all.some((other) => {
    if (other.statement === one.statement || other.decision !== 'asserted') return false;
    if (one.facts.speaker === 'same' && other.facts.speaker === 'other') return false;
    const overlap =
      Math.min(one.evidence.to, other.evidence.to) - Math.max(one.evidence.from, other.evidence.from);
    if (overlap < SAME_WORDS * (one.evidence.to - one.evidence.from)) return false;
    if (other.evidence.clean && other.evidence.equal >= one.evidence.equal) return true;
    return (
      other.evidence.density > one.evidence.density + CLEARLY_NEARER &&
      other.evidence.bits > one.evidence.bits
    );
  });
}

/** Leaves out statements that have a few words in common which nobody is known to have said. */
function withoutAnybodys(found: readonly Weighed[], words: number): Weighed[] {
  const holders = found.filter(
    ({ facts, evidence }) => facts.speaker === 'unknown' && evidence.ofQuote === 1,
  );
  return words > ANYBODYS_WORDS || holders.length < 2
    ? [...found]
    : found.filter((one) => !holders.includes(one));
}

/**
 * Where the article already prints one of the statements, that one is meant; else only few may hold the fragment, and where
 * nobody is named, not two people.
 */
function keepTellingFragments(found: readonly Weighed[], speakersOf: SpeakersOf): Weighed[] {
  const here = found.filter((one) => one.facts.matched);
  if (here.length > 0) return here;
  if (found.length > MOST_FOR_A_FRAGMENT) return [];
  const speakers = found.map((one) => speakersOf(one.statement));
  const twoPeople = found.some(
    (one, i) =>
      one.facts.speaker === 'unknown' &&
      speakers.some((others) => compareSpeakers(speakers[i]?.[0] ?? null, others) === 'other'),
  );
  return twoPeople ? [] : [...found];
}

/**
 * More of the quote first, then nearer; of words used on several occasions the last one before the article, those after it
 * last; then by the passage's text, so that the order of passages never decides.
 */
function bestFirst(a: Weighed, b: Weighed): number {
  return (
    Number(b.decision === 'asserted') - Number(a.decision === 'asserted') ||
    b.evidence.bits - a.evidence.bits ||
    b.evidence.score - a.evidence.score ||
    remoteness(a.facts) - remoteness(b.facts) ||
    a.evidence.ofPassage - b.evidence.ofPassage ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : a.passage - b.passage)
  );
}

/** Days between statement and article; a statement made afterwards is farther than any before, one without a date between. */
function remoteness({ daysBefore }: Circumstances): number {
  if (daysBefore === null) return UNDATED;
  return daysBefore > EARLY_DAYS ? UNDATED + daysBefore : Math.abs(daysBefore);
}
