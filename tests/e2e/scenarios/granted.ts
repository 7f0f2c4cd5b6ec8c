import { beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../../scripts/browsers/extension-browser';
import { readMarks, readMarksAsDrawn } from '../../../scripts/browsers/launch';
import { findBarriers } from '../axe';
import { expectedBadge, expectedMarks, explainPages, sureMatches } from '../expected-reports';
import { pageTextExpression } from '../page-text';
import { QUIET_PAGES, samplePages, seedPages } from '../pages';
import { type BrowserName, useSession, waitForBadge, waitForQuotes, waitForState } from '../session';

/** Pages that neither hide words inside a quote nor break its lines: there a Range's own text is its part's, exactly. */
const IS_PLAIN = /^(?:ledger|registro|seed-)/;

/** Newsrooms are granted: pages there are read by themselves. */
export function grantedScenarios(name: BrowserName): void {
  describe(`${name}: newsrooms granted`, () => {
    const session = useSession(name);
    const samples = samplePages();
    const seeds = seedPages();
    const pages = [...samples, ...seeds];
    const reports = explainPages(pages);
    if (seeds.length === 0)
      console.log('The seed articles are not here; the pages made from them were not run.');

    const reportOf = (id: string) => {
      const report = reports.get(id);
      if (!report) throw new Error(`no report of ${id}`);
      return report;
    };

    beforeAll(async () => {
      for (const page of [...pages, ...Object.values(QUIET_PAGES)]) session.site.put(page.url, page.html);
      await session.browser.grant('newsrooms');
    });

    it('holds only the newsrooms', async () => {
      const hosts = await session.browser.grantedHosts();
      expect(hosts.length).toBeGreaterThan(50);
      expect(hosts).not.toContain('*://*/*');
    });

    it.each(pages)(
      'marks $id: each Range is its part, and the badge counts the quotes',
      async ({ id, url }) => {
        const { browser } = session;
        const expected = expectedMarks(reportOf(id));
        const count = expected.elsewhere.length + expected.differs.length;
        expect(count).toBeGreaterThan(0);
        await browser.goto(url);
        await waitFor(
          'the marks',
          () => readMarks(browser),
          (marks) => marks.elsewhere.length + marks.differs.length >= count,
        ).catch(() => undefined);
        expect(await readMarksAsDrawn(browser)).toEqual(expected);
        if (IS_PLAIN.test(id)) expect(await readMarks(browser)).toEqual(expected);
        await waitForBadge(browser, expectedBadge(reportOf(id)));
      },
    );

    it.each(pages)('says of $id what the command line says', async ({ id, url }) => {
      const { browser } = session;
      await browser.goto(url);
      const popup = await browser.openPopup();
      try {
        const seen = await waitForQuotes(popup, reportOf(id));
        const expected = JSON.parse(JSON.stringify(reportOf(id)));
        expect(seen.quotes).toEqual(expected.quotes);
        expect({ ...seen.page, text: undefined }).toEqual({ ...expected.page, text: undefined });
      } finally {
        await popup.close();
      }
    });

    it('reads the same text as the command line, character by character', async () => {
      const expression = await pageTextExpression();
      for (const { id, url } of samples) {
        await session.browser.goto(url);
        expect(await session.browser.evaluate(expression), id).toBe(reportOf(id).page.text);
      }
    });

    it('shows, for a translation, the words that were said, and says of no Spanish quote that it is not here', async () => {
      const { browser } = session;
      const spanish = samples.find(({ id }) => reportOf(id).page.lang === 'es');
      const quotes = spanish ? reportOf(spanish.id).quotes : [];
      const translated = quotes.filter(({ renderings }) => renderings.length > 0);
      if (!spanish) throw new Error('no sample is in Spanish');
      expect(translated.length).toBeGreaterThan(3);
      await browser.goto(spanish.url);
      const popup = await browser.openPopup();
      try {
        await waitForState(popup, 'report');
        const ids = await popup.evaluate<string[]>(
          `[...document.querySelectorAll('.translated [data-quote]')].map((row) => row.dataset.quote)`,
        );
        expect(ids).toEqual(translated.map(({ id }) => id));
        await popup.click('.translated [data-quote] button');
        const said = translated[0]?.renderings[0]?.versions[0]?.text.slice(0, 60) ?? 'nothing';
        const text = await waitFor(
          'the words that were said',
          () => popup.text(),
          (shown) => shown.includes(said),
        );
        expect(text).toContain('Words first given in English');
        expect(text).not.toMatch(/not in this collection|Same words|Shortened|Changed/);
        expect(await findBarriers(popup)).toEqual([]);
      } finally {
        await popup.close();
      }
    });

    it('lists the quotes in the popup; an opened one shows each appearance', async () => {
      const { browser } = session;
      const sample = samples.find(({ id }) => expectedBadge(reportOf(id)) !== '');
      if (!sample) throw new Error('no sample has a quote of the collection');
      await browser.goto(sample.url);
      const popup = await browser.openPopup();
      try {
        await waitForState(popup, 'report');
        const found = reportOf(sample.id).quotes.filter((quote) => sureMatches(quote).length > 0);
        const ids = await popup.evaluate<string[]>(
          `[...document.querySelectorAll('[data-quote]')].map((row) => row.dataset.quote)`,
        );
        expect(ids.slice(0, found.length)).toEqual(found.map((quote) => quote.id));
        const open = await popup.evaluate<number>(`document.querySelectorAll('[data-article]').length`);
        if (open === 0) await popup.click('[data-quote] button, button[data-quote]');
        const articles = await waitFor(
          'the appearances',
          () =>
            popup.evaluate<string[]>(
              `[...document.querySelectorAll('[data-article]')].map((row) => row.dataset.article)`,
            ),
          (rows) => rows.length > 0,
        );
        const [first] = found;
        const expected = first
          ? sureMatches(first).flatMap((match) => match.appearances.map((each) => each.article))
          : [];
        expect(expected).toEqual(expect.arrayContaining(articles));
      } finally {
        await popup.close();
      }
    });

    it.each(Object.entries(QUIET_PAGES))('says in one sentence that a page is %s', async (state, page) => {
      const { browser } = session;
      await browser.goto(page.url);
      const popup = await browser.openPopup();
      try {
        await waitForState(popup, 'not-checked', state);
        if (await popup.evaluate(`document.querySelector('[data-action="check"]') !== null`))
          await popup.click('[data-action="check"]');
        const text = await waitForState(popup, state);
        expect(text.length).toBeGreaterThan(60);
      } finally {
        await popup.close();
      }
      expect(await readMarks(browser)).toEqual({ elsewhere: [], differs: [] });
    });

    it('wakes the worker again after the browser has stopped it', async () => {
      const { browser } = session;
      const [sample] = samples;
      if (!sample) throw new Error('no sample page');
      await browser.stopWorker();
      await browser.goto(sample.url);
      await waitFor(
        'the marks',
        () => readMarks(browser),
        (marks) => marks.elsewhere.length + marks.differs.length > 0,
      );
      expect(await browser.workerRunning()).toBe(true);
    });

    it('has sent nothing anywhere', async () => {
      const { browser, site } = session;
      expect(await browser.extensionRequests()).toEqual([]);
      expect(site.asked().filter((url) => !isExpected(url))).toEqual([]);
    });
  });
}

/** Test pages and their icons; Chromium itself asks its maker, which no switch stops altogether. */
function isExpected(url: string): boolean {
  if (/^http:\/\/thehill\.com\//.test(url)) return true;
  return /^(?:http:\/\/)?(?:[\w-]+\.googleapis\.com|accounts\.google\.com|clients\d\.google\.com)[:/]/.test(
    url,
  );
}
