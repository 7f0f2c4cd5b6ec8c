import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { ChromiumBrowser } from './chromium';
import type { LaunchOptions } from './extension-browser';

/** Beside Playwright's own: no page or request of the browser's own beside ours. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
];

/** A screen of common size; without one, a headless popup is cut to 510 pixels of height. */
const SCREEN = '--screen-info={1600x1200}';

/**
 * Starts a Chromium-family browser with the built extension. It is loaded over the debugging pipe, because
 * branded Chrome and Edge ignore `--load-extension`.
 */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'source-context-chromium-'));
  const proxy = options.proxyPort
    ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
    : [];
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const launched = chromium.launchPersistentContext(profile, {
    executablePath: options.program,
    headless: !options.headed,
    // The sandbox cannot start as root, which is how containers run.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.headed ? null : { width: 1100, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', ...QUIET, ...proxy, ...(options.headed ? [] : [SCREEN])],
  });
  const context = await launched.catch((fault: unknown) => {
    removeProfile();
    throw fault;
  });
  try {
    const browser = context.browser();
    if (!browser) throw new Error('The browser gave no debugging session.');
    const session = await browser.newBrowserCDPSession();
    const { id } = await session.send('Extensions.loadUnpacked', { path: resolve(options.extension) });
    const page = context.pages()[0] ?? (await context.newPage());
    const found = new ChromiumBrowser(context, session, page, id, browser.version(), profile);
    await found.worker();
    return found;
  } catch (fault) {
    await context.close();
    removeProfile();
    throw fault;
  }
}
