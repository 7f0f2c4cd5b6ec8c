/**
 * Counts answers against labels. A hit is an expected passage, or another one that holds the whole query word for word.
 * Another answer is an error, except one that shares four words in a row with a query that was taken from somewhere: pieces
 * of two books may be alike. For a text taken from nowhere any answer is an error.
 */
import { tokenize } from '../lib/text/tokens';
import type { BenchQuery } from './read-bench';

/** Words in a row from which an unexpected passage is no error. */
const ALIKE_WORDS = 4;

/** What one answer is: expected, another place of the whole query, alike in a few words, or wrong. */
export type Grade = 'expected' | 'holds' | 'alike' | 'wrong';

/** One query's answers, counted. */
export interface Counts {
  /** Passages that were expected. */
  expected: number;
  /** Expected passages that were answered, or stood for by another place of the whole query. */
  hits: number;
  wrong: number;
}

/** What each answer is; a passage that is answered twice counts once. */
export function gradeAnswers(
  query: BenchQuery,
  answers: readonly number[],
  textOf: (passage: number) => string,
): Grade[] {
  if (query.expect.length === 0) return answers.map(() => 'wrong');
  const keys = keysOf(query.text);
  const whole = ` ${keys.join(' ')} `;
  const grams = new Set(gramsOf(keys));
  return answers.map((id, place) => {
    if (query.expect.includes(id)) return 'expected';
    if (answers.indexOf(id) < place) return 'alike';
    const there = keysOf(textOf(id));
    if (keys.length > 0 && ` ${there.join(' ')} `.includes(whole)) return 'holds';
    return gramsOf(there).some((gram) => grams.has(gram)) ? 'alike' : 'wrong';
  });
}

/** Counts the answers of one query by their grades; the two lists are parallel. */
export function countAnswers(
  query: BenchQuery,
  answers: readonly number[],
  grades: readonly Grade[],
): Counts {
  const held = grades.includes('holds');
  return {
    expected: query.expect.length,
    hits: query.expect.filter((id) => held || answers.includes(id)).length,
    wrong: grades.filter((grade) => grade === 'wrong').length,
  };
}

/** F1 of counts, 0 to 1; 0 when nothing was found. */
export function f1Of({ expected, hits, wrong }: Counts): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + expected - hits);
}

function keysOf(text: string): string[] {
  return tokenize(text).map((token) => token.key);
}

function gramsOf(keys: readonly string[]): string[] {
  return keys.slice(ALIKE_WORDS - 1).map((_, i) => keys.slice(i, i + ALIKE_WORDS).join(' '));
}
