import { readdirSync, readFileSync } from 'node:fs';
import { formatRecord } from './format-record';
import type { RecordFile } from './read-records';

/** A small made-up corpus for tests: a council's plan to close a ferry, in names nobody bears. */
const FERRY = new URL('../../../tests/corpora/ferry-2020/', import.meta.url);

interface TestQuote {
  text: string;
  spoken?: string;
  speaker: string;
  verb?: { lemma: string; printed: string };
  via?: string;
  viaClause?: string;
}

/** One article file. */
export function articleFile(
  id: string,
  outlet: string,
  published: string | null,
  quotes: TestQuote[],
  more: Record<string, unknown> = {},
): RecordFile {
  const record = {
    id,
    outlet,
    url: `https://${outlet.replace('-', '')}.example/${id}`,
    title: `Story ${id}`,
    titleSeen: true,
    published,
    lang: 'en',
    read: 'whole',
    readOn: null,
    reviewed: null,
    origin: null,
    quotes,
    labels: [{ concept: 'event', term: 'closing', voice: 'headline', clause: 'The closing of the ferry' }],
    ...more,
  };
  return { path: `articles/${id}.json`, text: formatRecord(record) };
}

/** Primary texts, people and outlets of the made-up corpus, with no article and no statement or with those given. */
export function testFiles(more: RecordFile[] = []): RecordFile[] {
  return [...ferryFiles().filter(({ path }) => /^(primary|people)\/|^outlets\.json$/.test(path)), ...more];
}

/** The whole made-up corpus: with its articles, its statements, its topic. */
export function ferryFiles(): RecordFile[] {
  return readdirSync(FERRY, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(new URL(path, FERRY), 'utf8') }));
}
