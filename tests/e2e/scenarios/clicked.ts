import { beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../../scripts/browsers/extension-browser';
import { readMarks } from '../../../scripts/browsers/launch';
import { findBarriers } from '../axe';
import { expectedBadge, expectedMarks, explainPage } from '../expected-reports';
import { ELSEWHERE, pdfDocument, samplePages, UNKNOWN_QUOTES } from '../pages';
import { recordMessages } from '../record-messages';
import { type BrowserName, check, useSession, waitForFirstRun, waitForRows, waitForState } from '../session';

const PDF = `${ELSEWHERE}/statement.pdf`;
const UNKNOWN = `${ELSEWHERE}/unknown-quotes`;

/** Nothing is granted: what the popup says where a click finds nothing to show, and the ways out of it. */
export function clickedScenarios(name: BrowserName): void {
  describe(`${name}: a click, and what it meets`, () => {
    const session = useSession(name);
    const [sample] = samplePages();
    if (!sample) throw new Error('tests/pages has no sample page');
    const report = explainPage(sample);

    beforeAll(async () => {
      await waitForFirstRun(session);
      session.site.put(sample.url, sample.html);
      session.site.put(PDF, pdfDocument(), 'application/pdf');
      session.site.put(UNKNOWN, UNKNOWN_QUOTES);
    });

    it('says of a PDF that it is one', async () => {
      const { browser } = session;
      await browser.goto(PDF);
      const popup = await browser.openPopup();
      try {
        await waitForState(popup, 'not-checked', 'unreadable');
        await check(popup);
        const text = await waitForState(popup, 'unreadable');
        expect(text).toMatch(/This is a PDF|did not let us read this page/);
      } finally {
        await popup.close();
      }
    });

    it('says of a page that the browser keeps closed that it could not be read', async () => {
      const { browser } = session;
      // The test site refuses encrypted connections, so the browser shows its own page of errors at this address.
      await browser.goto('https://closed.example/article').catch(() => undefined);
      const popup = await browser.openPopup();
      try {
        await waitForState(popup, 'not-checked', 'unreadable');
        await check(popup);
        expect(await waitForState(popup, 'unreadable')).toMatch(
          /did not let us read|page of the browser itself/,
        );
      } finally {
        await popup.close();
      }
    });

    it('says that none of the quotes is in the collection, and what the collection holds', async () => {
      const { browser } = session;
      await browser.goto(UNKNOWN);
      const popup = await browser.openPopup();
      try {
        await waitForState(popup, 'not-checked');
        await check(popup);
        const text = await waitForState(popup, 'none-in-corpus');
        expect(text).toContain('Neither of the two quotes on this page is in the collection.');
        expect(text).toMatch(
          /The collection holds \d+ quotes from \d+ articles by public speakers, mostly .*; \d+ of the articles were read in part/,
        );
        const examples = await popup.evaluate<string[][]>(
          `[...document.querySelectorAll('.examples li')].map((row) => [...row.querySelectorAll('a')].map((link) => link.textContent))`,
        );
        expect(examples).toEqual(Array(5).fill(['Article', 'Archived copy']));
        expect(await findBarriers(popup)).toEqual([]);
      } finally {
        await popup.close();
      }
      expect(await readMarks(browser)).toEqual({ elsewhere: [], differs: [] });
      expect(await browser.badge()).toBe('');
    });

    it('opens its sample from an empty popup; there are marks, and the popup lists the quotes', async () => {
      const { browser } = session;
      await browser.goto(UNKNOWN);
      const empty = await browser.openPopup();
      await waitForState(empty, 'not-checked');
      // Later, so that the answer to this question is sent before the popup is gone.
      await empty.evaluate(
        `void setTimeout(() => document.querySelector('.actions button:last-of-type').click(), 0)`,
      );
      const page = await browser.findPage('sample.html');
      try {
        const marks = await waitFor(
          'the marks of the sample',
          () =>
            page.evaluate<number>(`[...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0)`),
          (size) => size > 0,
        );
        const popup = await page.openPopup();
        const listed = (await waitForRows(popup)).length;
        expect(listed).toBeGreaterThan(3);
        expect(marks).toBeGreaterThanOrEqual(listed);
        await popup.close();
      } finally {
        await page.close();
      }
    });

    it('reads a page once where it is asked twice', async () => {
      const { browser } = session;
      await browser.goto(sample.url);
      const recorder = await recordMessages(browser);
      await browser.goto(sample.url);
      const popup = await browser.openPopup();
      try {
        await waitForState(popup, 'not-checked');
        await popup.evaluate(
          `(() => { const button = document.querySelector('[data-action="check"]'); button.click(); button.click(); })()`,
        );
        await waitForState(popup, 'report');
        expect(await findBarriers(popup)).toEqual([]);
      } finally {
        await popup.close();
      }
      expect(await readMarks(browser)).toEqual(expectedMarks(report));
      expect(await browser.badge()).toBe(expectedBadge(report));
      expect(await recorder.heard()).toEqual(['message {"type":"collection"}', 'port explain']);
      await recorder.close();
    });

    it('has sent nothing anywhere', async () => {
      expect(await session.browser.extensionRequests()).toEqual([]);
    });
  });
}
