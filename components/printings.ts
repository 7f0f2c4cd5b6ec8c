import type { Appearance, Match } from '../lib/model/report';

/** A statement's printings, one an article, sorted by what a reader does with them. */
export interface Printings {
  /** The letter, the release, the transcript. */
  texts: Appearance[];
  /** Newsrooms and agencies. */
  news: Appearance[];
  /** Everybody else. */
  sites: Appearance[];
  /** Articles that print other parts of the text, or words too far off to compare. Never counted. */
  elsewhere: Appearance[];
  /** Articles of newsrooms and agencies; copies of one text count once. */
  articles: number;
}

/** Words as white space divides them. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/**
 * Sorts a match's printings. Of an article that prints several pieces of the statement, the piece that shares most with
 * the page's quote stands for it.
 *
 * @param page The page's quote.
 */
export function sortPrintings(page: string, match: Match): Printings {
  const longest = countWords(page);
  const chosen = new Map<string, Appearance>();
  const worth = (one: Appearance) =>
    one.verdict === 'uncertain' ? 0 : Math.min(longest, countWords(one.text));
  for (const appearance of match.appearances) {
    const rival = chosen.get(appearance.article);
    if (rival === undefined || worth(appearance) > worth(rival)) chosen.set(appearance.article, appearance);
  }
  const all = [...chosen.values()];
  const sure = all.filter((one) => one.verdict !== 'uncertain');
  const isNews = (one: Appearance) => !one.primary && (one.kind === 'news' || one.kind === 'agency');
  const news = sure.filter(isNews);
  const texts = sure.filter((one) => one.primary);
  return {
    texts,
    news,
    // An office's page may be recorded as an article too: it is the text itself, and listed once.
    sites: sure.filter(
      (one) =>
        !one.primary && !isNews(one) && !texts.some((text) => text.url !== null && text.url === one.url),
    ),
    elsewhere: all.filter((one) => one.verdict === 'uncertain'),
    articles: new Set(
      news.map((one) => (isCopy(one) ? (one.origin?.article ?? one.origin?.name) : one.article)),
    ).size,
  };
}

/** True for an article whose text is another's, word for word. */
export function isCopy(appearance: Appearance): boolean {
  return appearance.origin?.basis === 'same-text';
}

/** True where an article prints only some of the page's words: it says the same, and less. */
export function printsLess(page: string, appearance: Appearance): boolean {
  return appearance.verdict === 'same' && countWords(appearance.text) < countWords(page);
}
