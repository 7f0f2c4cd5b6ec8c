/** How much of a comparison one sheet of paper takes; the rest is counted. */
export interface SheetRoom {
  /** Articles in the table. */
  articles: number;
  /** What differs, in sentences. */
  sentences: number;
  /** Wordings of the statement. */
  wordings: number;
  /** Words of the quote; of every other text half as many. */
  words: number;
}

/** Articles tried first, and the fewest that are worth a table. */
const ARTICLES_MOST = 14;
const ARTICLES_LEAST = 2;

/** Words of a quote that is not cut: a quarter of the sheet in its smaller letters. */
const WORDS_MOST = 220;

/** What is tried where the fewest articles are still too many; the last but one holds the quote of `tests/gallery/long-quote.ts`. */
const TIGHTER: readonly Omit<SheetRoom, 'articles'>[] = [
  { sentences: 3, wordings: 4, words: 120 },
  { sentences: 2, wordings: 2, words: 80 },
  { sentences: 2, wordings: 1, words: 50 },
  { sentences: 1, wordings: 1, words: 30 },
];

/** Every room for a sheet, from the widest to the tightest. */
export const SHEET_ROOMS: readonly SheetRoom[] = [
  ...Array.from({ length: ARTICLES_MOST - ARTICLES_LEAST + 1 }, (_, fewer) => ({
    articles: ARTICLES_MOST - fewer,
    sentences: 3,
    wordings: 4,
    words: WORDS_MOST,
  })),
  ...TIGHTER.map((room) => ({ ...room, articles: ARTICLES_LEAST })),
];
