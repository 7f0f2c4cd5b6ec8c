import type { Match, PrintedBy, Quote, Verdict } from '../../lib/model/report';
import { useWords } from '../language';
import { ArticleLinks } from '../printings/article-links';
import { printsLess, sortPrintings } from '../printings/printings';
import { VerdictMark } from '../printings/verdict-mark';
import { quoteText } from '../report/quote-text';

/** Further differences that a card says; the popup says all. */
const DIFFERENCES_SAID = 3;

/** Articles that a card lists before it counts the rest. */
const LISTED = 6;

interface Row {
  article: PrintedBy;
  /** Beside this page's words; null for a translation, which has none. */
  verdict: Verdict | null;
  less: boolean;
}

/** The card's second level: further differences, and the articles with their links. */
export function CardMore(props: {
  quote: Quote;
  /** Undefined for words that are known from another language. */
  match: Match | undefined;
  /** Without the first. */
  differences: readonly string[];
}) {
  const w = useWords();
  const rows = rowsOf(props.quote, props.match);
  const said = props.differences.slice(0, DIFFERENCES_SAID);
  return (
    <div class="card-more">
      {said.length > 0 && (
        <>
          <h3>{w.card.alsoDiffers}</h3>
          <ul class="card-differences">
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && (
        <>
          <h3>{w.whereElse}</h3>
          <ul class="card-articles">
            {rows.slice(0, LISTED).map(({ article, verdict, less }) => (
              <li key={`${article.article} ${article.text}`} data-article={article.article}>
                <p class="card-article">
                  <strong>{article.outlet}</strong>
                  <span class="note">{article.published === null ? w.noDate : w.day(article.published)}</span>
                </p>
                <p class="card-article">
                  {verdict === null ? (
                    <span class="note">{w.languageOf(article.lang)}</span>
                  ) : (
                    <VerdictMark verdict={verdict} say={w.besideThisPage(verdict, less)} part={less} />
                  )}
                  <ArticleLinks
                    title={article.title}
                    url={article.url}
                    published={article.published}
                    text={article.text}
                  />
                </p>
              </li>
            ))}
          </ul>
          {rows.length > LISTED && <p class="note">{w.andMore(rows.length - LISTED)}</p>}
        </>
      )}
    </div>
  );
}

function rowsOf(quote: Quote, match: Match | undefined): Row[] {
  if (match === undefined)
    return quote.renderings
      .flatMap(({ printed }) => printed)
      .map((article) => ({ article, verdict: null, less: false }));
  const { texts, news, sites } = sortPrintings(match);
  const page = quoteText(quote);
  return [...texts, ...news, ...sites].map((article) => ({
    article,
    verdict: article.verdict,
    less: printsLess(page, article),
  }));
}
