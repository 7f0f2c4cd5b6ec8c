import { ChromiumBrowser } from '../../scripts/browsers/chromium';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { FirefoxBrowser } from '../../scripts/browsers/firefox';

/** The preference's numbers: 0 is dark, 1 is light. */
const SET_IN_FIREFOX = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0]);`;

/** Sets the colours that the reader's system asks for, in every page that is open. */
export async function setScheme(browser: ExtensionBrowser, colorScheme: 'light' | 'dark'): Promise<void> {
  if (browser instanceof ChromiumBrowser)
    for (const page of browser.context.pages()) await page.emulateMedia({ colorScheme });
  if (browser instanceof FirefoxBrowser)
    await browser.marionette.inChrome(SET_IN_FIREFOX, [colorScheme === 'dark' ? 0 : 1]);
}
