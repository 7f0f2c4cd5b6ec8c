import { chromium } from 'playwright-core';
import { waitFor } from '../../scripts/browsers/extension-browser';
import { QUIET } from '../../scripts/browsers/firefox-preferences';
import { Marionette } from '../../scripts/browsers/marionette';
import { findBrowsers } from '../../scripts/find-browsers.mjs';
import type { BrowserName } from './session';

/** How a reader's system is set. */
export const LOOKS = ['light', 'dark', 'forced colours'] as const;
export type Look = (typeof LOOKS)[number];

/** A browser without the extension, on the gallery's page. */
export interface GalleryBrowser {
  /** The value of a JavaScript expression in the page; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Sets the system's colours; resolves when the page has them. */
  setLook(look: Look): Promise<void>;
  close(): Promise<void>;
}

/** Longest script in a page, in milliseconds. */
const SCRIPT_LIMIT = 60_000;

/** What the page finds when a look is set. */
const MEDIA: Readonly<Record<Look, string>> = {
  light: '(prefers-color-scheme: light) and (forced-colors: none)',
  dark: '(prefers-color-scheme: dark) and (forced-colors: none)',
  'forced colours': '(forced-colors: active)',
};

/** Starts a browser on the gallery's page. */
export async function openInBrowser(name: BrowserName, url: string): Promise<GalleryBrowser> {
  const program = findBrowsers()[name];
  if (!program) throw new Error(`No ${name} was found; run: node scripts/setup.mjs`);
  const browser = name === 'chromium' ? await openChromium(program, url) : await openFirefox(program, url);
  return {
    ...browser,
    setLook: async (look) => {
      await browser.setLook(look);
      // Firefox tells its pages a moment later.
      await waitFor(
        `the look “${look}”`,
        () => browser.evaluate<boolean>(`matchMedia('${MEDIA[look]}').matches`),
        (taken) => taken,
      );
    },
  };
}

async function openChromium(executablePath: string, url: string): Promise<GalleryBrowser> {
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  await page.goto(url);
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    setLook: (look) =>
      page.emulateMedia(
        look === 'forced colours'
          ? { forcedColors: 'active', colorScheme: 'light' }
          : { forcedColors: 'none', colorScheme: look },
      ),
    close: () => browser.close(),
  };
}

async function openFirefox(program: string, url: string): Promise<GalleryBrowser> {
  const marionette = await Marionette.launch({ program, headed: false, preferences: QUIET });
  try {
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await marionette.send('WebDriver:SetTimeouts', { script: SCRIPT_LIMIT });
    await marionette.send('WebDriver:Navigate', { url });
  } catch (fault) {
    await marionette.quit();
    throw fault;
  }
  return {
    evaluate: (expression) => marionette.run(`return await (${expression})`),
    setLook: (look) => marionette.inChrome(SET_LOOK, [look]),
    close: () => marionette.quit(),
  };
}

/** `document_color_use` 2: the page's colours give way to the system's; `content-override` 0: dark, 1: light. */
const SET_LOOK = `
  const [look] = args;
  Services.prefs.setIntPref('browser.display.document_color_use', look === 'forced colours' ? 2 : 0);
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', look === 'dark' ? 0 : 1);
`;
