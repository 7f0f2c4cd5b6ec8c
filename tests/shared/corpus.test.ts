import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const shared = join(process.env.SHARED_DIR ?? '../shared', 'corpus');
const corpus = 'corpora/raids-2016';

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

  it('every quote of a record stands in the source exactly so', () => {
    for (const source of readLines('articles.jsonl')) {
      const record = readRecord(join(corpus, 'articles', `${source.id}.json`));
      const texts = (source.quotes ?? []).map(({ text }) => text);
      for (const { text } of record.quotes ?? []) expect(texts, source.id).toContain(text);
    }
  });

  it('every passage of a primary text stands in the source exactly so', () => {
    for (const source of readLines('primary.jsonl')) {
      const record = readRecord(join(corpus, 'primary', `${source.id}.json`));
      expect(record.passages?.map(({ text }) => text)).toEqual(source.passages?.map(({ text }) => text));
    }
  });
});
