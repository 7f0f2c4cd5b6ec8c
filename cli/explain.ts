import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Corpus } from '../lib/corpus/corpus';
import { explain } from '../lib/explain/explain';
import type { Report } from '../lib/model/report';
import { AT_FAULT, DONE, reportFault, runCommand, UsageError } from './exit';
import { answerLine, type LineOptions } from './explain-line';
import { openCorpora } from './open-corpora';
import { printReport } from './print-report';
import { readArticleFile } from './read-file';

const USAGE =
  'npm run explain -- [--corpus PACK]… [--url URL] [--json] [--text] [--cues] FILE… (FILE: .html, .txt or - for standard input), or --jsonl [--text] [--cues] [--corpus PACK]… < lines';

const OPTIONS = {
  corpus: { type: 'string', multiple: true, default: [] as string[] },
  url: { type: 'string' },
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  text: { type: 'boolean', default: false },
  cues: { type: 'boolean', default: false },
} as const;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.jsonl && positionals.length > 0) {
    throw new UsageError(
      `--jsonl reads lines from standard input and takes no file, but "${positionals[0]}" was given`,
    );
  }
  if (!values.jsonl && positionals.length === 0) throw new UsageError('No file was given');

  const opened = await openCorpora(values.corpus);
  if (!opened.ok) {
    reportFault(opened.reason);
    return AT_FAULT;
  }
  if (values.jsonl) return answerLines(opened.corpora, { withText: values.text, cues: values.cues });
  return explainFiles(positionals, opened.corpora, values);
});

async function explainFiles(
  files: readonly string[],
  corpora: readonly Corpus[],
  options: { url?: string | undefined; json: boolean; text: boolean; cues: boolean },
): Promise<number> {
  const reports: Report[] = [];
  let exitCode = DONE;
  for (const file of files) {
    const began = performance.now();
    const read = await readArticleFile(file, { url: options.url ?? null });
    if (!read.ok) {
      reportFault(read.reason);
      exitCode = AT_FAULT;
      continue;
    }
    const extractMs = performance.now() - began;
    const { text: withText, cues } = options;
    reports.push(await explain(read.article, corpora, { withText, cues, extractMs }));
  }
  if (options.json) {
    if (reports.length > 0)
      process.stdout.write(`${JSON.stringify(files.length === 1 ? reports[0] : reports, null, 2)}\n`);
  } else {
    for (const report of reports) process.stdout.write(`${printReport(report)}\n`);
  }
  return exitCode;
}

/** One answer a line, in order. A line that cannot be read is answered with its fault; the batch goes on. */
async function answerLines(corpora: readonly Corpus[], options: LineOptions): Promise<number> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await answerLine(line, number, corpora, options))}\n`);
  }
  return DONE;
}
