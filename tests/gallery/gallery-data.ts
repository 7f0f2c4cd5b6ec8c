import { openCorpora } from '../../cli/open-corpora';
import { articleFromHtml } from '../../cli/read-file';
import type { Example } from '../../components/popup/empty-state';
import { explain } from '../../lib/explain/explain';
import { findQuote } from '../../lib/explain/find-quote';
import type { Extent, Report } from '../../lib/model/report';
import { galleryPages } from './pages';

/** What the states are filled with: reports and numbers of the bundled corpus. */
export interface GalleryData {
  /** By the name of the page. */
  reports: Record<string, Report>;
  /** What is found for selected words, by the words' name. */
  found: Record<string, Report>;
  extent: Extent[];
  examples: Example[];
  /** How many news sites the collection knows. */
  newsrooms: number;
}

/** Words that a person selects: of the collection, and of nobody in it. */
const SELECTED = {
  words:
    'I urge you to immediately stop these raids and not deport families back to countries where a death sentence awaits.',
  nothing: 'We had one line and two chairs on Saturday, and by Sunday noon we had run out of both.',
};

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
  const found: Record<string, Report> = {};
  for (const [name, words] of Object.entries(SELECTED)) {
    const answer = findQuote(words, corpora);
    if (!answer.ok) throw new Error(`${name}: ${answer.why}`);
    // The clock is in it.
    found[name] = { ...answer.report, took: { extract: 0, quotes: 0, match: 0, attribute: 0, framing: 0 } };
  }
  const newsrooms = corpora
    .flatMap(({ outlets }) => outlets)
    .filter(({ kind }) => kind === 'news' || kind === 'agency')
    .flatMap(({ domains }) => domains);
  return {
    reports,
    found,
    extent: corpora.map(({ extent }) => extent),
    examples: corpora.flatMap(({ examples }) => [...examples]),
    newsrooms: new Set(newsrooms).size,
  };
}
