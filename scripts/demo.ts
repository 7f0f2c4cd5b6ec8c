// `npm start`: builds the extension, opens a browser with it on the sample article, and shows the popup.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtensionBrowser, type Popup, pause, waitFor } from './browsers/extension-browser';
import { launch, readMarks } from './browsers/launch';
import { ensureExtension, ROOT } from './build-extension';
import { findBrowsers } from './find-browsers.mjs';
import { SAMPLE, serveSample } from './sample-server';

/** A cold worker opens the corpus and answers within a second; this is for a slow machine. */
const ANSWER_LIMIT = 30_000;

/** Until a popup has its final size and a scrolled page is painted, in milliseconds. */
const DRAWING_TIME = 400;

/** Puts the mark in the middle of the article into the middle of the window: most marks are seen there. */
const SCROLL_TO_MARKS = `(() => {
  const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const tops = marks.map((range) => range.getBoundingClientRect().top).sort((one, other) => one - other);
  scrollBy({ top: (tops[tops.length >> 1] ?? 0) - innerHeight / 2, behavior: 'instant' });
})()`;

/** Opens the quote of the page's biggest difference, by the link that leads to it. */
const OPEN_A_DIFFERENCE = `document.querySelector('[data-leads-to]').click()`;

const OPTIONS = ['--headless', '--firefox', '--chromium'];

async function main(options: string[]): Promise<void> {
  const wrong = options.find((option) => !OPTIONS.includes(option));
  if (wrong) return stop(`Unknown option ${wrong}; there are ${OPTIONS.join(', ')}.`, 2);
  const found = findBrowsers();
  const name =
    options.includes('--firefox') || (!found.chromium && !options.includes('--chromium'))
      ? 'firefox'
      : 'chromium';
  const program = found[name];
  if (!program)
    return stop(
      `No ${name === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge'} was found; run: node scripts/setup.mjs`,
      1,
    );
  const extension = await ensureExtension(name === 'chromium' ? 'chrome' : 'firefox');
  let headed = hasDisplay() && !options.includes('--headless');
  const sample = await serveSample();
  let browser: ExtensionBrowser | null = null;
  try {
    say(`Opening ${name === 'chromium' ? 'Chromium' : 'Firefox'} …`);
    browser = await launch(name, { program, extension, headed }).catch((fault: unknown) => {
      if (!headed) throw fault;
      say('No window could be opened on this display; running without one.');
      headed = false;
      return launch(name, { program, extension, headed });
    });
    const popup = await showSample(browser, sample.url);
    if (headed) await stayOpen(browser, sample.url);
    else await leaveResult(browser, popup, sample.url);
  } finally {
    await browser?.close();
    await sample.close();
  }
}

/** Grants, opens the sample, and waits for the worker's answer: marks in the page, quotes in the popup. */
async function showSample(browser: ExtensionBrowser, url: string): Promise<Popup> {
  await browser.grant('everywhere');
  await browser.goto(url);
  const marks = await waitFor(
    'marks in the sample article',
    () => readMarks(browser),
    ({ elsewhere, differs }) => elsewhere.length + differs.length > 0,
    ANSWER_LIMIT,
  );
  const badge = await browser.badge();
  const popup = await browser.openPopup();
  await waitFor(
    'quotes in the popup',
    () => popup.evaluate<number>(`document.querySelectorAll('[data-quote]').length`),
    (count) => count > 0,
    ANSWER_LIMIT,
  );
  say(
    `Source Context is up: ${marks.elsewhere.length + marks.differs.length} marks in the sample, badge ${badge}.`,
  );
  return popup;
}

async function stayOpen(browser: ExtensionBrowser, url: string): Promise<void> {
  say(`The sample article is ${url}. Close the browser, or press Ctrl+C, to end.`);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve));
  await Promise.race([browser.closed(), interrupted]);
}

async function leaveResult(browser: ExtensionBrowser, popup: Popup, url: string): Promise<void> {
  const out = join(ROOT, 'out');
  mkdirSync(out, { recursive: true });
  await pause(DRAWING_TIME);
  writeFileSync(join(out, 'demo-popup.png'), await popup.screenshot());
  await popup.evaluate(OPEN_A_DIFFERENCE);
  await pause(DRAWING_TIME);
  writeFileSync(join(out, 'demo-quote.png'), await popup.screenshot());
  await popup.close();
  await browser.evaluate(SCROLL_TO_MARKS);
  await pause(DRAWING_TIME);
  writeFileSync(join(out, 'demo-page.png'), await browser.screenshot());
  const report = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'cli', 'explain.ts'), '--url', url, SAMPLE],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (report.status !== 0) throw new Error('The report of the sample article could not be printed.');
  say('Pictures: out/demo-page.png, out/demo-popup.png, out/demo-quote.png');
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function stop(line: string, code: number): void {
  say(line);
  process.exitCode = code;
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  stop(fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault), 1);
});
