import { type ExtensionBrowser, waitForOptions } from '../../scripts/browsers/extension-browser';

/**
 * What the scripts in pages and the popup say to the worker, one line each: `message {…}` or `port name`. Without the question for the
 * keyboard's keys, which comes when the count is spoken, at a time of its own.
 */
export interface Recorder {
  heard(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Listens in a page of the extension itself: whatever a content script sends to the extension comes to each of its
 * pages, the worker or no worker. It answers nothing, so the worker's answers stay what they are.
 */
export async function recordMessages(browser: ExtensionBrowser): Promise<Recorder> {
  const page = await browser.openPage('options.html');
  // Its own question to the worker is answered by then, and wakes none that a test has stopped.
  await waitForOptions(page);
  await page.evaluate(`(() => {
    const own = window.wrappedJSObject ?? window;
    const { runtime } = own.browser ?? own.chrome;
    const heard = [];
    runtime.onMessage.addListener((message) => {
      // What open panels are told is said to no worker.
      const apart = ['selected', 'reader-there', 'shortcut'];
      if (!apart.includes(message.type)) heard.push('message ' + JSON.stringify(message));
    });
    runtime.onConnect.addListener((port) => void heard.push('port ' + port.name));
    own.sourceContextHeard = heard;
  })()`);
  return {
    heard: () => page.evaluate<string[]>('[...(window.wrappedJSObject ?? window).sourceContextHeard]'),
    close: () => page.close(),
  };
}
