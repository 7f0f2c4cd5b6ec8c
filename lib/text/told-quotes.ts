import type { Match, Quote } from '../model/report';

/**
 * True for a quote that is somebody's words, not a title or a scare quote. A fragment of one word is not one of them: that an
 * article prints the same single word says too little to count.
 */
export function isSpeech(quote: Quote): boolean {
  if (quote.kind === 'fragment') return wordsOf(quote) > 1;
  return quote.kind !== 'scare' && quote.kind !== 'title';
}

function wordsOf({ parts }: Quote): number {
  return parts.flatMap(({ text }) => text.match(/\S+/g) ?? []).length;
}

/** The matches that are asserted; an uncertain one is shown apart and never counted. */
export function assertedMatches(quote: Quote): Match[] {
  return quote.matches.filter((match) => match.verdict !== 'uncertain');
}
