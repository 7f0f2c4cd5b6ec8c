import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { type HandLabel, readMarkup } from './markup';

const Labelled = v.object({
  id: v.string(),
  kind: v.picklist(['paragraph', 'headline', 'caption']),
  text: v.string(),
});

const HandQuote = v.object({
  /** Its first five words. */
  quote: v.string(),
  verb: v.nullable(v.string()),
  speaker: v.nullable(v.string()),
  credits: v.array(
    v.object({ kind: v.picklist(['document', 'outlet', 'first-hand', 'unnamed']), text: v.string() }),
  ),
  doubt: v.array(v.string()),
});

const Passage = v.object({
  id: v.string(),
  text: v.string(),
  outlets: v.array(v.string()),
  quotes: v.array(HandQuote),
});

/** A labelled sentence, its markup read. */
export interface LabelItem {
  id: string;
  kind: 'paragraph' | 'headline' | 'caption';
  text: string;
  labels: HandLabel[];
}
export type QuoteItem = v.InferOutput<typeof Passage>;
export type HandQuote = v.InferOutput<typeof HandQuote>;

/** The items of a file, or one sentence on why it was not read. */
export type Items<T> = { ok: true; items: T[] } | { ok: false; reason: string };

/** Reads labelled sentences, an item a line. */
export async function readLabelItems(path: string): Promise<Items<LabelItem>> {
  return readLines(path, Labelled, ({ id, kind, text: marked }) => {
    const read = readMarkup(marked);
    return read.ok ? { ok: true, item: { id, kind, text: read.text, labels: read.labels } } : read;
  });
}

/** Reads passages with quotes, an item a line. */
export async function readQuoteItems(path: string): Promise<Items<QuoteItem>> {
  return readLines(path, Passage, (item) => ({ ok: true, item }));
}

async function readLines<Schema extends v.GenericSchema, T>(
  path: string,
  schema: Schema,
  finish: (parsed: v.InferOutput<Schema>) => { ok: true; item: T } | { ok: false; reason: string },
): Promise<Items<T>> {
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) return { ok: false, reason: `there is no ${path}` };
  const items: T[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = v.safeParse(schema, parseJson(line));
    const finished = parsed.success ? finish(parsed.output) : faultOf(parsed.issues);
    if (!finished.ok) return { ok: false, reason: `${path}, line ${index + 1}: ${finished.reason}` };
    items.push(finished.item);
  }
  return { ok: true, items };
}

function faultOf(issues: readonly v.BaseIssue<unknown>[]): { ok: false; reason: string } {
  const field = issues[0] === undefined ? null : v.getDotPath(issues[0]);
  return {
    ok: false,
    reason: field === null ? 'no JSON object' : `"${field}" is missing or of another kind`,
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
