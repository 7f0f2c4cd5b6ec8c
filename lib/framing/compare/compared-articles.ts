import type { Appearance, OutletKind } from '../../model/report';

/** The appearances a page is compared with. */
export interface ComparedArticles {
  /** The statement's own texts. */
  texts: Appearance[];
  /** One for each text: newsrooms and agencies, or other sites where there is nothing else. */
  articles: { article: Appearance; copies: number }[];
  /** Sites that are left out. */
  sites: number;
}

/** Whether a newsroom or an agency publishes it; others are offices, organisations and private sites. */
export function isNews({ kind }: { kind: OutletKind }): boolean {
  return kind === 'news' || kind === 'agency';
}

/** Copies of one text have one key: that of the article it is a copy of, or the agency's name. */
export function copyKey({
  article,
  origin,
}: Pick<Appearance, 'article'> & {
  origin: { name: string; article: string | null; basis: string } | null;
}): string {
  return origin?.basis === 'same-text' ? (origin.article ?? origin.name) : article;
}

/**
 * Who counts: newsrooms and agencies, one article for each text that is printed word for word by several (the one they copy where it
 * is among them, else the first). What may be another statement is not compared at all. An office's page that is recorded as an
 * article too is the text itself.
 */
export function chooseCompared(appearances: readonly Appearance[]): ComparedArticles {
  const sure = appearances.filter(({ verdict }) => verdict !== 'uncertain');
  const texts = sure.filter(({ primary }) => primary);
  const others = sure.filter(
    ({ primary, url }) => !primary && !texts.some((text) => url !== null && text.url === url),
  );
  const news = others.filter(isNews);
  const sites = others.length - news.length;
  const nothingElse = news.length + texts.length === 0;
  return { texts, articles: oneOfEachText(nothingElse ? others : news), sites: nothingElse ? 0 : sites };
}

function oneOfEachText(articles: readonly Appearance[]): ComparedArticles['articles'] {
  const groups = new Map<string, Appearance[]>();
  for (const article of articles) {
    const key = copyKey(article);
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  return [...groups].flatMap(([key, group]) => {
    const article = group.find((one) => one.article === key) ?? group[0];
    return article ? [{ article, copies: group.length - 1 }] : [];
  });
}
