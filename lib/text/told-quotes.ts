import type { Appearance, Match, Quote } from '../model/report';

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

/**
 * True for an article that prints enough of the statement's words to be called a printing of the quote: compared beyond doubt, and more
 * than a single word.
 */
export function isPrinting({ verdict, text }: Pick<Appearance, 'verdict' | 'text'>): boolean {
  return verdict !== 'uncertain' && /\S\s+\S/.test(text.trim());
}

/** True where somebody beside the page surely prints it: the same statement, or its words in another language. */
export function isPrintedElsewhere(quote: Quote): boolean {
  return (
    quote.renderings.length > 0 ||
    assertedMatches(quote).some(({ appearances }) => appearances.some(isPrinting))
  );
}
