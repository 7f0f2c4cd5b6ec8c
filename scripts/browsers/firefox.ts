import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Where } from '../../lib/model/reader-settings';
import {
  chooseWhere,
  type ExtensionBrowser,
  type ExtensionPage,
  type Key,
  type LaunchOptions,
  type Popup,
  waitFor,
  waitForWorkerEnd,
} from './extension-browser';
import { findFirefoxSidebar, openFirefoxPopup } from './firefox-popup';
import { proxyPreferences, QUIET } from './firefox-preferences';
import { CHOOSE_IN_MENU, COMMAND, EXTENSION, RECORD_REQUESTS, TAKE_BACK_HOSTS } from './firefox-scripts';
import { Marionette } from './marionette';

/** The extension's address in Firefox is random; pinned here, so that its pages can be opened. */
const HOST = '11111111-2222-4333-8444-555555555555';

const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' };

/** Starts Firefox and installs the built extension for this session, as "Load Temporary Add-on" does. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const id = geckoId(options.extension);
  const marionette = await Marionette.launch({
    program: options.program,
    headed: options.headed ?? false,
    preferences: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
      ...(options.proxyPort ? proxyPreferences(options.proxyPort) : {}),
    },
  });
  try {
    const { capabilities } = await marionette.send<{ capabilities: { browserVersion: string } }>(
      'WebDriver:NewSession',
      { capabilities: { alwaysMatch: {} } },
    );
    await marionette.inChrome(RECORD_REQUESTS, [id]);
    await marionette.send('Addon:Install', { path: resolve(options.extension), temporary: true });
    const { value: tab } = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    return new FirefoxBrowser(marionette, id, tab, capabilities.browserVersion);
  } catch (fault) {
    await marionette.quit();
    throw fault;
  }
}

export class FirefoxBrowser implements ExtensionBrowser {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${HOST}/`;

  constructor(
    readonly marionette: Marionette,
    readonly id: string,
    private readonly articleTab: string,
    readonly version: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.#toArticle();
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  async evaluate<T>(expression: string): Promise<T> {
    await this.#toArticle();
    return this.marionette.run<T>(`return await (${expression})`);
  }

  async press(key: Key): Promise<void> {
    await this.#toArticle();
    await this.#press(key);
  }

  async #press(key: Key): Promise<void> {
    const value = KEYS[key];
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async clickAt(x: number, y: number, times = 1): Promise<void> {
    await this.#toArticle();
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const at = { x: Math.round(x), y: Math.round(y), origin: 'viewport' };
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [{ type: 'pointerMove', duration: 0, ...at }, ...Array(times).fill(press).flat()],
        },
      ],
    });
    await this.marionette.send('WebDriver:ReleaseActions');
  }

  async command(name: string): Promise<void> {
    await this.#toArticle();
    await this.marionette.inChrome(EXTENSION + COMMAND, [this.id, name]);
  }

  async inOwnRoot<T>(expression: string): Promise<T | null> {
    await this.#toArticle();
    return this.marionette.run<T | null>(
      `const root = [...document.documentElement.children].map((each) => each.openOrClosedShadowRoot).find(Boolean);
       return root ? ((${expression}) ?? null) : null;`,
      [],
      'system',
    );
  }

  async screenshot(): Promise<Buffer> {
    await this.#toArticle();
    return this.#screenshot();
  }

  async badge(): Promise<string> {
    await this.#toArticle();
    const text = await this.#inExtension<string | null>(
      `return action.action.getProperty(window.gBrowser.selectedTab, 'badgeText') ?? null;`,
    );
    return text ?? '';
  }

  openPopup(): Promise<Popup> {
    return this.#openPopup(this.articleTab);
  }

  async #openPopup(handle: string): Promise<Popup> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle });
    return openFirefoxPopup(this.marionette, this.id, this.origin);
  }

  findPanel(): Promise<Popup> {
    return findFirefoxSidebar(this.marionette, this.id, this.origin);
  }

  findSelected(text: string): Promise<void> {
    return this.marionette.inChrome(EXTENSION + CHOOSE_IN_MENU, [this.id, text]);
  }

  async openPage(path: string): Promise<ExtensionPage> {
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle });
    await this.marionette.send('WebDriver:Navigate', { url: this.origin + path });
    return this.#pageAt(handle);
  }

  async findPage(path: string): Promise<ExtensionPage> {
    const find = async () => {
      const handles = await this.marionette.send<string[]>('WebDriver:GetWindowHandles');
      for (const handle of handles) {
        await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
        const { value: url } = await this.marionette.send<{ value: string }>('WebDriver:GetCurrentURL');
        if (url.startsWith(this.origin + path)) return handle;
      }
      return '';
    };
    return this.#pageAt(await waitFor(`a tab with ${path}`, find, (handle) => handle !== ''));
  }

  #pageAt(handle: string): ExtensionPage {
    const there = () => this.marionette.send('WebDriver:SwitchToWindow', { handle });
    const evaluate = async <T>(expression: string) => {
      await there();
      return this.marionette.run<T>(`return await (${expression})`);
    };
    return {
      evaluate,
      text: () => evaluate<string>('document.body.innerText'),
      click: async (selector) => {
        await there();
        const { value } = await this.marionette.send<{ value: Record<string, string> }>(
          'WebDriver:FindElement',
          {
            using: 'css selector',
            value: selector,
          },
        );
        await this.marionette.send('WebDriver:ElementClick', { id: Object.values(value)[0] });
      },
      press: async (key) => {
        await there();
        await this.#press(key);
      },
      screenshot: async () => {
        await there();
        return this.#screenshot();
      },
      openPopup: () => this.#openPopup(handle),
      close: async () => {
        await there();
        await this.marionette.send('WebDriver:CloseWindow');
        await this.#toArticle();
      },
    };
  }

  tabs(): Promise<string[]> {
    return this.#inExtension('return window.gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec);');
  }

  /** The browser's own question cannot be clicked without a window; this preference answers it with yes. */
  async grant(where: Where): Promise<void> {
    await this.#askForPermissions(false);
    await chooseWhere(this, where);
    await this.#askForPermissions(true);
  }

  takeBackHosts(): Promise<void> {
    return this.#inExtension(TAKE_BACK_HOSTS);
  }

  grantedHosts(): Promise<string[]> {
    return this.#inExtension(
      `return WebExtensionPolicy.getByID(id).allowedOrigins.patterns
         .map((each) => each.pattern).filter((each) => !each.startsWith('moz-extension:'));`,
    );
  }

  async stopWorker(): Promise<void> {
    await this.#inExtension('await extension.terminateBackground();');
    await waitForWorkerEnd(this);
  }

  workerRunning(): Promise<boolean> {
    return this.#inExtension(`return extension.backgroundState !== 'stopped';`);
  }

  extensionRequests(): Promise<string[]> {
    return this.#inExtension('return window.sourceContextRequests;');
  }

  closed(): Promise<void> {
    return this.marionette.closed();
  }

  close(): Promise<void> {
    return this.marionette.quit();
  }

  #askForPermissions(asks: boolean): Promise<void> {
    return this.marionette.inChrome(
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', args[0]);`,
      [asks],
    );
  }

  #toArticle(): Promise<unknown> {
    return this.marionette.send('WebDriver:SwitchToWindow', { handle: this.articleTab });
  }

  #inExtension<T>(body: string): Promise<T> {
    return this.marionette.inChrome<T>(EXTENSION + body, [this.id]);
  }

  async #screenshot(): Promise<Buffer> {
    const { value } = await this.marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
      full: false,
    });
    return Buffer.from(value, 'base64');
  }
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json names no gecko id.`);
  return id;
}
