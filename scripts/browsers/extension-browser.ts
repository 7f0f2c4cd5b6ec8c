import type { Where } from '../../lib/model/reader-settings';

/** Options of a launch, the same for every browser. */
export interface LaunchOptions {
  /** Path of the browser's program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  /** With a window on the person's screen. */
  headed?: boolean;
  /** Port of a local proxy that answers for every host, loopback included; without one the network is as it is. */
  proxyPort?: number;
}

/** Keys that a person uses to get about. */
export type Key = 'Escape' | 'Tab' | 'Enter';

/** The toolbar popup, open. */
export interface Popup {
  /** What a person reads in it. */
  text(): Promise<string>;
  /** The value of a JavaScript expression in the popup's document; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** A trusted click on the first element that matches. */
  click(selector: string): Promise<void>;
  /** Presses a key in the popup, as a keyboard does. */
  press(key: Key): Promise<void>;
  /** PNG of the popup as drawn. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A tab that shows a page of the extension itself. */
export interface ExtensionPage {
  text(): Promise<string>;
  evaluate<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  /** Presses a key in the page, as a keyboard does. */
  press(key: Key): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Clicks the toolbar button over this tab. */
  openPopup(): Promise<Popup>;
  close(): Promise<void>;
}

/** One browser with the built extension in it and one tab to read articles in. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly origin: string;
  /** Opens an address in the article tab and brings that tab to the front. */
  goto(url: string): Promise<void>;
  /** The value of a JavaScript expression in the article page's own world; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses a key in the article page, as a keyboard does. */
  press(key: Key): Promise<void>;
  /** A person's click at a point of the article page's window, in CSS pixels; two `times` are a double click. */
  clickAt(x: number, y: number, times?: number): Promise<void>;
  /** Presses the keys of one of the manifest's commands over the article tab. */
  command(name: string): Promise<void>;
  /**
   * The value of a JavaScript expression over `root`, the closed shadow root of our element in the article page, where no script of
   * the page can look; null where the page has no such element.
   */
  inOwnRoot<T>(expression: string): Promise<T | null>;
  /** PNG of the article tab. */
  screenshot(): Promise<Buffer>;
  /** Badge of the article tab; empty where there is none. */
  badge(): Promise<string>;
  /** Clicks the toolbar button over the article tab: opens the popup and grants `activeTab`. */
  openPopup(): Promise<Popup>;
  /** The panel beside the page, opened by the popup or the context menu; waits for it. */
  findPanel(): Promise<Popup>;
  /** Chooses "Find this quote" for a text selected in the tab in front; the worker must be running. */
  findSelected(text: string): Promise<void>;
  /** A page of the extension in a tab of its own, e.g. `options.html`. */
  openPage(path: string): Promise<ExtensionPage>;
  /** The same for a page that the extension has opened itself; waits for it. */
  findPage(path: string): Promise<ExtensionPage>;
  /** Addresses of all open tabs. */
  tabs(): Promise<string[]>;
  /** Opens the options page, clicks one of its three buttons, and confirms the browser's question. */
  grant(where: Where): Promise<void>;
  /** Takes all hosts back in the browser's own settings, where the extension has no say. */
  takeBackHosts(): Promise<void>;
  /** Host patterns the extension holds now. */
  grantedHosts(): Promise<string[]>;
  /** Ends the background worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  workerRunning(): Promise<boolean>;
  /** Addresses outside the extension that the extension itself asked for since launch. */
  extensionRequests(): Promise<string[]>;
  /** Resolves when the person closes the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** Asks `read` until `good` accepts the answer; throws with the last answer when the time is over. */
export async function waitFor<T>(
  what: string,
  read: () => Promise<T>,
  good: (value: T) => boolean,
  milliseconds = 10_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (good(value)) return value;
    if (Date.now() > end)
      throw new Error(
        `${what}: not seen within ${milliseconds} ms; last: ${JSON.stringify(value)?.slice(0, 300)}`,
      );
    await pause(50);
  }
}

/** Waits a number of milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until the options page knows how many newsrooms there are, as a person reads it before choosing. */
export async function waitForOptions(options: ExtensionPage): Promise<void> {
  await waitFor(
    'the number of newsrooms on the options page',
    () => options.evaluate<string>(`document.querySelector('[data-where="newsrooms"]')?.textContent ?? ''`),
    (text) => /[1-9]/.test(text),
  );
}

/** Until the background has registered the gate for a choice, in milliseconds: the options page shows no sign of it. */
const REGISTRATION_TIME = 200;

/** Clicks one of the three buttons of the options page; whatever the browser would ask must be answered before. */
export async function chooseWhere(browser: ExtensionBrowser, where: Where): Promise<void> {
  const options = await browser.openPage('options.html');
  await waitForOptions(options);
  await options.click(`[data-where="${where}"]`);
  if (where !== 'click') {
    await waitFor(
      'the granted hosts',
      () => browser.grantedHosts(),
      (hosts) => hosts.length > 0,
    );
  }
  // The browser may answer at once with what it holds already: the choice is made when the page shows it.
  await waitFor(
    'the choice to be shown',
    () => options.evaluate<string>(`document.querySelector('[data-where="${where}"]')?.ariaPressed ?? ''`),
    (pressed) => pressed === 'true',
  );
  await pause(REGISTRATION_TIME);
  await options.close();
}

/** Waits until the background worker has ended. */
export function waitForWorkerEnd(browser: ExtensionBrowser): Promise<boolean> {
  return waitFor(
    'the worker to stop',
    () => browser.workerRunning(),
    (running) => !running,
  );
}
