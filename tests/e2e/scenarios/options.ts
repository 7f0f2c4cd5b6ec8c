import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ExtensionPage,
  pause,
  waitFor,
  waitForOptions,
} from '../../../scripts/browsers/extension-browser';
import { readMarks } from '../../../scripts/browsers/launch';
import { findBarriers } from '../axe';
import { ELSEWHERE, NEWSROOM, samplePages } from '../pages';
import { type BrowserName, useSession, waitForFirstRun } from '../session';
import { setScheme } from '../set-scheme';

/** How long a gate that runs would take to mark a page, with much to spare, in milliseconds. */
const QUIET_TIME = 2000;

/** Presses of Tab after which the choice must have been reached. */
const FEW_TABS = 6;

/** What the browser keeps for the extension, and what it has registered: asked for in a page of the extension. */
const STORED = `(globalThis.browser ?? chrome).storage.local.get(null)`;
const REGISTERED = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()`;

interface Registered {
  matches: string[];
  excludeMatches?: string[];
}

/** The first run by keyboard, then each setting, then the deletion of all of them. */
export function optionsScenarios(name: BrowserName): void {
  describe(`${name}: options`, () => {
    const session = useSession(name);
    const [sample] = samplePages();
    if (!sample) throw new Error('tests/pages has no sample page');
    const elsewhere = sample.url.replace(NEWSROOM, ELSEWHERE);

    beforeAll(async () => {
      session.site.put(sample.url, sample.html);
      session.site.put(elsewhere, sample.html);
      await waitForFirstRun(session);
    });

    /** Opens a page of the extension for one test, and closes it whatever happens. */
    const withPage = async (path: string, test: (page: ExtensionPage) => Promise<void>) => {
      const page = await session.browser.openPage(path);
      try {
        await waitForOptions(page);
        await test(page);
      } finally {
        await page.close();
      }
    };

    const type = async (page: ExtensionPage, text: string) => {
      await page.evaluate(`(() => {
        const field = document.querySelector('#quiet-site');
        field.value = ${JSON.stringify(text)};
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await page.click('.quiet-add button');
    };

    const quietSites = (page: ExtensionPage) =>
      page.evaluate<string[]>(`[...document.querySelectorAll('[data-site]')].map((row) => row.dataset.site)`);

    const registered = (page: ExtensionPage) => page.evaluate<Registered[]>(REGISTERED);

    it('is a first choice that a keyboard makes, and says what happens next', async () => {
      await withPage('options.html#first-run', async (page) => {
        for (let tabs = 0; tabs < FEW_TABS; tabs += 1) {
          await page.press('Tab');
          if (await page.evaluate<boolean>(`document.activeElement?.dataset.where === 'click'`)) break;
        }
        await page.press('Enter');
        const next = await waitFor(
          'what happens next',
          () => page.evaluate<string>(`document.querySelector('.next')?.textContent ?? ''`),
          (text) => text !== '',
        );
        expect(next).toContain('toolbar');
        expect(await page.evaluate(STORED)).toMatchObject({ settings: { where: 'click' } });
      });
    });

    it.each(['light', 'dark'] as const)('has no barrier that axe sees: %s', async (scheme) => {
      for (const path of ['options.html#first-run', 'options.html'])
        await withPage(path, async (page) => {
          await setScheme(session.browser, scheme);
          // Firefox tells its pages a little later.
          await waitFor(
            'the colours',
            () => page.evaluate<boolean>(`matchMedia('(prefers-color-scheme: ${scheme})').matches`),
            (matches) => matches,
          );
          expect(await findBarriers(page), path).toEqual([]);
        });
      await setScheme(session.browser, 'light');
    });

    it('speaks Spanish at once, in a page that is open elsewhere too', async () => {
      await withPage('options.html', async (other) => {
        await withPage('options.html', async (page) => {
          await page.click('input[value="es"]');
          for (const each of [page, other]) {
            const text = await waitFor(
              'Spanish',
              () => each.text(),
              (shown) => shown.includes('¿Dónde puede actuar?'),
            );
            expect(text).not.toContain('Quiet sites');
            expect(await each.evaluate('document.documentElement.lang')).toBe('es');
          }
          await page.click('input[value="en"]');
          await waitFor(
            'English',
            () => other.text(),
            (shown) => shown.includes('Quiet sites'),
          );
        });
      });
    });

    it('takes an address for its site, and says of what is none that it is none', async () => {
      await withPage('options.html', async (page) => {
        await type(page, 'not a site');
        expect(await page.evaluate(`document.querySelector('#quiet-said').textContent`)).toMatch(
          /not a site/,
        );
        await type(page, `https://www.${new URL(NEWSROOM).host}/x`);
        const sites = await waitFor(
          'the quiet site',
          () => quietSites(page),
          (all) => all.length > 0,
        );
        expect(sites).toEqual([new URL(NEWSROOM).host]);
      });
    });

    it('runs on every site but the quiet one', async () => {
      const { browser } = session;
      await browser.grant('everywhere');
      await withPage('options.html', async (page) => {
        const all = await waitFor(
          'the registration',
          () => registered(page),
          (scripts) => scripts.length > 0,
        );
        expect(all[0]?.excludeMatches).toEqual([`*://*.${new URL(NEWSROOM).host}/*`]);
      });
      await browser.goto(elsewhere);
      await waitFor(
        'the marks elsewhere',
        () => readMarks(browser),
        (marks) => marks.elsewhere.length > 0,
      );
      await browser.goto(sample.url);
      await pause(QUIET_TIME);
      expect(await readMarks(browser)).toEqual({ elsewhere: [], differs: [] });
    });

    it("lets the popup's menu end the quiet, and close on Escape before the popup does", async () => {
      const { browser } = session;
      await browser.goto(sample.url);
      const popup = await browser.openPopup();
      try {
        await waitFor(
          'the menu',
          () => popup.evaluate<boolean>(`document.querySelector('[data-action="menu"]') !== null`),
          (there) => there,
        );
        const expanded = `document.querySelector('[data-action="menu"]').getAttribute('aria-expanded')`;
        await popup.click('[data-action="menu"]');
        await popup.evaluate(`document.querySelector('[data-action="menu"]').focus()`);
        await popup.press('Escape');
        await waitFor(
          'the closed menu',
          () => popup.evaluate<string>(expanded),
          (value) => value === 'false',
        );
        await popup.click('[data-action="menu"]');
        const quiet = '#page-menu [role="switch"]:nth-of-type(2)';
        await waitFor(
          'the switch',
          () => popup.evaluate<string>(`document.querySelector('${quiet}')?.textContent ?? ''`),
          (text) => text.includes(new URL(NEWSROOM).host),
        );
        expect(await findBarriers(popup)).toEqual([]);
        await popup.click(quiet);
        await waitFor(
          'the switch turned',
          () => popup.evaluate<string>(`document.querySelector('${quiet}').getAttribute('aria-checked')`),
          (checked) => checked === 'false',
        );
      } finally {
        await popup.close();
      }
      await withPage('options.html', async (page) => {
        expect(await quietSites(page)).toEqual([]);
        await waitFor(
          'the registration without exceptions',
          () => registered(page),
          (scripts) => scripts[0]?.excludeMatches?.length === 0 || scripts[0]?.excludeMatches === undefined,
        );
      });
      await browser.goto(sample.url);
      await waitFor(
        'the marks',
        () => readMarks(browser),
        (marks) => marks.elsewhere.length > 0,
      );
    });

    it('gives every site back where only the newsrooms are chosen, and holds those', async () => {
      const { browser } = session;
      expect(await browser.grantedHosts()).toContain('*://*/*');
      await browser.grant('newsrooms');
      const hosts = await waitFor(
        'the newsrooms alone',
        () => browser.grantedHosts(),
        (all) => all.length > 0 && !all.includes('*://*/*'),
      );
      expect(hosts).toContain(`*://*.${new URL(NEWSROOM).host}/*`);
      await withPage('options.html', async (page) => {
        const all = await waitFor(
          'the registration',
          () => registered(page),
          (scripts) => (scripts[0]?.matches.length ?? 0) > 1,
        );
        expect(all[0]?.matches).not.toContain('*://*/*');
        expect(
          await page.evaluate(`document.querySelector('.choices [role="status"]')?.textContent ?? ''`),
        ).toBe('');
      });
    });

    it('deletes everything: nothing stored, no host kept, nothing registered, the first choice again', async () => {
      const { browser } = session;
      expect(await browser.grantedHosts()).not.toEqual([]);
      await withPage('options.html', async (page) => {
        await page.click('[data-action="forget"]');
        await page.click('[data-action="forget-yes"]');
        await waitFor(
          'the first choice',
          () => page.evaluate<boolean>(`document.querySelector('.first-run') !== null`),
          (there) => there,
        );
        expect(await page.evaluate(`document.querySelectorAll('[aria-pressed="true"]').length`)).toBe(0);
        expect(await page.evaluate(STORED)).toEqual({});
        expect(await registered(page)).toEqual([]);
      });
      expect(await browser.grantedHosts()).toEqual([]);
      await browser.goto(elsewhere);
      await pause(QUIET_TIME);
      expect(await readMarks(browser)).toEqual({ elsewhere: [], differs: [] });
    });

    it('has sent nothing anywhere', async () => {
      expect(await session.browser.extensionRequests()).toEqual([]);
    });
  });
}
