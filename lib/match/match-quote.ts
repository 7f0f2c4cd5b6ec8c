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
import { countWords } from '../text/tokens';
import { findSeeds, rankCandidates } from './candidates';
import { compareWords } from './compare';
import { type Circumstances, type Decision, decide, FRAGMENT_WORDS } from './decide';
import { type Evidence, weighEvidence } from './evidence';
import { hashTokens } from './grams';
import { weighWords } from './information';
import type { PassageIndex } from './passage-index';
import { readWording } from './wording';

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

interface Found {
  statement: number;
  passage: number;
  text: string;
  speakers: readonly string[];
  evidence: Evidence;
  facts: Circumstances;
  decision: Decision;
}

/** Statements that may hold one fragment of a few words before it is taken for something anybody says. */
const MOST_FOR_A_FRAGMENT = 2;
/** Share of two stretches' overlap (of the smaller) from which they are about the same words. */
const SAME_WORDS = 0.5;
/** How much nearer, in share of equal words, another statement must be to send one away though both differ. */
const CLEARLY_NEARER = 0.12;
/** Words of a quote left over by one passage from which on another passage may claim them. */
const LEFT_OVER_WORDS = 4;

/** The statements the quote prints, best first; empty when nothing is near enough. */
export function matchQuote(query: QuoteQuery, collection: MatchCollection): StatementMatch[] {
  const quote = readWording(query.text);
  const hashes = hashTokens(quote.tokens);
  const seeds = findSeeds(collection.index, hashes);
  const bits = weighWords(collection.index, quote.keys, hashes, seeds.spread);
  const words = countWords(query.text);
  const found: Found[] = [];
  const statementOf = (passage: number): number => collection.statementOf(passage);
  for (const passage of rankCandidates(collection.index, seeds, bits, statementOf)) {
    const statement = statementOf(passage);
    const text = collection.passageText(passage);
    const comparison = compareWords(quote, readWording(text), query.edges);
    if (comparison === null) continue;
    const evidence = weighEvidence(comparison, bits);
    const speakers = collection.speakersOf(statement);
    const facts: Circumstances = {
      passages: collection.index.passages,
      words,
      speaker: compareSpeakers(query.speaker, speakers),
      matched: query.matched?.has(statement) ?? false,
      daysBefore: daysBetween(query.published, collection.publishedOf(statement)),
    };
    found.push({ statement, passage, text, speakers, evidence, facts, decision: decide(evidence, facts) });
  }
  claimLeftOvers(found, quote.tokens.length);
  const best = bestOfEachStatement(found.filter((one) => one.decision !== 'no'));
  const kept =
    words <= FRAGMENT_WORDS ? keepTellingFragments(best) : best.filter((one) => !isSentAway(one, best));
  return kept.sort(bestFirst).map(({ statement, passage, evidence, decision }) => ({
    statement,
    passage,
    score: evidence.score,
    asserted: decision === 'asserted',
  }));
}

function compareSpeakers(speaker: string | null, known: readonly string[]): Circumstances['speaker'] {
  if (known.length === 0) return 'unknown';
  if (speaker === null || speaker.trim() === '') return 'unstated';
  return known.some((name) => samePerson(speaker, name)) ? 'same' : 'other';
}

/**
 * A quote may go on from one passage into another. What the accepted passages leave over is asked for again, measured
 * against itself; and two that fit together end to end carry each other.
 */
function claimLeftOvers(found: readonly Found[], words: number): void {
  const claim = (one: Found, free: number): void => {
    if (one.decision === 'no' && free >= LEFT_OVER_WORDS) {
      one.decision = decide(one.evidence, one.facts, one.evidence.equal / free);
    }
  };
  const accepted = found.filter((one) => one.decision !== 'no');
  if (accepted.length > 0) {
    const taken = new Uint8Array(words);
    for (const one of accepted) taken.fill(1, one.evidence.from, one.evidence.to);
    const free = words - taken.reduce((sum, word) => sum + word, 0);
    for (const one of found) {
      let inside = 0;
      for (let i = one.evidence.from; i < one.evidence.to; i += 1) inside += taken[i] ?? 0;
      if (inside <= 2) claim(one, free);
    }
    return;
  }
  for (const one of found) {
    if (one.evidence.from > 0) continue;
    for (const other of found) {
      if (Math.abs(other.evidence.from - one.evidence.to) > 2 || other.evidence.to < words - 1) continue;
      claim(one, other.evidence.from);
      claim(other, words - one.evidence.to);
    }
  }
}

function bestOfEachStatement(found: readonly Found[]): Found[] {
  const best = new Map<number, Found>();
  for (const one of found) {
    const known = best.get(one.statement);
    if (known === undefined || bestFirst(one, known) < 0) best.set(one.statement, one);
  }
  return [...best.values()];
}

/** Whether another statement has the same stretch of the quote exactly, or clearly more nearly. */
function isSentAway(one: Found, all: readonly Found[]): boolean {
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

/**
 * Where the article already prints one of the statements, that one is meant; else only few may hold the fragment, and where
 * nobody is named, not two people.
 */
function keepTellingFragments(found: readonly Found[]): Found[] {
  const here = found.filter((one) => one.facts.matched);
  if (here.length > 0) return here;
  if (found.length > MOST_FOR_A_FRAGMENT) return [];
  const twoPeople = found.some(
    (one) =>
      one.facts.speaker === 'unknown' &&
      found.some(
        (other) =>
          one.speakers[0] !== undefined && compareSpeakers(one.speakers[0], other.speakers) === 'other',
      ),
  );
  return twoPeople ? [] : [...found];
}

/** More of the quote first, then nearer, then by the passage's text, so that the order of passages never decides. */
function bestFirst(a: Found, b: Found): number {
  return (
    Number(b.decision === 'asserted') - Number(a.decision === 'asserted') ||
    b.evidence.bits - a.evidence.bits ||
    b.evidence.score - a.evidence.score ||
    a.evidence.ofPassage - b.evidence.ofPassage ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : a.passage - b.passage)
  );
}
