import { beforeAll, describe, expect, it } from 'vitest';
import { pause, waitFor } from '../../../scripts/browsers/extension-browser';
import { type Marks, readMarks } from '../../../scripts/browsers/launch';
import { expectedMarks, explainPages, sureMatches } from '../expected-reports';
import { ELSEWHERE, NEWSROOM, QUIET_PAGES, samplePages, twoArticles } from '../pages';
import { recordMessages } from '../record-messages';
import { type BrowserName, useSession, waitForRows } from '../session';

/** Longer than a gate, a message and an injection take together: what has not happened by then does not happen. */
const QUIET_TIME = 1500;

const NO_MARKS: Marks = { elsewhere: [], differs: [] };

/** A page that takes all highlights away whenever it sees some, until it has done so for a while. */
const CLEARING = `<script>
  let first = 0;
  window.cleared = 0;
  const timer = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    first ||= Date.now();
    CSS.highlights.clear();
    window.cleared += 1;
    if (Date.now() - first > 200) clearInterval(timer);
  }, 10);
  setTimeout(() => clearInterval(timer), 10000);
</script>`;

/** Newsrooms are granted: what a page may do after it was loaded, and what a person does with its quotes. */
export function pageLifeScenarios(name: BrowserName): void {
  describe(`${name}: the life of a page`, () => {
    const session = useSession(name);
    const sample = samplePages().find(({ id }) => id === 'ledger.html');
    if (!sample) throw new Error('tests/pages has no ledger.html');
    const { first, second, inside } = twoArticles();
    const reports = explainPages([sample, first, second]);
    const reportOf = (id: string) => {
      const report = reports.get(id);
      if (!report) throw new Error(`no report of ${id}`);
      return report;
    };
    const waitForMarks = (expected: Marks, what: string) =>
      waitFor(
        what,
        () => readMarks(session.browser),
        (marks) => JSON.stringify(marks) === JSON.stringify(expected),
      );

    beforeAll(async () => {
      const { browser, site } = session;
      const underWww = { ...sample, url: sample.url.replace('//', '//www.') };
      for (const page of [sample, underWww, first, ...Object.values(QUIET_PAGES)])
        site.put(page.url, page.html);
      await browser.grant('newsrooms');
    });

    it.each([
      ['off-topic', QUIET_PAGES['off-topic']],
      ['not-article', QUIET_PAGES['not-article']],
    ] as const)('sends no message and wakes no worker on a page that is %s', async (_why, page) => {
      const { browser } = session;
      const recorder = await recordMessages(browser);
      try {
        await browser.stopWorker();
        await browser.goto(page.url);
        await pause(QUIET_TIME);
        expect(await recorder.heard()).toEqual([]);
        expect(await browser.workerRunning()).toBe(false);
        expect(await readMarks(browser)).toEqual(NO_MARKS);
        expect(await browser.badge()).toBe('');
        // The same recorder does hear a page of the topic.
        await browser.goto(sample.url);
        await waitForMarks(expectedMarks(reportOf(sample.id)), 'the marks');
        expect(await recorder.heard()).toEqual(['message {"type":"wake"}', 'port explain']);
      } finally {
        await recorder.close();
      }
    });

    it('leaves sites alone that are no newsroom, also where their names hold one', async () => {
      const { browser, site } = session;
      const recorder = await recordMessages(browser);
      try {
        for (const host of [ELSEWHERE, 'http://notthehill.com', `${NEWSROOM}.journal.example`]) {
          site.put(`${host}/copy`, sample.html);
          await browser.goto(`${host}/copy`);
          await pause(QUIET_TIME / 2);
          expect(await readMarks(browser), host).toEqual(NO_MARKS);
        }
        expect(await recorder.heard()).toEqual([]);
        await browser.goto(sample.url.replace('//', '//www.'));
        await waitForMarks(expectedMarks(reportOf(sample.id)), 'the marks on the newsroom’s own host');
      } finally {
        await recorder.close();
      }
    });

    it('marks the new text where a page swaps its article and its address', async () => {
      const { browser } = session;
      const [before, after] = [expectedMarks(reportOf(first.id)), expectedMarks(reportOf(second.id))];
      expect(after).not.toEqual(before);
      expect(after).not.toEqual(NO_MARKS);
      await browser.goto(first.url);
      await waitForMarks(before, 'the marks of the first article');
      await browser.evaluate(`(() => {
        history.pushState({}, '', ${JSON.stringify(second.url)});
        document.querySelector('article').innerHTML = ${JSON.stringify(inside)};
      })()`);
      await waitForMarks(after, 'the marks of the second article');
    });

    it('gets its marks back where a page clears them while it starts', async () => {
      const { browser, site } = session;
      const url = `${NEWSROOM}/clearing`;
      site.put(url, sample.html.replace('</body>', `${CLEARING}</body>`));
      await browser.goto(url);
      await waitFor(
        'the page to clear the marks',
        () => browser.evaluate<number>('window.wrappedJSObject?.cleared ?? window.cleared'),
        (times) => times > 0,
      );
      await waitForMarks(expectedMarks(reportOf(sample.id)), 'the marks again');
    });

    it('scrolls to a quote and flashes it on "Show in page"', async () => {
      const { browser } = session;
      await browser.goto(sample.url);
      await waitForMarks(expectedMarks(reportOf(sample.id)), 'the marks');
      const quote = reportOf(sample.id).quotes.findLast((each) => sureMatches(each).length > 0);
      if (!quote) throw new Error('the sample has no quote of the collection');
      const before = await browser.evaluate<number>('scrollY');
      const popup = await browser.openPopup();
      try {
        await waitForRows(popup);
        const row = `[data-quote="${quote.id}"]`;
        await popup.click(`${row} .quote-button`);
        await waitFor(
          'the opened quote',
          () => popup.evaluate<boolean>(`document.querySelector('${row} .block-head button') !== null`),
          (open) => open,
        );
        await popup.click(`${row} .block-head button`);
        const shown = await waitFor(
          'the flash',
          () =>
            browser.evaluate<{ texts: string[]; inView: boolean } | null>(`(() => {
              const ranges = [...(CSS.highlights.get('source-context-flash') ?? [])];
              if (ranges.length === 0) return null;
              const box = ranges[0].getBoundingClientRect();
              return { texts: ranges.map(String), inView: box.top >= 0 && box.bottom <= innerHeight };
            })()`),
          (flash) => flash !== null,
        );
        const texts = [...quote.parts, ...quote.repeats].map((place) => place.text);
        expect(shown).toEqual({ texts, inView: true });
        expect(await browser.evaluate<number>('scrollY')).toBeGreaterThan(before);
      } finally {
        await popup.close();
      }
    });

    it('opens a quote by keyboard alone', async () => {
      const { browser } = session;
      await browser.goto(sample.url);
      const popup = await browser.openPopup();
      try {
        await waitForRows(popup);
        const focused = () =>
          popup.evaluate<string | null>(
            `document.activeElement?.closest('[data-quote]')?.dataset.quote ?? null`,
          );
        for (let presses = 0; presses < 6 && (await focused()) === null; presses += 1)
          await popup.press('Tab');
        const id = await focused();
        expect(id).not.toBeNull();
        const expanded = () =>
          popup.evaluate<string | null>(`document.activeElement.getAttribute('aria-expanded')`);
        expect(await expanded()).toBe('false');
        await popup.press('Enter');
        await waitFor('the opened quote', expanded, (value) => value === 'true');
        expect(await focused()).toBe(id);
      } finally {
        await popup.close();
      }
    });

    it('does nothing any more where its permission was taken back in the browser', async () => {
      const { browser } = session;
      await browser.stopWorker();
      await browser.takeBackHosts();
      await waitFor(
        'no host',
        () => browser.grantedHosts(),
        (hosts) => hosts.length === 0,
      );
      const options = await browser.openPage('options.html');
      const gates = () =>
        options.evaluate<number>(
          `(window.wrappedJSObject?.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length)`,
        );
      await waitFor('no gate', gates, (count) => count === 0);
      await waitFor(
        'the note on the page of choices',
        () => options.text(),
        (text) => text.includes('The browser has not given this permission yet'),
      );
      await options.close();
      const recorder = await recordMessages(browser);
      await browser.goto(sample.url);
      await pause(QUIET_TIME);
      expect(await recorder.heard()).toEqual([]);
      await recorder.close();
      expect(await readMarks(browser)).toEqual(NO_MARKS);
      expect(await browser.badge()).toBe('');
    });

    it('has sent nothing anywhere', async () => {
      expect(await session.browser.extensionRequests()).toEqual([]);
    });
  });
}
