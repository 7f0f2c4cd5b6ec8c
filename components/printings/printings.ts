import { copyKey, isNews } from '../../lib/framing/compare/compared-articles';
import type { Appearance, Match } from '../../lib/model/report';

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

/** Sorts a match's printings; the report has one an article. */
export function sortPrintings({ appearances }: Match): Printings {
  const sure = appearances.filter((one) => one.verdict !== 'uncertain');
  const isArticle = (one: Appearance) => !one.primary && isNews(one);
  const news = sure.filter(isArticle);
  const texts = sure.filter((one) => one.primary);
  return {
    texts,
    news,
    // An office's page may be recorded as an article too: it is the text itself, and listed once.
    sites: sure.filter(
      (one) =>
        !one.primary && !isNews(one) && !texts.some((text) => text.url !== null && text.url === one.url),
    ),
    elsewhere: appearances.filter((one) => one.verdict === 'uncertain'),
    articles: new Set(news.map(copyKey)).size,
  };
}

/** True where an article prints only some of the page's words: it says the same, and less. */
export function printsLess(page: string, appearance: Appearance): boolean {
  return appearance.verdict === 'same' && countWords(appearance.text) < countWords(page);
}
