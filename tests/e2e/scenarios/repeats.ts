import { beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../../scripts/browsers/extension-browser';
import { readMarks } from '../../../scripts/browsers/launch';
import { expectedBadge, expectedMarks, explainPage } from '../expected-reports';
import { PRINTED_AGAIN } from '../pages';
import { type BrowserName, showInPage, useSession, waitForBadge, waitForRows } from '../session';

/** A caption, a pull quote in marks and one without print words of the text again: one quote, each place marked. */
export function repeatsScenarios(name: BrowserName): void {
  describe(`${name}: a quote that a page prints again`, () => {
    const session = useSession(name);
    const report = explainPage(PRINTED_AGAIN);

    beforeAll(async () => {
      session.site.put(PRINTED_AGAIN.url, PRINTED_AGAIN.html);
      await session.browser.grant('newsrooms');
    });

    it('marks every place and counts one quote', async () => {
      const { browser } = session;
      const [quote] = report.quotes;
      expect(report.quotes).toHaveLength(1);
      expect(quote?.parts).toHaveLength(1);
      expect(quote?.repeats).toHaveLength(3);
      expect(quote?.attribution.cue?.text).toBe('wrote');
      await browser.goto(PRINTED_AGAIN.url);
      const marks = await waitFor(
        'the marks',
        () => readMarks(browser),
        ({ elsewhere, differs }) => elsewhere.length + differs.length > 0,
      );
      expect(marks).toEqual(expectedMarks(report));
      expect([...marks.elsewhere, ...marks.differs]).toHaveLength(4);
      expect(expectedBadge(report)).toBe('1');
      await waitForBadge(browser, '1');
      const popup = await browser.openPopup();
      try {
        expect(await waitForRows(popup)).toEqual([quote?.id]);
        expect(await popup.text()).toMatch(/\b(?:one|1) quote\b/i);
      } finally {
        await popup.close();
      }
    });

    it('flashes every place on "Show in page" and scrolls to the words in the text', async () => {
      const { browser } = session;
      const [quote] = report.quotes;
      await browser.goto(PRINTED_AGAIN.url);
      const popup = await browser.openPopup();
      try {
        await waitForRows(popup);
        // The only quote of a page is open from the start.
        const texts = await showInPage(browser, popup, quote?.id ?? '');
        expect(texts).toEqual([...(quote?.parts ?? []), ...(quote?.repeats ?? [])].map(({ text }) => text));
      } finally {
        await popup.close();
      }
    });
  });
}
