import { archivedCopy, isWebAddress } from '../lib/text/address';
import { useWords } from './language';

/** "Article" and "Archived copy", as links that tell the other side nothing. Opening one is the reader's act. */
export function ArticleLinks(props: { title: string; url: string | null; published: string | null }) {
  const w = useWords();
  if (props.url === null || !isWebAddress(props.url)) return null;
  const archived = archivedCopy(props.url, props.published);
  return (
    <span class="links">
      <a href={props.url} target="_blank" rel="noreferrer noopener" aria-label={w.articleOf(props.title)}>
        {w.article}
      </a>
      {archived !== null && (
        <a href={archived} target="_blank" rel="noreferrer noopener" aria-label={w.archivedOf(props.title)}>
          {w.archived}
        </a>
      )}
    </span>
  );
}
