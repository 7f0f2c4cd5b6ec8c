import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../../scripts/browsers/extension-browser';
import { readMarks } from '../../../scripts/browsers/launch';
import { findBarriers } from '../axe';
import { samplePages } from '../pages';
import { type BrowserName, useSession, waitForFirstRun, waitForState } from '../session';

/** A package that lost half of its collection on the way: the one test that does not run what ships. */
export function brokenPackScenarios(name: BrowserName): void {
  describe(`${name}: a collection cut in half`, () => {
    const copy = mkdtempSync(join(tmpdir(), 'source-context-broken-'));
    // After the browser is closed: hooks of one file run in reverse order.
    afterAll(() => rmSync(copy, { recursive: true, force: true }));
    const session = useSession(name, (built) => {
      cpSync(built, copy, { recursive: true });
      const pack = join(copy, 'corpora', 'raids-2016.pack');
      const bytes = readFileSync(pack);
      writeFileSync(pack, bytes.subarray(0, bytes.length >> 1));
      return copy;
    });

    it('says so in the popup, with the reason, and goes on saying it', async () => {
      const { browser, site } = session;
      const [sample] = samplePages();
      if (!sample) throw new Error('tests/pages has no sample page');
      await waitForFirstRun(session);
      site.put(sample.url, sample.html);
      await browser.goto(sample.url);
      const popup = await browser.openPopup();
      try {
        const text = await waitForState(popup, 'corpus-failed');
        expect(text).toContain('The collection could not be opened.');
        expect(text).toMatch(/The reason given: \S.{20,}/);
        expect(text).not.toMatch(/undefined|\[object|Error:|\bat \w+ \(/);
        expect(await findBarriers(popup)).toEqual([]);
        await popup.click('[data-action="check"]');
        await waitForState(popup, 'corpus-failed');
        expect(await popup.evaluate(`chrome.runtime.sendMessage({ type: 'collection' })`)).toMatchObject({
          status: 'failed',
        });
        expect(await waitForState(popup, 'corpus-failed')).toBe(text);
      } finally {
        await popup.close();
      }
      expect(await readMarks(browser)).toEqual({ elsewhere: [], differs: [] });
      expect(await browser.badge()).toBe('');
    });

    it('still shows the page of choices', async () => {
      const options = await session.browser.openPage('options.html');
      // The words of the language come a moment after the page.
      await waitFor(
        'the page of choices',
        () => options.text(),
        (text) => text.includes('Where may it run?'),
      );
      await options.close();
    });
  });
}
