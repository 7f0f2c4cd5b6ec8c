// `npm run measure:gate -- [FOLDER]`: milliseconds the gate takes on saved pages in Chromium, first and median.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureExtension, ROOT } from './build-extension';
import { findBrowsers } from './find-browsers.mjs';

/** Runs on each page; the first pays for compiling, as on a page just opened. */
const RUNS = 15;

/** Counts what the gate would send instead of sending it, and times its whole script. */
const harness = (gate: string) => `(() => {
  let woken = 0;
  globalThis.chrome = { runtime: { sendMessage: async () => { woken += 1; } } };
  const began = performance.now();
  (0, eval)(${JSON.stringify(gate)});
  return [performance.now() - began, woken];
})()`;

async function main(folder: string): Promise<void> {
  const gate = readFileSync(join(await ensureExtension('chrome'), 'gate.js'), 'utf8');
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found; run: node scripts/setup.mjs');
  const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: false });
  try {
    const context = await browser.newContext({ bypassCSP: true, offline: true, javaScriptEnabled: true });
    process.stdout.write('| page | first, ms | median, ms | wakes |\n|---|---|---|---|\n');
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .sort()) {
      const page = await context.newPage();
      // Only the document: its own scripts would run too and be timed with ours.
      await page.setContent(
        readFileSync(join(folder, name), 'utf8').replace(/<script[\s\S]*?<\/script>/gi, ''),
      );
      const runs: [number, number][] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await page.evaluate<[number, number]>(harness(gate)));
      const times = runs.map(([time]) => time);
      const median = [...times].sort((a, b) => a - b)[RUNS >> 1] ?? 0;
      const woken = runs.some(([, count]) => count > 0) ? 'yes' : 'no';
      process.stdout.write(`| ${name} | ${(times[0] ?? 0).toFixed(1)} | ${median.toFixed(1)} | ${woken} |\n`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

main(resolve(process.argv[2] ?? join(ROOT, 'tests', 'pages'))).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message.split('\n')[0] : String(fault)}\n`);
  process.exitCode = 1;
});
