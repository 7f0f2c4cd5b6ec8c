import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-extension';
import { type Outcome, runTool } from './run-check';

/** What is read of vitest's report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs vitest and counts each test. `name` is for the file its report is written to. */
export async function runVitest(name: string, args: readonly string[]): Promise<Outcome> {
  const folder = join(ROOT, '.cache');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `vitest-${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await runTool('vitest', [
    'run',
    // The report counts; what is printed for people gives the reasons, also of faults outside of any test.
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, details: output };
  return summarize(report, code, output);
}

/** Counts a vitest report. A run that fails without a failing test (a file that does not load) is one failure. */
function summarize(report: VitestReport, code: number, output: string): Outcome {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && !hasFailure(file));
  const failed = report.numFailedTests + unloaded.length;
  const silentlyBroken = failed === 0 && (code !== 0 || report.numPassedTests === 0);
  return {
    passed: report.numPassedTests,
    failed: silentlyBroken ? 1 : failed,
    details: failed > 0 || silentlyBroken ? fromFirstFault(output) : '',
  };
}

/** The printed run without the list of what passed; all of it where no fault is printed. */
function fromFirstFault(output: string): string {
  const start = output.search(/^.*(?:Failed Suites|Failed Tests|Unhandled Errors)/m);
  return start < 0 ? output : output.slice(start);
}

function hasFailure(file: VitestReport['testResults'][number]): boolean {
  return file.assertionResults.some(isFailure);
}

function isFailure(test: { status: string }): boolean {
  return test.status === 'failed';
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}
