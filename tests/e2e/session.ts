import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { WATCH_PORT } from '../../lib/messages/protocol';
import type { Report } from '../../lib/model/report';
import { type ExtensionBrowser, type Popup, waitFor } from '../../scripts/browsers/extension-browser';
import { launch } from '../../scripts/browsers/launch';
import { startTestSite, type TestSite } from '../../scripts/browsers/test-site';
import { ensureExtension } from '../../scripts/build-extension';
import { findBrowsers } from '../../scripts/find-browsers.mjs';

export type BrowserName = ExtensionBrowser['name'];

/** One browser with the built package, and a web that answers for every host. */
export interface Session {
  browser: ExtensionBrowser;
  site: TestSite;
}

/**
 * Opens a session before the tests of a file and closes it after them; nothing is granted yet.
 *
 * @param prepare Gives the folder to install, from the folder of the built package; the package itself where left out.
 */
export function useSession(name: BrowserName, prepare = (built: string) => built): Session {
  const session: Partial<Session> = {};
  beforeAll(async () => {
    const extension = prepare(await ensureExtension(name === 'chromium' ? 'chrome' : 'firefox'));
    const program = findBrowsers()[name];
    if (!program) throw new Error(`No ${name} was found; run: node scripts/setup.mjs`);
    session.site = await startTestSite();
    session.browser = await launch(name, { program, extension, proxyPort: session.site.port });
  });
  afterAll(async () => {
    await session.browser?.close();
    await session.site?.close();
  });
  return session as Session;
}

/** The report that the article tab's reader holds, asked for as the popup asks. */
export function readReport(popup: Popup): Promise<Report> {
  return popup.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return new Promise((resolve, reject) => {
      const port = api.tabs.connect(tab.id, { name: ${JSON.stringify(WATCH_PORT)}, frameId: 0 });
      port.onDisconnect.addListener(() => reject(new Error('no reader in the page')));
      port.onMessage.addListener((state) => {
        if (state.status !== 'done') return;
        port.disconnect();
        resolve(state.report);
      });
    });
  })()`);
}

/** Waits until the reader's report has the quotes of another report: the refined one comes second. */
export async function waitForQuotes(popup: Popup, expected: Report): Promise<Report> {
  const plain: unknown = JSON.parse(JSON.stringify(expected.quotes));
  let last: Report | null = null;
  await waitFor(
    'the refined report',
    async () => {
      last = await readReport(popup);
      return isDeepStrictEqual(last.quotes, plain);
    },
    (same) => same,
    5_000,
  ).catch(() => undefined);
  return last ?? readReport(popup);
}

/** Which of the popup's states is shown. */
export function popupState(popup: Popup): Promise<string> {
  return popup.evaluate(`document.querySelector('main')?.dataset.state ?? ''`);
}

/** Waits for the page that opens after the install: it comes to the front, over whatever a test has opened by then. */
export async function waitForFirstRun({ browser }: Session): Promise<void> {
  await waitFor(
    'the first-run page',
    () => browser.tabs(),
    (all) => all.some((url) => url.startsWith(`${browser.origin}options.html`)),
  );
}

/** Presses "Check this page" where the popup offers it. */
export async function check(popup: Popup): Promise<void> {
  if (await popup.evaluate(`document.querySelector('[data-action="check"]') !== null`))
    await popup.click('[data-action="check"]');
}

/** Waits until that stands on the toolbar button. */
export async function waitForBadge(browser: ExtensionBrowser, expected: string): Promise<void> {
  await waitFor(
    'the badge',
    () => browser.badge(),
    (badge) => badge === expected,
  );
}

/** Waits for the rows of a report; gives the quotes' ids. Where none come, the fault says what the popup shows instead. */
export async function waitForRows(popup: Popup): Promise<string[]> {
  const seen = await waitFor(
    "the popup's quotes",
    () =>
      popup.evaluate<{ ids: string[]; instead: string }>(`(() => {
        const ids = [...document.querySelectorAll('[data-quote]')].map((row) => row.dataset.quote);
        return { ids, instead: ids.length > 0 ? '' : document.querySelector('main')?.innerText ?? '' };
      })()`),
    ({ ids }) => ids.length > 0,
  );
  return seen.ids;
}

/** Presses "Show in page" in an open row of the popup; gives the texts that flash in the page. */
export async function showInPage(browser: ExtensionBrowser, popup: Popup, quote: string): Promise<string[]> {
  const button = `[data-quote="${quote}"] .block-head button`;
  await waitFor(
    'the opened row',
    () => popup.evaluate<boolean>(`document.querySelector('${button}') !== null`),
    (open) => open,
  );
  await popup.click(button);
  return waitFor(
    'the flash',
    () => browser.evaluate<string[]>(`[...(CSS.highlights.get('source-context-flash') ?? [])].map(String)`),
    (texts) => texts.length > 0,
  );
}

/** Waits for a state of the popup; gives its text. */
export async function waitForState(popup: Popup, ...states: string[]): Promise<string> {
  await waitFor(
    `the popup's state ${states.join(' or ')}`,
    () => popupState(popup),
    (state) => states.includes(state),
  );
  return popup.text();
}
