import { launchChromium } from './chromium';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { launchFirefox } from './firefox';

/** Starts the named browser with the extension in it. */
export function launch(name: ExtensionBrowser['name'], options: LaunchOptions): Promise<ExtensionBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** The page's own view of our marks: the text of each Range, in the order the registry holds them. */
export function readMarks(browser: ExtensionBrowser): Promise<{ elsewhere: string[]; differs: string[] }> {
  return browser.evaluate(`(() => {
    const texts = (name) => [...(CSS.highlights.get(name) ?? [])].map(String);
    return { elsewhere: texts('source-context-elsewhere'), differs: texts('source-context-differs') };
  })()`);
}
