import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensurePack } from '../../cli/corpus-files';
import { articleFromText } from '../../cli/read-file';
import { decodePack } from '../../lib/corpus/pack/pack';
import { explain } from '../../lib/explain/explain';

const shared = join(process.env.SHARED_DIR ?? '../shared', 'corpus');
const corpus = 'corpora/raids-2016';

interface Negative {
  title: string;
  url: string;
  firstWords: string;
}

interface SourceRecord {
  id: string;
  quotes?: { text: string; speaker: string }[];
  passages?: { text: string }[];
}

function isRecord(value: unknown): value is SourceRecord {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function readLines(name: string): SourceRecord[] {
  return readFileSync(join(shared, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isRecord);
}

function readRecord(path: string): SourceRecord {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isRecord(value)) throw new Error(`${path} is no record`);
  return value;
}

const there = existsSync(shared);
if (!there)
  console.log(`not run: the records were not compared with their sources, because ${shared} is not there`);

describe.skipIf(!there)('the bundled records and the facts they were made from', () => {
  it.each([
    ['articles', 'articles.jsonl'],
    ['primary', 'primary.jsonl'],
  ])('%s: every id of the source has its file, under the same name', (folder, source) => {
    const ids = readLines(source).map(({ id }) => `${id}.json`);
    expect(readdirSync(join(corpus, folder))).toEqual(expect.arrayContaining(ids));
  });

  it('every quote of the source stands in its record exactly so, under its number; more may follow', () => {
    for (const source of readLines('articles.jsonl')) {
      const record = readRecord(join(corpus, 'articles', `${source.id}.json`));
      const texts = (source.quotes ?? []).map(({ text }) => text);
      expect(record.quotes?.map(({ text }) => text).slice(0, texts.length), source.id).toEqual(texts);
    }
  });

  it('every passage of a primary text stands in its record exactly so; more may follow', () => {
    for (const source of readLines('primary.jsonl')) {
      const record = readRecord(join(corpus, 'primary', `${source.id}.json`));
      const texts = (source.passages ?? []).map(({ text }) => text);
      expect(record.passages?.map(({ text }) => text).slice(0, texts.length), source.id).toEqual(texts);
    }
  });
});

const negatives = join(shared, 'negatives.jsonl');

describe.skipIf(!existsSync(negatives))('pages near the topic that are not on it', () => {
  const pages = existsSync(negatives)
    ? readFileSync(negatives, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Negative)
    : [];

  it.each(pages)('$title', async ({ title, url, firstWords }) => {
    const opened = decodePack((await ensurePack()).bytes);
    if (!opened.ok) throw new Error(opened.reason);
    // Their dates are withheld: the words must do.
    const read = articleFromText(`${title}\n${firstWords}`, { url, title });
    if (!read.ok) throw new Error(read.reason);
    const { page } = await explain(read.article, [opened.corpus]);
    expect(page.topic.verdict).not.toBe('on-topic');
  });
});
