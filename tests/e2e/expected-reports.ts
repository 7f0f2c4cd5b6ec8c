import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Match, Quote, Report } from '../../lib/model/report';
import { ROOT } from '../../scripts/build-extension';

/** A page to open in a browser and to read on the command line. */
export interface TestPage {
  id: string;
  url: string;
  html: string;
}

/** What the command line says of pages, in one run; the browser must say the same. */
export function explainPages(pages: readonly TestPage[]): Map<string, Report> {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'cli', 'explain.ts'), '--jsonl', '--text'],
    {
      cwd: ROOT,
      input: pages.map(({ id, url, html }) => `${JSON.stringify({ id, url, html })}\n`).join(''),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (run.status !== 0) throw new Error(`explain --jsonl ended with ${run.status}: ${run.stderr}`);
  return new Map(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => {
        const answer = JSON.parse(line) as { id: string; report?: Report; error?: string };
        if (!answer.report) throw new Error(`explain of ${answer.id}: ${answer.error}`);
        return [answer.id, answer.report];
      }),
  );
}

/** What the command line says of one page. */
export function explainPage(page: TestPage): Report {
  const report = explainPages([page]).get(page.id);
  if (!report) throw new Error(`${page.id} has no report`);
  return report;
}

/**
 * The texts that are to be marked, parts and then repeats of each quote, in reading order: quotes with a sure match, apart where the words differ, and
 * translations; then what is printed without quotation marks.
 */
export function expectedMarks(report: Report): { elsewhere: string[]; differs: string[] } {
  const sure = report.quotes.filter(isElsewhere);
  const differs = (quote: Quote) => sureMatches(quote).some((match) => match.verdict === 'changed');
  const texts = (quotes: Quote[]) =>
    quotes.flatMap(({ parts, repeats }) => [...parts, ...repeats].map((part) => part.text));
  const elsewhere = sure.filter((quote) => !differs(quote));
  return { elsewhere: texts([...elsewhere, ...report.unmarked]), differs: texts(sure.filter(differs)) };
}

/** What stands on the toolbar button: a fragment of one word is marked and not counted. */
export function expectedBadge(report: Report): string {
  const isOneWord = (quote: Quote) =>
    quote.kind === 'fragment' && !/\s/.test(quote.parts.map(({ text }) => text.trim()).join(' '));
  const count = report.quotes.filter((quote) => isElsewhere(quote) && !isOneWord(quote)).length;
  return count === 0 ? '' : String(count);
}

function isElsewhere(quote: Quote): boolean {
  const prints = ({ verdict, text }: Match['appearances'][number]) =>
    verdict !== 'uncertain' && text.trim().split(/\s+/).length > 1;
  return sureMatches(quote).some((match) => match.appearances.some(prints)) || quote.renderings.length > 0;
}

/** Matches that are asserted; "uncertain" ones are shown apart and never counted. */
export function sureMatches(quote: Quote) {
  return quote.matches.filter((match) => match.verdict !== 'uncertain');
}
