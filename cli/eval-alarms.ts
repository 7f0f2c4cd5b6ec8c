import { readFile } from 'node:fs/promises';
import { AT_FAULT, DONE, reportFault, runCommand, UsageError } from './exit';
import { answerLine } from './explain-line';
import { openCorpora } from './open-corpora';

/**
 * `npm run eval:alarms -- FILE.jsonl`: explains every line of a file as a batch would (a line without `published` has no date), and prints
 * what the bundled collection claims of it: how many are on the topic, and every quote that matches. On articles about
 * something else each is a false alarm.
 */
await runCommand('npm run eval:alarms -- FILE.jsonl', async (args) => {
  const [path, more] = args;
  if (path === undefined || more !== undefined) throw new UsageError('Give one file of lines');
  const opened = await openCorpora([]);
  const lines = await readFile(path, 'utf8').catch(() => null);
  if (!opened.ok || lines === null) {
    reportFault(opened.ok ? `${path} could not be read; check the path.` : opened.reason);
    return AT_FAULT;
  }
  const verdicts = new Map<string, number>();
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const answer = await answerLine(line, index + 1, opened.corpora, {});
    if ('error' in answer) {
      reportFault(answer.error);
      continue;
    }
    const { page, quotes } = answer.report;
    verdicts.set(page.topic.verdict, (verdicts.get(page.topic.verdict) ?? 0) + 1);
    for (const { text: words, matches } of quotes) {
      for (const match of matches)
        print(String(answer.id), match.verdict, match.statement, words.slice(0, 80));
    }
  }
  for (const [verdict, count] of verdicts) print(verdict, String(count));
  return DONE;
});

function print(...cells: string[]): void {
  process.stdout.write(`${cells.join(' | ')}\n`);
}
