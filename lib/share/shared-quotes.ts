import type { Match, Quote } from '../model/report';

/** Quotes that are somebody's words: not titles, not words in marks of distance. */
export function isSpeech({ kind }: Quote): boolean {
  return kind !== 'scare' && kind !== 'title';
}

/** Matches that are asserted; the others are perhaps the same statement. */
export function sureMatches({ matches }: Quote): Match[] {
  return matches.filter(({ verdict }) => verdict !== 'uncertain');
}
