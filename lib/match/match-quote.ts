/**
 * Problem: a quote in, the statements of a corpus that it prints out, best first, or silence.
 *
 * Method: seeds → candidates → alignment → evidence → decision for each passage; then the passages are looked at together:
 * the best wording stands for its statement; a quote that goes on from one passage into another is measured on the part
 * the other left over; of two statements for the same words, one that has them exactly sends away one that does not. Short
 * fragments held by many statements are let go.
 *
 * Complexity: a fraction of a millisecond at 10,000 passages; aligning the candidates is nearly all of it.
 */
import type { Edges } from '../model/report';
import { daysBetween } from '../text/days';
import { samePerson } from '../text/names';
import { findSeeds, rankCandidates } from './candidates';
import { type Circumstances, EARLY_DAYS, FRAGMENT_WORDS } from './decide';
import { weighWords } from './information';
import type { PassageIndex } from './passage-index';
import { type Candidate, type Weighed, weighPassages } from './weigh-passages';
import { countPrinted, readWording, type Wording } from './wording';

/** A quote to look up. */
export interface QuoteQuery {
  text: string;
  /** Name as the article gives it; null when it names nobody. */
  speaker: string | null;
  /** ISO date of the article, or null. */
  published: string | null;
  /** An end that was not seen may stop inside a word. */
  edges?: Edges;
  /** Statements this article already prints, by number. */
  matched?: ReadonlySet<number>;
}

/** The passages of a corpus, by number, and what each belongs to. */
export interface MatchCollection {
  index: PassageIndex;
  passageText(passage: number): string;
  statementOf(passage: number): number;
  /** Recorded spellings of who said it; empty when no name is known. */
  speakersOf(statement: number): readonly string[];
  /** ISO date; null when none is known. */
  publishedOf(statement: number): string | null;
}

/** A statement that the quote prints. */
export interface StatementMatch {
  statement: number;
  /** The passage nearest in wording. */
  passage: number;
  /** Equal words over all words in question, 0 to 1. */
  score: number;
  /** False: near enough to mention, too far to assert. */
  asserted: boolean;
}

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

/** The statements the quote prints, best first; empty when nothing is near enough. */
export function matchQuote(query: QuoteQuery, collection: MatchCollection): StatementMatch[] {
  const quote = readWording(query.text);
  const seeds = findSeeds(collection.index, quote.hashes);
  const bits = weighWords(collection.index, quote.keys, quote.hashes, seeds);
  const passages = rankCandidates(collection.index, seeds, bits, (passage) =>
    collection.statementOf(passage),
  );
  return matchAmong(query, quote, bits, passages, collection);
}

/** The same, of the given passages only, best first: for passages that another index found. */
export function verifyCandidates(
  query: QuoteQuery,
  passages: readonly number[],
  collection: MatchCollection,
): StatementMatch[] {
  const quote = readWording(query.text);
  const seeds = findSeeds(collection.index, quote.hashes);
  const bits = weighWords(collection.index, quote.keys, quote.hashes, seeds);
  return matchAmong(query, quote, bits, passages, collection);
}

function matchAmong(
  query: QuoteQuery,
  quote: Wording,
  bits: Float64Array,
  passages: readonly number[],
  collection: MatchCollection,
): StatementMatch[] {
  const words = countPrinted(quote);
  const candidates = passages.map((passage): Candidate => {
    const statement = collection.statementOf(passage);
    return {
      statement,
      passage,
      text: collection.passageText(passage),
      facts: {
        passages: collection.index.passages,
        words,
        speaker: compareSpeakers(query.speaker, collection.speakersOf(statement)),
        matched: query.matched?.has(statement) ?? false,
        daysBefore: daysBetween(query.published, collection.publishedOf(statement)),
      },
    };
  });
  const near = weighPassages(quote, bits, candidates, query.edges).filter((one) => one.decision !== 'no');
  const best = withoutAnybodys(bestOfEachStatement(near), words);
  const kept =
    words <= FRAGMENT_WORDS
      ? keepTellingFragments(best, collection)
      : best.filter((one) => !isSentAway(one, best));
  return kept.sort(bestFirst).map(({ statement, passage, evidence, decision }) => ({
    statement,
    passage,
    score: evidence.score,
    asserted: decision === 'asserted',
  }));
}

function compareSpeakers(speaker: string | null, known: readonly string[]): Circumstances['speaker'] {
  const isNamed = speaker !== null && speaker.trim() !== '';
  if (known.length === 0) return isNamed ? 'unstated' : 'unknown';
  if (!isNamed) return 'unstated';
  return known.some((name) => samePerson(speaker, name)) ? 'same' : 'other';
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
function keepTellingFragments(found: readonly Weighed[], collection: MatchCollection): Weighed[] {
  const here = found.filter((one) => one.facts.matched);
  if (here.length > 0) return here;
  if (found.length > MOST_FOR_A_FRAGMENT) return [];
  const speakers = found.map((one) => collection.speakersOf(one.statement));
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
