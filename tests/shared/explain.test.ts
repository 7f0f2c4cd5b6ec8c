import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensurePack } from '../../cli/corpus-files';
import { articleFromHtml, articleFromText } from '../../cli/read-file';
import type { Corpus } from '../../lib/corpus/corpus';
import { decodePack } from '../../lib/corpus/pack/pack';
import { explain } from '../../lib/explain/explain';
import type { Report } from '../../lib/model/report';
import { samePerson } from '../../lib/text/names';

const shared = process.env.SHARED_DIR ?? '../shared';
const present = existsSync(join(shared, 'seeds', 'expected.json'));
if (!present) console.warn(`Not run: the two seed articles (none in ${join(shared, 'seeds')}).`);

interface Expected {
  doc: string;
  id: string;
  start: number;
  end: number;
  name: string;
  role: string;
  inherited: boolean;
  source: { start: number; end: number } | null;
  cue: { start: number; end: number } | null;
  via: { start: number; end: number; name: string } | null;
}

const SEEDS = [
  { doc: '000', article: 'ibtimes-2254885', other: 'latinpost-107235' },
  { doc: '001', article: 'latinpost-107235', other: 'ibtimes-2254885' },
] as const;
/** Printed by both seed articles. */
const SHARED_QUOTES = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'];

describe.runIf(present)('the two seed articles', () => {
  let corpus: Corpus;
  const expected: Expected[] = present
    ? JSON.parse(readFileSync(join(shared, 'seeds', 'expected.json'), 'utf8')).quotes
    : [];
  const reports = new Map<string, Report>();

  beforeAll(async () => {
    const opened = decodePack((await ensurePack()).bytes);
    if (!opened.ok) throw new Error(opened.reason);
    corpus = opened.corpus;
    for (const { doc, article } of SEEDS) {
      const record = JSON.parse(
        readFileSync(join('corpora', 'raids-2016', 'articles', `${article}.json`), 'utf8'),
      );
      const text = readFileSync(join(shared, 'seeds', `${doc}.txt`), 'utf8');
      const read = articleFromText(text, { url: record.url });
      if (!read.ok) throw new Error(read.reason);
      reports.set(doc, await explain(read.article, [corpus], { withText: true }));
    }
  }, 120_000);

  const quotesOf = (doc: string) => reports.get(doc)?.quotes ?? [];

  describe.each(SEEDS)('$doc', ({ doc, article, other }) => {
    const wanted = expected.filter((quote) => quote.doc === doc);

    it('is on the topic', () => {
      expect(reports.get(doc)?.page.topic.verdict).toBe('on-topic');
    });

    it('has these quotes and no other', () => {
      expect(quotesOf(doc).map(({ start, end }) => [start, end])).toEqual(
        wanted.map(({ start, end }) => [start, end]),
      );
      expect(quotesOf(doc).map((quote) => quote.kind)).not.toContain('scare');
    });

    it.each(wanted)('$id: speaker, cue and credit as a reader finds them', (want) => {
      const found = quotesOf(doc).find((quote) => quote.start === want.start);
      const { source, cue, via } = found?.attribution ?? {};
      expect(source?.name && samePerson(source.name, want.name)).toBe(true);
      expect(source?.role).toBe(want.role);
      if (want.source) expect(source).toMatchObject({ start: want.source.start, end: want.source.end });
      expect(cue ? { start: cue.start, end: cue.end } : null).toEqual(
        want.cue ? { start: want.cue.start, end: want.cue.end } : null,
      );
      expect(via ? { start: via.start, end: via.end, name: via.name } : null).toEqual(
        want.via ? { start: want.via.start, end: want.via.end, name: want.via.name } : null,
      );
    });

    it.each(SHARED_QUOTES)('%s is found in the other article, and never in this one', (id) => {
      const want = wanted.find((quote) => quote.id === id);
      const found = quotesOf(doc).find((quote) => quote.start === want?.start);
      const articles = found?.matches.flatMap((match) => match.appearances.map((one) => one.article)) ?? [];
      expect(articles).toContain(other);
      expect(articles).not.toContain(article);
    });

    it('gives spans that are slices', () => {
      const report = reports.get(doc);
      const text = report?.page.text ?? '';
      for (const quote of report?.quotes ?? []) {
        const { source, cue, via } = quote.attribution;
        for (const span of [quote, ...quote.parts, source, cue, via]) {
          if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
        }
        for (const { evidence } of quote.framing) {
          if ('start' in evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }
    });
  });
});

const pages = join(shared, 'pages');
const saved = existsSync(pages) ? readdirSync(pages).filter((name) => name.endsWith('.html')) : [];
if (saved.length === 0) console.warn(`Not run: saved real pages (none in ${pages}).`);

describe.runIf(saved.length > 0)('saved real pages', () => {
  it.each(saved)('%s is explained and not taken for the topic', async (name) => {
    const opened = decodePack((await ensurePack()).bytes);
    const read = articleFromHtml(readFileSync(join(pages, name), 'utf8'), {});
    if (!opened.ok || !read.ok) throw new Error(`${name} could not be read`);
    const report = await explain(read.article, [opened.corpus]);
    expect(['off-topic', 'not-an-article']).toContain(report.page.topic.verdict);
    expect(
      report.quotes.flatMap((quote) => quote.matches.filter((match) => match.verdict !== 'uncertain')),
    ).toEqual([]);
  });
});
