import { beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../../scripts/browsers/extension-browser';
import { findBarriers } from '../axe';
import { samplePages } from '../pages';
import { type BrowserName, useSession, waitForRows } from '../session';

/** Opens the first quote of the list and its menu. */
const OPEN_MENU = `(() => {
  const row = document.querySelector('[data-quote]');
  if (!row.querySelector('.share')) row.querySelector('button').click();
  setTimeout(() => { document.querySelector('.share').open = true; document.querySelector('.export').open = true; }, 50);
})()`;

/** Citing, saving and printing from the popup: what the browser lets an extension page do without a permission. */
export function sharingScenarios(name: BrowserName): void {
  describe(`${name}: citing, saving, printing`, () => {
    const session = useSession(name);
    const [sample] = samplePages();
    if (!sample) throw new Error('tests/pages has no sample page');

    beforeAll(async () => {
      session.site.put(sample.url, sample.html);
      await session.browser.grant('newsrooms');
      await session.browser.goto(sample.url);
    });

    it('copies a citation and saves the report, and says so', async () => {
      const popup = await session.browser.openPopup();
      try {
        await waitForRows(popup);
        await popup.evaluate(OPEN_MENU);
        const outcome = (menu: string) => () =>
          popup.evaluate<string>(`document.querySelector('${menu} .share-outcome')?.textContent ?? ''`);
        await waitFor(
          'the menu',
          () => popup.evaluate<boolean>(`document.querySelector('.share')?.open === true`),
          (open) => open,
        );
        expect(await findBarriers(popup)).toEqual([]);
        // By the keyboard, which the browsers take for a person's act where a click of a script is none.
        await popup.evaluate(`document.querySelector('.share [data-share="plain"]').focus()`);
        await popup.press('Enter');
        expect(await waitFor('the copy', outcome('.share'), (said) => said !== '')).toBe('Copied');
        await popup.evaluate(`document.querySelector('.export [data-save="csv"]').focus()`);
        await popup.press('Enter');
        expect(await waitFor('the file', outcome('.export'), (said) => said !== '')).toMatch(
          /^The browser saves it as source-context-.*\.csv$/,
        );
      } finally {
        await popup.close();
      }
    });

    it('opens the comparison of a quote in a tab, which keeps what it shows when the article is gone', async () => {
      const { browser, site } = session;
      const popup = await browser.openPopup();
      const [quote] = await waitForRows(popup);
      await popup.evaluate(OPEN_MENU);
      // Later, so that the answer to this question is sent before the popup is gone.
      await popup.evaluate(
        `void setTimeout(() => document.querySelector('.share [data-share="print"]').click(), 300)`,
      );
      const page = await browser.findPage('compare.html');
      try {
        const text = await waitFor(
          'the comparison',
          () => page.text(),
          (said) => said.includes('We compare words.'),
        );
        expect(text).toContain('One quote, compared');
        expect(text).toContain('The collection holds');
        const [title, address] = await page.evaluate<string[]>(`[document.title, location.search]`);
        expect(title).toBe('Source Context');
        expect(address).toMatch(new RegExp(`^\\?tab=\\d+&quote=${quote}&mark=[0-9a-z]{4}$`));
        const height = await page.evaluate<number>(
          `document.querySelector('.sheet-content').getBoundingClientRect().height`,
        );
        expect(height).toBeLessThanOrEqual(950);
        // An article whose quotes have the same ids.
        const other = `${sample.url}-other`;
        site.put(other, sample.html.replace(/<h1[^>]*>/, '$&Another day: '));
        await browser.goto(other);
        const again = await browser.openPopup();
        await waitForRows(again);
        await again.close();
        expect(await page.text()).toContain('One quote, compared');
        await page.evaluate(`void setTimeout(() => location.reload(), 100)`);
        await waitFor(
          'the sentence that the tab reads another article',
          // A question that meets the reload has no answer; it is put again.
          () => page.text().catch(() => ''),
          (said) => said.includes('reads another article now'),
        );
      } finally {
        await page.close();
      }
    });

    it('says in one sentence that the tab is gone', async () => {
      const page = await session.browser.openPage('compare.html?tab=987654321&quote=q1&mark=0000');
      try {
        const said = await waitFor(
          'the sentence',
          () => page.text(),
          (text) => /closed/.test(text),
        );
        expect(said).toContain('Open it again and print from there.');
      } finally {
        await page.close();
      }
    });

    it('has sent nothing anywhere', async () => {
      expect(await session.browser.extensionRequests()).toEqual([]);
    });
  });
}
