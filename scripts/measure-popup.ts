// `npm run measure:popup`: milliseconds until the popup shows its quotes, in Chromium, and the bytes of its scripts.
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtensionBrowser, type Popup, pause, waitFor } from './browsers/extension-browser';
import { launch, readMarks } from './browsers/launch';
import { ensureExtension } from './build-extension';
import { findBrowsers } from './find-browsers.mjs';
import { packedSize, scriptsOfPage } from './page-scripts';
import { serveSample } from './sample-server';

const OPENINGS = 20;

/** Until the second message, with the framing, is with the reader; and between two openings. Milliseconds. */
const SETTLING_TIME = 3_000;
const REST_TIME = 300;

/** A popup of the same size with one line of text: what the browser itself takes. */
const EMPTY_PAGE = `<!doctype html><meta charset="utf-8"><title>Empty</title>
<body style="width: 400px; height: 600px"><h2>Nothing.</h2></body>`;

/** One opening, in milliseconds. */
interface Opening {
  /** From the click on the toolbar button until the browser opens the page. */
  window: number;
  /** From there to the first paint of any content, and to the one that shows what was waited for. */
  first: number;
  shown: number;
}

/**
 * Runs in the popup once `selector` is there: when it was painted. The browser notes each largest text so far with the time
 * of its paint; the first of them that is, or is in, what was waited for, is that.
 */
const whenPainted = (selector: string) => `new Promise((tell, fail) => {
  const entries = [];
  const seen = (list) => {
    entries.push(...list.getEntries());
    const shown = entries.find(({ element }) => element?.closest(${JSON.stringify(selector)}));
    const first = performance.getEntriesByName('first-contentful-paint')[0];
    if (shown && first)
      tell({ origin: performance.timeOrigin, first: first.startTime, shown: shown.renderTime || shown.startTime });
  };
  new PerformanceObserver(seen).observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => fail(new Error('the browser noted no paint of ${selector}')), 3000);
})`;

async function main(): Promise<void> {
  const extension = await ensureExtension('chrome');
  const { chromium: program } = findBrowsers();
  if (!program) throw new Error('No Chromium, Chrome or Edge was found; run: node scripts/setup.mjs');
  const full = await measure(program, extension, 'main[data-state="report"]');
  const copy = mkdtempSync(join(tmpdir(), 'source-context-empty-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, 'popup.html'), EMPTY_PAGE);
  const empty = await measure(program, copy, 'h2').finally(() => rmSync(copy, { recursive: true }));

  process.stdout.write(
    `| ${OPENINGS} openings, ms | least | median | 95 % | most |\n|---|---|---|---|---|\n`,
  );
  print('the page to its quotes', full, ({ shown }) => shown);
  print('the page to its first paint', full, ({ first }) => first);
  print('an empty page to its text', empty, ({ shown }) => shown);
  print('the click to the page', full, ({ window }) => window);
  print('the click to an empty page', empty, ({ window }) => window);

  const { opening, later } = scriptsOfPage(extension, 'popup.html');
  process.stdout.write(`\n| scripts of the popup | files | bytes | gzip |\n|---|---|---|---|\n`);
  for (const [when, paths] of [
    ['to open, in the language that weighs most', opening],
    ['later, and other languages', later],
  ] as const) {
    const raw = paths.reduce((sum, path) => sum + statSync(join(extension, path)).size, 0);
    process.stdout.write(`| ${when} | ${paths.length} | ${raw} | ${packedSize(extension, paths)} |\n`);
  }
}

/** Opens the popup over the sample, again and again, once its reader has the whole report. */
async function measure(program: string, extension: string, selector: string): Promise<Opening[]> {
  const sample = await serveSample();
  const browser = await launch('chromium', { program, extension });
  try {
    await (await browser.findPage('options.html')).close();
    await browser.grant('everywhere');
    await browser.goto(sample.url);
    await waitFor(
      'marks in the sample article',
      () => readMarks(browser),
      ({ elsewhere }) => elsewhere.length > 0,
    );
    await pause(SETTLING_TIME);
    const openings: Opening[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      openings.push(await openOnce(browser, selector));
      await pause(REST_TIME);
    }
    return openings;
  } finally {
    await browser.close();
    await sample.close();
  }
}

async function openOnce(browser: ExtensionBrowser, selector: string): Promise<Opening> {
  const clicked = Date.now();
  const popup: Popup = await browser.openPopup();
  try {
    await waitFor(
      'the content of the popup',
      () => popup.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`),
      (there) => there,
    );
    const { origin, first, shown } = await popup.evaluate<{ origin: number; first: number; shown: number }>(
      whenPainted(selector),
    );
    return { window: origin - clicked, first, shown };
  } finally {
    await popup.close();
  }
}

function print(step: string, openings: readonly Opening[], time: (opening: Opening) => number): void {
  const sorted = openings.map(time).toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0).toFixed(0);
  process.stdout.write(`| ${step} | ${at(0)} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |\n`);
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message.split('\n')[0] : String(fault)}\n`);
  process.exitCode = 1;
});
