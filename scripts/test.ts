// `npm test`: every check, in order, all of them even where one fails; the last line counts them.
import { buildExtension, outputFolder } from './build-extension';
import { checkZips } from './check-zips';
import { lintPackage } from './lint-package';
import { type Outcome, runTool, single } from './run-check';
import { runVitest } from './vitest-outcome';

const E2E = ['--config', 'tests/e2e/vitest.config.ts'];

const CHECKS: [name: string, check: () => Promise<Outcome>][] = [
  ['types', () => tool('tsc', ['--noEmit'])],
  ['lint', () => tool('biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '.'])],
  ['build for Chrome', () => built('chrome')],
  ['build for Firefox', () => built('firefox')],
  ['packed files', async () => checkZips()],
  ['package lint', () => lintPackage(outputFolder('firefox'))],
  ['unit, component and meta tests', () => runVitest('unit', [])],
  ['end to end in Chromium', () => runVitest('chromium', [...E2E, 'tests/e2e/chromium'])],
  ['end to end in Firefox', () => runVitest('firefox', [...E2E, 'tests/e2e/firefox'])],
];

async function tool(name: string, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runTool(name, args);
  return single(code, output);
}

async function built(target: 'chrome' | 'firefox'): Promise<Outcome> {
  await buildExtension(target, true);
  return single(0, '');
}

async function main(): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const [name, check] of CHECKS) {
    const start = Date.now();
    const outcome = await check().catch((fault: unknown) =>
      single(1, fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
    );
    passed += outcome.passed;
    failed += outcome.failed;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const mark = outcome.failed === 0 ? 'ok  ' : 'FAIL';
    const line = `${mark} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`;
    process.stdout.write(`${line}\n${outcome.details ? `${outcome.details.trimEnd()}\n` : ''}`);
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main();
