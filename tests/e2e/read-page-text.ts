import { hiddenByStyle } from '../../lib/page/hidden';
import { readPage } from '../../lib/page/read-page';

/** Bundled and evaluated inside a page by `page-text.ts`: the text as the reader reads it there. */
export function readPageText(): string {
  return readPage(document, { url: location.href, isHidden: hiddenByStyle }).article.text;
}
