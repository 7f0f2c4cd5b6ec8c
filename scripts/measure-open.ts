// `npm run measure:open`: milliseconds to the open corpus and to the first page's matches in a worker just woken, in Chromium.
import { join } from 'node:path';
import { readArticleFile } from '../cli/read-file';
import type { Article } from '../lib/model/article';
import type { Report } from '../lib/model/report';
import { CdpTarget } from './browsers/cdp-target';
import type { ChromiumBrowser } from './browsers/chromium';
import { launchChromium } from './browsers/chromium-launch';
import { waitFor } from './browsers/extension-browser';
import { ensureExtension, ROOT } from './build-extension';
import { findBrowsers } from './find-browsers.mjs';

const WAKE_UPS = 20;
/** 15 quotes, all kinds; most of them in the bundled corpus. */
const SAMPLE = 'tests/pages/ledger.html';
/** The worker's own measure; see `entrypoints/background/collection.ts`. */
const OPENING = `performance.getEntriesByName('open the collection')[0]?.duration ?? null`;

async function main(): Promise<void> {
  const extension = await ensureExtension('chrome');
  const { chromium: program } = findBrowsers();
  if (!program) throw new Error('No Chromium, Chrome or Edge was found; run: node scripts/setup.mjs');
  const read = await readArticleFile(join(ROOT, SAMPLE), {});
  if (!read.ok) throw new Error(read.reason);
  const browser = await launchChromium({ program, extension });
  const opening: number[] = [];
  const first: Report['took'][] = [];
  try {
    await (await browser.findPage('options.html')).close();
    await browser.grant('newsrooms');
    for (let wake = 0; wake < WAKE_UPS; wake += 1) {
      const { opened, took } = await askOnce(browser, read.article);
      opening.push(opened);
      first.push(took);
    }
  } finally {
    await browser.close();
  }
  process.stdout.write(
    `| ${WAKE_UPS} wake-ups, ms | least | median | 95 % | most |\n|---|---|---|---|---|\n`,
  );
  print('open the collection', opening);
  print(
    'first page: read its quotes',
    first.map(({ quotes }) => quotes),
  );
  print(
    'first page: match them',
    first.map(({ match }) => match),
  );
}

function print(step: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  process.stdout.write(`| ${step} | ${at(0)} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |\n`);
}

/** Stops the worker, wakes it with a question that opens the corpus, then asks for a page, and reads what it measured. */
async function askOnce(
  browser: ChromiumBrowser,
  article: Article,
): Promise<{ opened: number; took: Report['took'] }> {
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
    const took = await page.evaluate<Report['took']>(firstReport(article));
    return { opened: time ?? 0, took };
  } finally {
    await page.close();
  }
}

/** Runs in a page of the extension: asks as a reader asks, and gives what the first report took. */
function firstReport(article: Article): string {
  return `new Promise((tell) => {
    const port = chrome.runtime.connect({ name: 'explain' });
    port.onMessage.addListener((answer) => answer.type === 'first' && tell(answer.report.took));
    port.postMessage(${JSON.stringify({ type: 'explain', article })});
  })`;
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message.split('\n')[0] : String(fault)}\n`);
  process.exitCode = 1;
});
