import { beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../../scripts/browsers/extension-browser';
import { readMarks } from '../../../scripts/browsers/launch';
import { findBarriers } from '../axe';
import { expectedMarks, explainPage } from '../expected-reports';
import { WITHOUT_MARKS } from '../pages';
import { type BrowserName, showInPage, useSession, waitForBadge, waitForRows } from '../session';

/** An article that prints a statement as its own words: offered apart, marked, never counted. */
export function unmarkedScenarios(name: BrowserName): void {
  describe(`${name}: words without quotation marks`, () => {
    const session = useSession(name);
    const report = explainPage(WITHOUT_MARKS);

    beforeAll(async () => {
      session.site.put(WITHOUT_MARKS.url, WITHOUT_MARKS.html);
      await session.browser.grant('newsrooms');
    });

    it('marks them, lists them apart and shows them in the page', async () => {
      const { browser } = session;
      const [quote] = report.quotes;
      const [unmarked] = report.unmarked;
      expect([report.quotes.length, report.unmarked.length]).toEqual([1, 1]);
      expect(unmarked?.text).toMatch(/^we cannot continue .* a crisis$/);
      await browser.goto(WITHOUT_MARKS.url);
      const marks = await waitFor(
        'the marks of the second message',
        () => readMarks(browser),
        ({ elsewhere }) => elsewhere.length === 2,
      );
      expect(new Set(marks.elsewhere)).toEqual(new Set(expectedMarks(report).elsewhere));
      await waitForBadge(browser, '1');
      const popup = await browser.openPopup();
      try {
        expect(await waitForRows(popup)).toEqual([quote?.id, unmarked?.id]);
        const text = await popup.text();
        expect(text).toContain('The one quote here is printed elsewhere.');
        expect(text).toContain('Without quotation marks');
        await popup.click(`[data-quote="${unmarked?.id}"] .quote-button`);
        const flash = await showInPage(browser, popup, unmarked?.id ?? '');
        expect(flash).toEqual([unmarked?.text]);
        expect(await findBarriers(popup)).toEqual([]);
      } finally {
        await popup.close();
      }
    });
  });
}
