import type * as v from 'valibot';
import type { LabelTerm, Topic } from '../model/corpus';
import {
  type ArticleRecord,
  articleSchema,
  type Fault,
  type GateTerms,
  gateSchema,
  labelsSchema,
  type OutletTable,
  outletsSchema,
  type PersonRecord,
  type Pins,
  type PrimaryRecord,
  parseRecord,
  peopleSchema,
  pinsSchema,
  primarySchema,
  topicSchema,
} from './record';

/** One file of a corpus folder: path below the folder with forward slashes, and its text. */
export interface RecordFile {
  path: string;
  text: string;
}

/** Everything a corpus folder says, read and checked by schema. Articles and primary texts are in order of id. */
export interface CorpusRecords {
  id: string;
  articles: ArticleRecord[];
  primary: PrimaryRecord[];
  outlets: OutletTable;
  people: PersonRecord[];
  topic: Topic;
  gate: GateTerms;
  labels: LabelTerm[];
  pins: Pins;
}

const NO_TOPIC: Topic = {
  event: [],
  context: [],
  occasion: [],
  against: [],
  from: '0001-01-01',
  to: '9999-12-31',
};

const SINGLE_FILES = new Set([
  'outlets.json',
  'people.json',
  'topic.json',
  'gate.json',
  'statements.json',
  'lexicon/labels.json',
]);

/** Records lie flat in two folders; drafts wait in a third and are not read. */
function isExpected(path: string): boolean {
  return !path.endsWith('.json') || SINGLE_FILES.has(path) || /^(articles|primary|drafts)\/[^/]+$/.test(path);
}

/**
 * Reads the files of a corpus folder. `id` is the folder's name. A folder needs `articles/` or `primary/` records
 * and `outlets.json`; `people.json`, `topic.json`, `gate.json`, `lexicon/labels.json` and `statements.json` may be
 * missing. Files that are not `.json` are passed over.
 */
export function readRecords(
  id: string,
  files: readonly RecordFile[],
): { ok: true; records: CorpusRecords } | { ok: false; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <Schema extends v.GenericSchema>(
    schema: Schema,
    file: RecordFile,
  ): v.InferOutput<Schema> | null => {
    const parsed = parseRecord(schema, file.path, file.text);
    if (parsed.ok) return parsed.record;
    faults.push(...parsed.faults);
    return null;
  };
  const one = <Schema extends v.GenericSchema>(schema: Schema, path: string) => {
    const file = files.find((each) => each.path === path);
    return file ? read(schema, file) : null;
  };
  const all = <Schema extends v.GenericSchema<unknown, { id: string }>>(schema: Schema, folder: string) =>
    files
      .filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.json') && isExpected(path))
      .flatMap((file) => {
        const record = read(schema, file);
        if (record === null) return [];
        if (file.path !== `${folder}/${record.id}.json`) {
          faults.push({
            file: file.path,
            field: 'id',
            reason: `is "${record.id}": the file must have that name`,
          });
        }
        return [record];
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));

  for (const { path } of files) {
    if (!isExpected(path))
      faults.push({ file: path, field: '', reason: 'is no part of a corpus; see its README' });
  }
  const articles = all(articleSchema, 'articles');
  const primary = all(primarySchema, 'primary');
  const outlets = one(outletsSchema, 'outlets.json');
  const people = one(peopleSchema, 'people.json');
  const topic = one(topicSchema, 'topic.json');
  const gate = one(gateSchema, 'gate.json');
  const labels = one(labelsSchema, 'lexicon/labels.json');
  const pins = one(pinsSchema, 'statements.json');
  if (!files.some(({ path }) => /^(articles|primary)\/.+\.json$/.test(path))) {
    faults.push({
      file: id,
      field: '',
      reason: 'holds no record: articles go into articles/, primary texts into primary/',
    });
  } else if (!files.some(({ path }) => path === 'outlets.json')) {
    faults.push({ file: id, field: '', reason: 'has no outlets.json' });
  }
  if (faults.length > 0 || outlets === null) return { ok: false, faults };
  return {
    ok: true,
    records: {
      id,
      articles,
      primary,
      outlets,
      people: people ?? [],
      topic: topic ?? NO_TOPIC,
      gate: gate ?? { event: [], context: [], speakers: [] },
      labels: labels ?? [],
      pins: pins ?? { together: [], apart: [] },
    },
  };
}
