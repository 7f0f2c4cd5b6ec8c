import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type ExtensionBrowser,
  type ExtensionPage,
  type LaunchOptions,
  type Popup,
  pause,
  type Where,
  waitFor,
  waitForOptions,
} from './extension-browser';
import { Marionette } from './marionette';

/** The extension's address in Firefox is random; pinned here, so that its pages can be opened. */
const HOST = '11111111-2222-4333-8444-555555555555';

/** A quiet browser: no first-run page, no request of its own; none of these changes what an extension may do. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.hide_vpn_banner': true,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'dom.security.https_first': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'nimbus.rollouts.enabled': false,
  'privacy.trackingprotection.enabled': false,
  'services.settings.server': 'data:,',
  'signon.management.page.breach-alerts.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': 'data:,',
};

/** How often the toolbar button is clicked, and how long a popup may take to appear, in milliseconds. */
const CLICK_TRIES = 4;
const CLICK_LIMIT = 2_000;

/** How long the popup may take to answer a question, and one that is put while it loads, in milliseconds. */
const ANSWER_LIMIT = 20_000;
const LOADING_LIMIT = 500;

const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' };

/** Finds our extension and its toolbar button; the first lines of every script in the browser's own windows. */
const EXTENSION = `
  const [id] = args;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  const action = extension.apiManager.global.browserActionFor(extension);
  const popup = [...extension.views].find((view) => view.viewType === 'popup');
`;

/** Notes every request whose cause is the extension: its pages, its worker, its content scripts. */
const RECORD_REQUESTS = `
  const [id] = args;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const asked = (window.sourceContextRequests = []);
  const isOurs = (principal) =>
    principal?.addonPolicy?.id === id || principal?.contentScriptAddonPolicy?.id === id;
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { loadingPrincipal, triggeringPrincipal, externalContentPolicyType: type } = channel.loadInfo;
    // A tab the reader opened by a link of ours is the reader's act; it is a document load and stays in the proxy's list.
    if (type === Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
    if (isOurs(loadingPrincipal) || isOurs(triggeringPrincipal)) asked.push(channel.URI.spec);
  }, 'http-on-opening-request');
`;

/**
 * Runs in the popup's own process, which the browser's windows cannot reach into: a frame script that answers
 * one question and is done. `run` is the body of an async function with `data`.
 */
const IN_POPUP = `
  const [, run, data, limit] = args;
  if (!popup) throw new Error('the popup is not open');
  const manager = popup.xulBrowser.messageManager;
  const name = 'source-context:' + Math.random();
  const script = 'data:application/javascript;charset=utf-8,' + encodeURIComponent(
    '(async (data) => {' + run + '})(' + JSON.stringify(data ?? null) + ').then(' +
    '(value) => sendAsyncMessage("' + name + '", { value: JSON.stringify(value ?? null) }),' +
    '(fault) => sendAsyncMessage("' + name + '", { fault: String(fault) }));');
  const answer = await new Promise((resolve) => {
    manager.addMessageListener(name, function listen(message) {
      manager.removeMessageListener(name, listen);
      resolve(message.data);
    });
    manager.loadFrameScript(script, false);
    window.setTimeout(() => resolve({ fault: 'the popup did not answer' }), limit);
  });
  if (answer.fault) throw new Error(answer.fault);
  return JSON.parse(answer.value);
`;

const EVALUATE = `
  const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
  return await Cu.evalInSandbox('(async () => (' + data + '))()', sandbox);`;

const POPUP_PNG = `
  if (!popup) throw new Error('the popup is not open');
  const image = await popup.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

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

  async press(key: keyof typeof KEYS): Promise<void> {
    await this.#toArticle();
    const value = KEYS[key];
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ],
    });
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

  async openPopup(): Promise<Popup> {
    await this.#toArticle();
    await this.#clickAction();
    await waitFor(
      'the popup to load',
      // A question put while the popup moves into the extension's process is lost, so it is put again soon.
      () => this.#popupValue<string>('location.href + document.readyState', LOADING_LIMIT).catch(() => ''),
      (state) => state.startsWith(this.origin) && state.endsWith('complete'),
    );
    return {
      text: () => this.#popupValue<string>('document.body.innerText'),
      evaluate: <T>(expression: string) => this.#popupValue<T>(expression),
      click: async (selector) => {
        // A click from the browser's own script is trusted, as a person's is.
        await this.#inPopup(
          `const element = content.document.querySelector(data);
           if (!element) throw new Error('nothing matches ' + data);
           element.click();`,
          selector,
        );
      },
      screenshot: () => this.#popupScreenshot(),
      close: async () => {
        // Later, so that the answer to this question is sent before the window is gone.
        await this.#popupValue('void setTimeout(() => window.close(), 0)').catch(() => undefined);
        await waitFor(
          'the popup to close',
          () => this.#inExtension<boolean>('return Boolean(popup);'),
          (open) => !open,
        );
      },
    };
  }

  async openPage(path: string): Promise<ExtensionPage> {
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
    const there = () => this.marionette.send('WebDriver:SwitchToWindow', { handle });
    await there();
    await this.marionette.send('WebDriver:Navigate', { url: this.origin + path });
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
      screenshot: async () => {
        await there();
        return this.#screenshot();
      },
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
    const options = await this.openPage('options.html');
    await waitForOptions(options);
    await options.click(`[data-where="${where}"]`);
    if (where !== 'click') {
      await waitFor(
        'the granted hosts',
        () => this.grantedHosts(),
        (hosts) => hosts.length > 0,
      );
    }
    await pause(200);
    await options.close();
    await this.#askForPermissions(true);
  }

  grantedHosts(): Promise<string[]> {
    return this.#inExtension(
      `return WebExtensionPolicy.getByID(id).allowedOrigins.patterns
         .map((each) => each.pattern).filter((each) => !each.startsWith('moz-extension:'));`,
    );
  }

  async stopWorker(): Promise<void> {
    await this.#inExtension('await extension.terminateBackground();');
    await waitFor(
      'the worker to stop',
      () => this.workerRunning(),
      (running) => !running,
    );
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

  /** A click while the panel of the last popup is still going away only ends that; then it is clicked again. */
  async #clickAction(): Promise<void> {
    for (let tries = 0; tries < CLICK_TRIES; tries += 1) {
      await this.#inExtension('await action.triggerAction(window);');
      const end = Date.now() + CLICK_LIMIT;
      while (Date.now() < end) {
        if (await this.#inExtension<boolean>('return Boolean(popup);')) return;
        await pause(50);
      }
    }
    throw new Error(`The toolbar button opened no popup in ${CLICK_TRIES} clicks.`);
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

  #inPopup<T>(run: string, data: string | null = null, limit = ANSWER_LIMIT): Promise<T> {
    return this.marionette.inChrome<T>(EXTENSION + IN_POPUP, [this.id, run, data, limit]);
  }

  /** Evaluates beside the popup's own scripts; its content security policy forbids `eval` among them. */
  #popupValue<T>(expression: string, limit?: number): Promise<T> {
    return this.#inPopup<T>(EVALUATE, expression, limit);
  }

  async #popupScreenshot(): Promise<Buffer> {
    return Buffer.from(await this.#inExtension<string>(POPUP_PNG), 'base64');
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

function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
