import { copyKey, isNews } from '../../lib/framing/compare/compared-articles';
import type { Appearance, Match } from '../../lib/model/report';
import { isPrinting } from '../../lib/text/told-quotes';

/** A statement's printings, one an article, sorted by what a reader does with them. */
export interface Printings {
  /** The letter, the release, the transcript. */
  texts: Appearance[];
  /** Newsrooms and agencies. */
  news: Appearance[];
  /** Everybody else. */
  sites: Appearance[];
  /** Articles that print other parts of the text, a single word of the quote, or words too far off to compare; each text once. Never counted. */
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
  const sure = appearances.filter(isPrinting);
  const texts = sure.filter((one) => one.primary);
  // An office's page may be recorded as an article too: it is the text itself, and listed once.
  const isText = ({ url }: Appearance) =>
    url !== null && appearances.some((one) => one.primary && one.url === url);
  const others = sure.filter((one) => !one.primary && !isText(one));
  const news = others.filter(isNews);
  const rest = appearances.filter((one) => !isPrinting(one) && !one.primary && !isText(one));
  return {
    texts,
    news,
    sites: others.filter((one) => !isNews(one)),
    elsewhere: [...new Map(rest.map((one) => [copyKey(one), one])).values()],
    articles: new Set(news.map(copyKey)).size,
  };
}

/** True where an article prints only some of the page's words: it says the same, and less. */
export function printsLess(page: string, appearance: Appearance): boolean {
  return appearance.verdict === 'same' && countWords(appearance.text) < countWords(page);
}
