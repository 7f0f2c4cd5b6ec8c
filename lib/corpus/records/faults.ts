import * as v from 'valibot';

/** One thing wrong with one record. */
export interface Fault {
  file: string;
  /** Path of the field, `quotes.0.cue`; empty where the file as a whole is at fault. */
  field: string;
  reason: string;
}

/** Takes a fault of one record: the field, and what is wrong with it. */
export type ReportField = (field: string, reason: string) => void;

/** A fault as one line: file, field, reason. */
export function describeFault({ file, field, reason }: Fault): string {
  return field === '' ? `${file}: ${reason}` : `${file}: ${field}: ${reason}`;
}

/** Reads one record file's text by a schema. Never throws: what does not fit comes back as faults. */
export function parseRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  text: string,
): { ok: true; record: v.InferOutput<Schema> } | { ok: false; faults: Fault[] } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, faults: [{ file, field: '', reason: whyNotJson(text, error) }] };
  }
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, record: result.output };
  const faults = result.issues.map((issue) => ({
    file,
    field: v.getDotPath(issue) ?? '',
    reason: reasonOf(issue),
  }));
  return { ok: false, faults };
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object' || !issue.message.startsWith('Invalid key')) return issue.message;
  return issue.expected === 'never' ? 'is no field of such a record' : 'is missing';
}

function whyNotJson(text: string, error: unknown): string {
  if (text.trim() === '') return 'the file is empty';
  const last = text.trimEnd().at(-1);
  if (last !== '}' && last !== ']') return 'the file ends too soon: this is not valid JSON';
  // Not every engine tells where; none tells it in another way.
  const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
  if (position === undefined) return 'this is not valid JSON';
  return `this is not valid JSON in line ${text.slice(0, Number(position)).split('\n').length}`;
}
