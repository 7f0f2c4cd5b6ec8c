import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Corpus } from '../lib/corpus/corpus';
import { matchesFor } from '../lib/explain/match-statement';
import type { Match } from '../lib/model/report';
import { AT_FAULT, DONE, reportFault, runCommand, UsageError } from './exit';
import { openCorpora } from './open-corpora';

const USAGE = 'npm run --silent match -- --jsonl [--corpus PACK]… < lines';

const OPTIONS = {
  corpus: { type: 'string', multiple: true, default: [] as string[] },
  jsonl: { type: 'boolean', default: false },
} as const;

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  speaker: v.nullish(v.string()),
  published: v.nullish(v.string()),
});

type LineAnswer = { id: string | number; matches: Match[] } | { id: string | number | null; error: string };

await runCommand(USAGE, async (args) => {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (!values.jsonl) throw new UsageError('This command reads lines: --jsonl is missing');
  const opened = await openCorpora(values.corpus);
  if (!opened.ok) {
    reportFault(opened.reason);
    return AT_FAULT;
  }
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(answerLine(line, number, opened.corpora))}\n`);
  }
  return DONE;
});

/** Answers one line: the quote's matches, best first, or one sentence on what is wrong with the line. Never throws. */
function answerLine(line: string, number: number, corpora: readonly Corpus[]): LineAnswer {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: `Line ${number} is not JSON; give one JSON object a line.` };
  }
  const parsed = v.safeParse(lineSchema, value);
  if (!parsed.success) {
    return {
      id: idOf(value),
      error: `Line ${number} needs "id" and "text"; "speaker" and "published" may be added, all of them text.`,
    };
  }
  const { id, text, speaker, published } = parsed.output;
  const lookup = { text, speaker: speaker ?? null, published: published ?? null, page: null };
  const matches = corpora.flatMap((corpus) => matchesFor(lookup, corpus));
  return { id, matches: corpora.length > 1 ? matches.sort(bestFirst) : matches };
}

/** Between corpora: asserted before uncertain, then the nearer wording. */
function bestFirst(a: Match, b: Match): number {
  return Number(a.verdict === 'uncertain') - Number(b.verdict === 'uncertain') || b.score - a.score;
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}
