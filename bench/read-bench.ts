import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

/** A labelled query: what kind of damage was done to which passages; none for a text that was taken from nowhere. */
const Query = v.object({
  kind: v.string(),
  text: v.string(),
  /** Line numbers, from 0, of the passages it was made from. */
  expect: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export type BenchQuery = v.InferOutput<typeof Query>;

/** Labelled queries over the first `size` passages. */
export interface BenchSet {
  size: number;
  passages: string[];
  queries: BenchQuery[];
}

type Fault = { ok: false; reason: string };

/** The sets of a folder, or one sentence on what is missing. */
export type ReadBench = { ok: true; sets: BenchSet[] } | Fault;

const PASSAGES = 'passages-100k.txt.gz';

/** Reads passages (a line each) and the queries for each of `sizes` from a folder. */
export function readBench(folder: string, sizes: readonly number[]): ReadBench {
  const all = readPassages(folder);
  if (!all.ok) return all;
  const sets: BenchSet[] = [];
  for (const size of sizes) {
    if (size > all.passages.length)
      return {
        ok: false,
        reason: `${join(folder, PASSAGES)} holds ${all.passages.length} passages, not ${size}.`,
      };
    const read = readQueries(join(folder, `queries-${size}.jsonl`), size);
    if (!read.ok) return read;
    sets.push({ size, passages: all.passages.slice(0, size), queries: read.queries });
  }
  return { ok: true, sets };
}

/** All passages of a folder, a line each. */
export function readPassages(folder: string): { ok: true; passages: string[] } | Fault {
  const path = join(folder, PASSAGES);
  if (!existsSync(path))
    return { ok: false, reason: `${path} is not there; name a folder that holds passages and queries.` };
  try {
    return { ok: true, passages: gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n') };
  } catch {
    return { ok: false, reason: `${path} could not be unpacked; it should be text packed with gzip.` };
  }
}

function readQueries(path: string, size: number): { ok: true; queries: BenchQuery[] } | Fault {
  if (!existsSync(path)) return { ok: false, reason: `${path} is not there; queries are read one a line.` };
  const queries: BenchQuery[] = [];
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const [number, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Query), line);
    if (!parsed.success)
      return { ok: false, reason: `${path}: line ${number + 1} needs "kind", "text" and "expect".` };
    if (parsed.output.expect.some((passage) => passage >= size))
      return { ok: false, reason: `${path}: line ${number + 1} expects a passage beyond the first ${size}.` };
    queries.push(parsed.output);
  }
  if (queries.length === 0) return { ok: false, reason: `${path} holds no query.` };
  return { ok: true, queries };
}
