/**
 * Problem: a quote in, the statements of a corpus that it prints out, best first, or silence.
 *
 * Method: seeds → candidates → alignment → evidence → decision for each passage (`weigh-passages`); then the passages are
 * looked at together (`choose-statements`).
 *
 * Complexity: a fraction of a millisecond at 10,000 passages; aligning the candidates is nearly all of it.
 */
import type { Edges } from '../model/report';
import { daysBetween } from '../text/days';
import { countWords } from '../text/tokens';
import { findSeeds, rankCandidates, type Seeds } from './candidates';
import { chooseStatements } from './choose-statements';
import { compareSpeakers } from './compare-speakers';
import { weighWords } from './information';
import type { PassageIndex } from './passage-index';
import { type Candidate, weighPassages } from './weigh-passages';
import { readWording, type Wording } from './wording';

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

/** The statements the quote prints, best first; empty when nothing is near enough. */
export function matchQuote(query: QuoteQuery, collection: MatchCollection): StatementMatch[] {
  const read = readQuery(query, collection);
  const passages = rankCandidates(collection.index, read.seeds, read.bits, (passage) =>
    collection.statementOf(passage),
  );
  return matchAmong(query, read, passages, collection);
}

/** The same, of the given passages only, best first: for passages that another index found. */
export function verifyCandidates(
  query: QuoteQuery,
  passages: readonly number[],
  collection: MatchCollection,
): StatementMatch[] {
  return matchAmong(query, readQuery(query, collection), passages, collection);
}

/** A quote's words, where the index has them, and what each is worth. */
interface ReadQuery {
  quote: Wording;
  seeds: Seeds;
  bits: Float64Array;
}

function readQuery({ text }: QuoteQuery, { index }: MatchCollection): ReadQuery {
  const quote = readWording(text);
  const seeds = findSeeds(index, quote.hashes);
  return { quote, seeds, bits: weighWords(index, quote.keys, quote.hashes, seeds) };
}

function matchAmong(
  query: QuoteQuery,
  { quote, bits }: ReadQuery,
  passages: readonly number[],
  collection: MatchCollection,
): StatementMatch[] {
  const words = countWords(quote.text, quote.tokens);
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
  const weighed = weighPassages(quote, bits, candidates, query.edges);
  const speakersOf = (statement: number): readonly string[] => collection.speakersOf(statement);
  return chooseStatements(weighed, words, speakersOf).map(({ statement, passage, evidence, decision }) => ({
    statement,
    passage,
    score: evidence.score,
    asserted: decision === 'asserted',
  }));
}
