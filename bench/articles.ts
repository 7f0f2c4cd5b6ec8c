import type { ProseMaker } from './prose';
import { between } from './random';

/** Words of a long article, and passages planted in it without marks. */
const ARTICLE_WORDS = 10_000;
const PLANTED = 15;
/** Words of a passage that is planted: a shorter one is nobody's without marks. */
const SHORTEST = 12;
/** Pieces of made prose between two line breaks. */
const PARAGRAPH = 4;

/** A long text with passages of a corpus in it. */
export interface PlantedArticle {
  text: string;
  words: number;
  /** UTF-16 offsets of the planted passages. */
  planted: { start: number; end: number }[];
}

/** An article of made prose with real passages planted in it at even distances, as sentences among others. */
export function plantArticle(
  make: ProseMaker,
  passages: readonly string[],
  random: () => number,
): PlantedArticle {
  const planted: PlantedArticle['planted'] = [];
  let text = '';
  let words = 0;
  for (let piece = 0; words < ARTICLE_WORDS; piece += 1) {
    const due = words >= ((planted.length + 0.5) * ARTICLE_WORDS) / PLANTED;
    const next = due && planted.length < PLANTED ? longPassage(passages, random) : make(random);
    if (due && planted.length < PLANTED) planted.push({ start: text.length, end: text.length + next.length });
    text += next + (piece % PARAGRAPH === PARAGRAPH - 1 ? '\n' : ' ');
    words += next.split(' ').length;
  }
  return { text, words, planted };
}

function longPassage(passages: readonly string[], random: () => number): string {
  for (;;) {
    const passage = passages[between(random, 0, passages.length - 1)] ?? '';
    if (passage.split(' ').length >= SHORTEST) return passage;
  }
}
