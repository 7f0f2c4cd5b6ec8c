import { rmSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page, Request, Worker } from 'playwright-core';
import type { Where } from '../../lib/model/reader-settings';
import { attachPopup, listTargets } from './chromium-popup';
import { evaluateInClosedRoot } from './chromium-root';
import {
  chooseWhere,
  type ExtensionBrowser,
  type ExtensionPage,
  type Popup,
  waitFor,
  waitForWorkerEnd,
} from './extension-browser';

/** How long the browser may take to show its own page of errors, in milliseconds. */
const ERROR_PAGE_LIMIT = 2_000;

/** A Chromium-family browser, driven over its debugging pipe. */
export class ChromiumBrowser implements ExtensionBrowser {
  readonly name = 'chromium';
  readonly origin: string;
  readonly #requests: string[] = [];
  #tabId: number | null = null;

  constructor(
    readonly context: BrowserContext,
    readonly session: CDPSession,
    readonly page: Page,
    readonly id: string,
    readonly version: string,
    private readonly profile: string,
  ) {
    this.origin = `chrome-extension://${id}/`;
    context.on('request', (request) => {
      if (askerOf(request).startsWith(this.origin) && !request.url().startsWith(this.origin))
        this.#requests.push(request.url());
    });
  }

  /** The background worker; wakes nothing. */
  async worker(): Promise<Worker> {
    const running = () =>
      this.context.serviceWorkers().find((worker) => worker.url().startsWith(this.origin));
    return running() ?? (await this.context.waitForEvent('serviceworker', { timeout: 15_000 }));
  }

  async goto(url: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(url).catch(async (fault: unknown) => {
      // The page of errors that takes its place is loaded after the refusal is told.
      await this.page.waitForURL('chrome-error://**', { timeout: ERROR_PAGE_LIMIT }).catch(() => undefined);
      throw fault;
    });
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  clickAt(x: number, y: number, times = 1): Promise<void> {
    return this.page.mouse.click(x, y, { clickCount: times });
  }

  /** Keys that come over the debugging pipe do not reach the browser's own shortcuts, so the event itself is fired. */
  async command(name: string): Promise<void> {
    const tab = await this.#articleTab();
    const helper = await this.#helper();
    // Asking for anything wakes a worker that was stopped; then it is there to hear of the command.
    await helper.evaluate(`chrome.runtime.sendMessage({ type: 'shortcut' })`);
    await helper.close();
    await this.page.bringToFront();
    await (await this.worker()).evaluate(
      `chrome.tabs.get(${tab}).then((tab) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
    );
  }

  async inOwnRoot<T>(expression: string): Promise<T | null> {
    const session = await this.context.newCDPSession(this.page);
    try {
      return await evaluateInClosedRoot<T>(session, expression);
    } finally {
      await session.detach();
    }
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  async badge(): Promise<string> {
    const tab = await this.#articleTab();
    return this.#asExtension(`chrome.action.getBadgeText({ tabId: ${tab} })`);
  }

  openPopup(): Promise<Popup> {
    return this.#openPopup(this.page);
  }

  async #openPopup(page: Page): Promise<Popup> {
    await page.bringToFront();
    await this.session.send('Extensions.triggerAction', {
      id: this.id,
      targetId: await this.#tabTarget(page),
    });
    return attachPopup(this.session, this.origin);
  }

  findPanel(): Promise<Popup> {
    return attachPopup(this.session, this.origin, 'sidepanel.html');
  }

  async findSelected(text: string): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const info = { menuItemId: 'find-quote', selectionText: ${JSON.stringify(text)} };
      chrome.contextMenus.onClicked.dispatch(info, tab);
    })()`);
  }

  async openPage(path: string): Promise<ExtensionPage> {
    const tab = await this.context.newPage();
    await tab.goto(this.origin + path);
    return this.#pageOf(tab);
  }

  async findPage(path: string): Promise<ExtensionPage> {
    const find = async () => this.context.pages().find((page) => page.url().startsWith(this.origin + path));
    const tab = await waitFor(`a tab with ${path}`, find, (page) => page !== undefined);
    if (!tab) throw new Error(`No tab shows ${path}.`);
    await tab.waitForLoadState();
    return this.#pageOf(tab);
  }

  #pageOf(tab: Page): ExtensionPage {
    return {
      text: () => tab.innerText('body'),
      evaluate: <T>(expression: string) => tab.evaluate(expression) as Promise<T>,
      click: (selector) => tab.click(selector),
      press: (key) => tab.keyboard.press(key),
      screenshot: () => tab.screenshot(),
      openPopup: () => this.#openPopup(tab),
      close: () => tab.close(),
    };
  }

  async tabs(): Promise<string[]> {
    return this.context.pages().map((page) => page.url());
  }

  /**
   * The browser's own question cannot be clicked without a window. `addHostPermission` is what its extensions
   * page does when a person allows sites there; after it, the click on our button is answered with yes.
   */
  async grant(where: Where): Promise<void> {
    if (where !== 'click') {
      await this.#inSettings('addHostPermission', this.id, '*://*/*');
    }
    await chooseWhere(this, where);
  }

  /** "On click" under "Site access" on the page of extensions. */
  async takeBackHosts(): Promise<void> {
    await this.#inSettings('updateExtensionConfiguration', { extensionId: this.id, hostAccess: 'ON_CLICK' });
  }

  async grantedHosts(): Promise<string[]> {
    const all = await this.#asExtension<{ origins?: string[] }>('chrome.permissions.getAll()');
    return all.origins ?? [];
  }

  async stopWorker(): Promise<void> {
    const helper = await this.#helper();
    const session = await this.context.newCDPSession(helper);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await helper.close();
    await waitForWorkerEnd(this);
  }

  async workerRunning(): Promise<boolean> {
    return (await this.workerTarget()) !== null;
  }

  /** The debugging target of the running worker; null while it is stopped. */
  async workerTarget(): Promise<string | null> {
    const isOurs = (target: { type: string; url: string }) =>
      target.type === 'service_worker' && target.url.startsWith(this.origin);
    return (await listTargets(this.session)).find(isOurs)?.targetId ?? null;
  }

  async extensionRequests(): Promise<string[]> {
    return [...this.#requests];
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.context.once('close', () => resolve()));
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Calls what a button on the browser's page of extensions calls. */
  async #inSettings(name: string, ...args: unknown[]): Promise<void> {
    const settings = await this.context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(
      `chrome.developerPrivate.${name}(${args.map((each) => JSON.stringify(each)).join(', ')})`,
    );
    await settings.close();
  }

  /** The *tab* target of a page: the toolbar button refuses the page's own target. */
  async #tabTarget(page: Page): Promise<string> {
    const session = await this.context.newCDPSession(page);
    // Its own address says "chrome-error" where a page of errors stands at another.
    const { url } = (await session.send('Target.getTargetInfo')).targetInfo;
    await session.detach();
    const tab = (await listTargets(this.session)).find(
      (target) => target.type === 'tab' && target.url === url,
    );
    if (!tab) throw new Error(`No tab shows ${url}.`);
    return tab.targetId;
  }

  /** `manifest.json` is a page of the extension without any script of ours, so that asking wakes no worker. */
  async #helper(): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.origin}manifest.json`);
    return page;
  }

  async #asExtension<T>(expression: string): Promise<T> {
    const helper = await this.#helper();
    try {
      return (await helper.evaluate(expression)) as T;
    } finally {
      await helper.close();
      await this.page.bringToFront();
    }
  }

  /** The article tab's number: without host permission its address is hidden, so it is found as the active one. */
  async #articleTab(): Promise<number> {
    if (this.#tabId !== null) return this.#tabId;
    const helper = await this.#helper();
    const others = await helper.evaluate(
      'chrome.tabs.query({}).then(async (all) => { const own = await chrome.tabs.getCurrent(); return [all.map((t) => t.id), own.id]; })',
    );
    await this.page.bringToFront();
    const active = await helper.evaluate(
      'chrome.tabs.query({ active: true }).then((tabs) => tabs.map((t) => t.id))',
    );
    await helper.close();
    const [ids] = others as [number[], number];
    const id = (active as number[]).find((each) => ids.includes(each));
    if (id === undefined) throw new Error('The article tab is not in front.');
    this.#tabId = id;
    return id;
  }
}

/** Address of the document or worker that a request comes from; empty where a tab asks before Playwright has its frame. */
export function askerOf(request: Pick<Request, 'serviceWorker' | 'frame'>): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}
