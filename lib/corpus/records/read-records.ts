import type * as v from 'valibot';
import type { LabelTerm, Topic } from '../../model/corpus';
import type { StyleNote } from '../../model/style-note';
import { slug } from '../statements/statement-id';
import { type Cues, cuesSchema } from './cues';
import { type Fault, parseRecord } from './faults';
import { type OccasionRecord, occasionSchema } from './occasion';
import { type ArticleRecord, articleSchema, type PrimaryRecord, primarySchema } from './record';
import { styleNotesSchema } from './style-notes';
import {
  type GateTerms,
  gateSchema,
  labelsSchema,
  NO_TOPIC,
  namesSchema,
  type OutletTable,
  outletsSchema,
  type PersonRecord,
  personSchema,
  topicSchema,
} from './tables';

/** One file of a corpus folder: path below the folder with forward slashes, and its text. */
export interface RecordFile {
  path: string;
  text: string;
}

/** Everything a corpus folder says, read and checked by schema. Lists are in order of id or name. */
export interface CorpusRecords {
  id: string;
  articles: ArticleRecord[];
  primary: PrimaryRecord[];
  occasions: OccasionRecord[];
  people: PersonRecord[];
  outlets: OutletTable;
  /** Names of places, bodies, laws and events that a record may hold; null where the corpus has no such list. */
  names: string[] | null;
  topic: Topic;
  gate: GateTerms;
  labels: LabelTerm[];
  styleNotes: StyleNote[];
  /** Null where the corpus has none. */
  cues: Cues | null;
}

const SINGLE_FILES = new Set([
  'outlets.json',
  'names.json',
  'topic.json',
  'gate.json',
  'lexicon/labels.json',
  'lexicon/style-notes.json',
  'lexicon/cues.json',
]);
/** One record a file, flat; drafts wait in a folder of their own and are not read. */
const FOLDERS = /^(articles|primary|people|statements|drafts)\/[^/]+$/;

function isExpected(path: string): boolean {
  return !path.endsWith('.json') || SINGLE_FILES.has(path) || FOLDERS.test(path);
}

/**
 * Reads the files of a corpus folder. `id` is the folder's name. A folder needs `articles/` or `primary/` records
 * and `outlets.json`; everything else may be missing. Files that are not `.json` are passed over.
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
  /** All records of a folder, in order of their files' names; `field` and `nameOf` say what a file must be called. */
  const all = <Schema extends v.GenericSchema>(
    schema: Schema,
    folder: string,
    field: string,
    nameOf: (record: v.InferOutput<Schema>) => string,
  ): v.InferOutput<Schema>[] =>
    files
      .filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.json') && isExpected(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap((file) => {
        const record = read(schema, file);
        if (record === null) return [];
        const name = nameOf(record);
        if (file.path !== `${folder}/${name}.json`) {
          faults.push({ file: file.path, field, reason: `asks for the file name "${name}.json"` });
        }
        return [record];
      });

  for (const { path } of files) {
    if (!isExpected(path))
      faults.push({ file: path, field: '', reason: 'is no part of a corpus; see its README' });
  }
  const articles = all(articleSchema, 'articles', 'id', (record) => record.id);
  const primary = all(primarySchema, 'primary', 'id', (record) => record.id);
  const occasions = all(occasionSchema, 'statements', 'id', (record) => record.id);
  const people = all(personSchema, 'people', 'name', (record) => slug(record.name));
  const outlets = one(outletsSchema, 'outlets.json');
  const names = one(namesSchema, 'names.json');
  const topic = one(topicSchema, 'topic.json');
  const gate = one(gateSchema, 'gate.json');
  const labels = one(labelsSchema, 'lexicon/labels.json');
  const styleNotes = one(styleNotesSchema, 'lexicon/style-notes.json');
  const cues = one(cuesSchema, 'lexicon/cues.json');
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
      occasions,
      people,
      outlets,
      names,
      topic: topic ?? NO_TOPIC,
      gate: gate ?? { event: [], context: [], speakers: [], phrases: [] },
      labels: labels ?? [],
      styleNotes: styleNotes ?? [],
      cues,
    },
  };
}
