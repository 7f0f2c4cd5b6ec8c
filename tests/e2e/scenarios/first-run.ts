import { describe, expect, it } from 'vitest';
import { pause, waitFor } from '../../../scripts/browsers/extension-browser';
import { readMarks } from '../../../scripts/browsers/launch';
import { expectedBadge, expectedMarks, explainPage } from '../expected-reports';
import { samplePages } from '../pages';
import { type BrowserName, useSession, waitForState } from '../session';

const QUIET_TIME = 1500;

/** A fresh install, then "only when I click", then a look at a page of the browser's own. */
export function firstRunScenarios(name: BrowserName): void {
  describe(`${name}: first run, and only on a click`, () => {
    const session = useSession(name);
    const [sample] = samplePages();
    if (!sample) throw new Error('tests/pages has no sample page');
    const report = explainPage(sample);

    it('opens its first page by itself, once', async () => {
      const first = `${session.browser.origin}options.html`;
      const tabs = await waitFor(
        'the first-run page',
        () => session.browser.tabs(),
        (all) => all.some((url) => url.startsWith(first)),
      );
      expect(tabs.filter((url) => url.startsWith(first))).toHaveLength(1);
    });

    it('holds no host before a choice', async () => {
      expect(await session.browser.grantedHosts()).toEqual([]);
    });

    it('keeps the choice', async () => {
      await session.browser.grant('click');
      const options = await session.browser.openPage('options.html');
      try {
        const chosen = await waitFor(
          'the stored choice',
          () =>
            options.evaluate<string[]>(
              `[...document.querySelectorAll('[data-where][aria-pressed="true"]')].map((each) => each.dataset.where)`,
            ),
          (all) => all.length > 0,
        );
        expect(chosen).toEqual(['click']);
      } finally {
        await options.close();
      }
      expect(await session.browser.grantedHosts()).toEqual([]);
    });

    it('does nothing on a page until "Check this page" is clicked; then it marks', async () => {
      const { browser, site } = session;
      site.put(sample.url, sample.html);
      await browser.goto(sample.url);
      await pause(QUIET_TIME);
      expect(await readMarks(browser)).toEqual({ elsewhere: [], differs: [] });
      const popup = await browser.openPopup();
      try {
        await waitForState(popup, 'not-checked');
        expect(await readMarks(browser)).toEqual({ elsewhere: [], differs: [] });
        await popup.click('[data-action="check"]');
        await waitForState(popup, 'report');
      } finally {
        await popup.close();
      }
      expect(await readMarks(browser)).toEqual(expectedMarks(report));
      expect(await browser.badge()).toBe(expectedBadge(report));
    });

    it('says that a page of the browser cannot be read', async () => {
      const { browser } = session;
      await browser.goto(name === 'chromium' ? 'chrome://version/' : 'about:license');
      const popup = await browser.openPopup();
      try {
        const text = await waitForState(popup, 'unreadable', 'not-checked');
        expect(text).not.toBe('');
        if (await popup.evaluate(`document.querySelector('[data-action="check"]') !== null`))
          await popup.click('[data-action="check"]');
        await waitForState(popup, 'unreadable');
      } finally {
        await popup.close();
      }
    });

    it('marks its own sample', async () => {
      const page = await session.browser.openPage('sample.html');
      try {
        await waitFor(
          'the marks of the sample',
          () => page.evaluate<number>(`CSS.highlights.size`),
          (size) => size > 0,
        );
      } finally {
        await page.close();
      }
    });

    it('has sent nothing anywhere', async () => {
      expect(await session.browser.extensionRequests()).toEqual([]);
    });
  });
}
