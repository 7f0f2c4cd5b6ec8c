import { openCorpora } from '../../cli/open-corpora';
import { articleFromHtml } from '../../cli/read-file';
import type { Example } from '../../components/popup/empty-state';
import { explain } from '../../lib/explain/explain';
import type { Extent, Report } from '../../lib/model/report';
import { galleryPages } from './pages';

/** What the states are filled with: reports and numbers of the bundled corpus. */
export interface GalleryData {
  /** By the name of the page. */
  reports: Record<string, Report>;
  extent: Extent[];
  examples: Example[];
  /** How many news sites the collection knows. */
  newsrooms: number;
}

/** Reads every page of the gallery as the command line does. The same sources give the same data: no clock is in it. */
export async function makeGalleryData(): Promise<GalleryData> {
  const opened = await openCorpora([]);
  if (!opened.ok) throw new Error(opened.reason);
  const { corpora } = opened;
  const reports: Record<string, Report> = {};
  for (const [name, { url, html }] of Object.entries(galleryPages())) {
    const read = articleFromHtml(html, { url });
    if (!read.ok) throw new Error(`${name}: ${read.reason}`);
    reports[name] = await explain(read.article, corpora, { now: () => 0 });
  }
  const newsrooms = corpora
    .flatMap(({ outlets }) => outlets)
    .filter(({ kind }) => kind === 'news' || kind === 'agency')
    .flatMap(({ domains }) => domains);
  return {
    reports,
    extent: corpora.map(({ extent }) => extent),
    examples: corpora.flatMap(({ examples }) => [...examples]),
    newsrooms: new Set(newsrooms).size,
  };
}
