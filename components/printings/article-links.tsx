import { linkToQuote } from '../../lib/share/text-fragment';
import { archivedCopy, isWebAddress } from '../../lib/text/address';
import { useWords } from '../language';

/**
 * "Article" and "Archived copy", as links that tell the other side nothing; opened at the quote where its words are given. Opening one
 * is the reader's act.
 */
export function ArticleLinks(props: {
  title: string;
  url: string | null;
  published: string | null;
  /** The whole quote as that article prints it. */
  text?: string | undefined;
}) {
  const w = useWords();
  if (props.url === null || !isWebAddress(props.url)) return null;
  const archived = archivedCopy(props.url, props.published);
  const atQuote = (url: string) => (props.text === undefined ? null : linkToQuote(url, props.text)) ?? url;
  return (
    <span class="links">
      <a
        href={atQuote(props.url)}
        target="_blank"
        rel="noreferrer noopener"
        aria-label={w.articleOf(props.title)}
      >
        {w.article}
      </a>
      {archived !== null && (
        <a
          href={atQuote(archived)}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={w.archivedOf(props.title)}
        >
          {w.archived}
        </a>
      )}
    </span>
  );
}
