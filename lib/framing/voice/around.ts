import { lineAt } from './lines';
import { lastStartingBy, type Range } from './ranges';
import type { VoiceContext } from './voice';

/** Characters looked at on either side of a quote: about three long sentences; a line without stops can be endless. */
const FARTHEST = 500;

/** Sentences that stand side by side, by their number. */
export interface SentenceRun {
  first: number;
  last: number;
}

/** The sentences a span touches. */
export function sentencesOf({ start, end }: Range, { sentences }: VoiceContext): SentenceRun {
  const first = Math.max(0, lastStartingBy(sentences, start));
  return { first, last: Math.max(first, lastStartingBy(sentences, end - 1)) };
}

/** The same with the sentence on either side, where that stands in the same paragraph. */
export function withNeighbours({ first, last }: SentenceRun, voices: VoiceContext): SentenceRun {
  return {
    first: standTogether(first - 1, voices) ? first - 1 : first,
    last: standTogether(last, voices) ? last + 1 : last,
  };
}

/** The stretch from the first of some sentences to the end of the last: whole words, and not far from a span among them. */
export function stretchOf(
  { first, last }: SentenceRun,
  { start, end }: Range,
  { sentences, tokens }: VoiceContext,
): Range {
  return {
    start: Math.min(start, Math.max(sentences[first]?.start ?? start, wordAt(tokens, start - FARTHEST))),
    end: Math.max(end, Math.min(sentences[last]?.end ?? end, wordAt(tokens, end + FARTHEST))),
  };
}

/** Whether a sentence ends in the line in which the next begins; a quotation may go over several lines. */
function standTogether(number: number, { sentences, lines }: VoiceContext): boolean {
  const one = sentences[number];
  const next = sentences[number + 1];
  if (!one || !next) return false;
  const line = lineAt(lines, one.end - 1);
  return line !== null && line === lineAt(lines, next.start);
}

/** Where the first word at or after an offset begins; no bound before the text and past its last word. */
function wordAt(tokens: readonly Range[], offset: number): number {
  if (offset <= 0) return 0;
  return tokens[lastStartingBy(tokens, offset - 1) + 1]?.start ?? Number.POSITIVE_INFINITY;
}
