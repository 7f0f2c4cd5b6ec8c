import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-extension';
import { type Outcome, runTool } from './run-check';

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** Lines of a failure message that are shown; the rest is stack. */
const MESSAGE_LINES = 12;

/** Runs vitest and counts each test. `name` is for the file its report is written to. */
export async function runVitest(name: string, args: readonly string[]): Promise<Outcome> {
  const folder = join(ROOT, '.cache');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `vitest-${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await runTool('vitest', [
    'run',
    // The report does not name a fault outside of tests and hooks; what is printed for people does.
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
  const details = [
    ...report.testResults.flatMap((file) => file.assertionResults.filter(isFailure).map(describe)),
    ...unloaded.map((file) => `${file.name}\n${firstLines(file.message)}`),
    ...(silentlyBroken || unloaded.length > 0 ? [fromFirstFault(output)] : []),
  ].join('\n');
  return { passed: report.numPassedTests, failed: silentlyBroken ? 1 : failed, details };
}

/** The printed run without the list of what passed; all of it where no fault is printed. */
function fromFirstFault(output: string): string {
  const start = output.search(/^.*(?:Failed Suites|Unhandled Errors)/m);
  return start < 0 ? output : output.slice(start);
}

function hasFailure(file: VitestReport['testResults'][number]): boolean {
  return file.assertionResults.some(isFailure);
}

function isFailure(test: { status: string }): boolean {
  return test.status === 'failed';
}

function describe(test: { fullName: string; failureMessages: string[] | null }): string {
  return `✗ ${test.fullName}\n${firstLines((test.failureMessages ?? []).join('\n'))}`;
}

/** Without the frames of the test runner's own code. */
function firstLines(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules|^\s+at (?:new Promise|process\.)/.test(line));
  return lines.slice(0, MESSAGE_LINES).join('\n');
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}
