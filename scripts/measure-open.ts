// `npm run measure:open`: milliseconds from the first question to the open corpus in a worker just woken, in Chromium.
import { CdpTarget } from './browsers/cdp-target';
import { type ChromiumBrowser, launchChromium } from './browsers/chromium';
import { waitFor } from './browsers/extension-browser';
import { ensureExtension } from './build-extension';
import { findBrowsers } from './find-browsers.mjs';

const WAKE_UPS = 20;
/** The worker's own measure; see `entrypoints/background/collection.ts`. */
const OPENING = `performance.getEntriesByName('open the collection')[0]?.duration ?? null`;

async function main(): Promise<void> {
  const extension = await ensureExtension('chrome');
  const { chromium: program } = findBrowsers();
  if (!program) throw new Error('No Chromium, Chrome or Edge was found; run: node scripts/setup.mjs');
  const browser = await launchChromium({ program, extension });
  const times: number[] = [];
  try {
    await (await browser.findPage('options.html')).close();
    await browser.grant('newsrooms');
    for (let wake = 0; wake < WAKE_UPS; wake += 1) times.push(await openOnce(browser));
  } finally {
    await browser.close();
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  process.stdout.write('| cold open, ms | least | median | 95 % | most |\n|---|---|---|---|---|\n');
  process.stdout.write(`| ${WAKE_UPS} wake-ups | ${at(0)} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |\n`);
}

/** Stops the worker, wakes it with a question that opens the corpus and asks nothing else, and reads what it measured. */
async function openOnce(browser: ChromiumBrowser): Promise<number> {
  await browser.stopWorker();
  const page = await browser.openPage('options.html');
  try {
    await page.evaluate(`chrome.runtime.sendMessage({ type: 'collection' })`);
    const target = await waitFor(
      'the worker',
      () => browser.workerTarget(),
      (id) => id !== null,
    );
    const worker = await CdpTarget.attach(browser.session, target ?? '');
    const time = await waitFor(
      'the open corpus',
      () => worker.evaluate<number | null>(OPENING),
      (duration) => duration !== null,
    );
    await worker.detach();
    return time ?? 0;
  } finally {
    await page.close();
  }
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message.split('\n')[0] : String(fault)}\n`);
  process.exitCode = 1;
});
