import * as v from 'valibot';
import type { Corpus } from '../lib/corpus/corpus';
import { type ExplainOptions, explain } from '../lib/explain/explain';
import type { Report } from '../lib/model/report';
import { articleFromHtml, articleFromText } from './read-file';

const known = {
  url: v.nullish(v.string()),
  title: v.nullish(v.string()),
  published: v.nullish(v.string()),
};
const lineSchema = v.union([
  v.object({ id: v.union([v.string(), v.number()]), html: v.string(), ...known }),
  v.object({ id: v.union([v.string(), v.number()]), text: v.string(), ...known }),
]);

/** What a batch asks of every line. */
export type LineOptions = Pick<ExplainOptions, 'withText' | 'cues'>;

export type LineAnswer =
  | { id: string | number | null; report: Report }
  | { id: string | number | null; error: string };

/** Answers one line of a batch: its report, or one sentence on what is wrong with it. Never throws. */
export async function answerLine(
  line: string,
  number: number,
  corpora: readonly Corpus[],
  options: LineOptions,
): Promise<LineAnswer> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: `Line ${number} is not JSON; give one JSON object a line.` };
  }
  const id = idOf(value);
  const parsed = v.safeParse(lineSchema, value);
  if (!parsed.success) {
    return {
      id,
      error: `Line ${number} needs "id" and either "html" or "text", all of them text; "url", "title" and "published" may be added.`,
    };
  }
  const input = parsed.output;
  const facts = { url: input.url ?? null, title: input.title ?? null, published: input.published ?? null };
  const began = performance.now();
  const read = 'html' in input ? articleFromHtml(input.html, facts) : articleFromText(input.text, facts);
  if (!read.ok) return { id, error: read.reason };
  try {
    const report = await explain(read.article, corpora, { ...options, extractMs: performance.now() - began });
    return { id, report };
  } catch (error) {
    return {
      id,
      error: `Line ${number} could not be explained: ${error instanceof Error ? error.message : String(error)}.`,
    };
  }
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}
