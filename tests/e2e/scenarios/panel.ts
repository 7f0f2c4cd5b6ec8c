import { beforeAll, describe, expect, it } from 'vitest';
import { type Popup, waitFor } from '../../../scripts/browsers/extension-browser';
import { findBarriers } from '../axe';
import { ELSEWHERE, QUIET_PAGES, samplePages, UNKNOWN_QUOTES } from '../pages';
import { type BrowserName, check, useSession, waitForFirstRun, waitForRows, waitForState } from '../session';

const UNKNOWN = `${ELSEWHERE}/unknown-quotes`;

const LETTER =
  'We cannot continue to employ inhumane tactics involving rounding up and deporting tens of thousands of immigrant families';
const NOBODYS = 'My kettle was still whistling when the third of them left by the orchard gate';

/** The real panel beside the page: Chrome's side panel, Firefox's sidebar. */
export function panelScenarios(name: BrowserName): void {
  describe(`${name}: the panel`, () => {
    const session = useSession(name);
    const samples = samplePages();
    const [one, other] = samples.filter(({ id }) => !id.startsWith('registro'));
    if (!one || !other) throw new Error('tests/pages has fewer than two sample pages in English');
    const opened: { panel?: Popup } = {};
    const panel = (): Popup => {
      if (!opened.panel) throw new Error('the panel was not opened');
      return opened.panel;
    };
    const waitForWords = (words: string, page = panel()) =>
      waitFor(
        `“${words}”`,
        () => page.text(),
        (text) => text.includes(words),
      );

    beforeAll(async () => {
      const { browser, site } = session;
      await waitForFirstRun(session);
      for (const page of [...samples, ...Object.values(QUIET_PAGES)]) site.put(page.url, page.html);
      site.put(UNKNOWN, UNKNOWN_QUOTES);
      await browser.grant('newsrooms');
    });

    it('is opened by the popup, which closes, and shows the same report', async () => {
      const { browser } = session;
      await browser.goto(one.url);
      const popup = await browser.openPopup();
      const ids = await waitForRows(popup);
      // The footer comes with the worker's second answer.
      const text = await waitForWords('Collection:', popup);
      await popup.click('[data-action="panel"]');
      opened.panel = await browser.findPanel();
      await popup.close();
      expect(await waitForRows(panel())).toEqual(ids);
      expect(await waitForWords('Collection:')).toBe(text);
      expect(await panel().evaluate(`document.querySelector('[data-action="panel"]')`)).toBeNull();
      expect(await findBarriers(panel())).toEqual([]);
    });

    it('follows the tab in front, and comes back with it', async () => {
      const { browser } = session;
      const rows = (await waitForRows(panel())).length;
      const options = await browser.openPage('options.html');
      await waitForState(panel(), 'unreadable');
      expect(await panel().evaluate<number>(`document.querySelectorAll('[data-quote]').length`)).toBe(0);
      await options.close();
      await waitForState(panel(), 'report');
      expect((await waitForRows(panel())).length).toBe(rows);
    });

    it('follows the page in its tab, to another and back', async () => {
      const { browser } = session;
      const heading = () => panel().evaluate<string>(`document.querySelector('.count')?.textContent ?? ''`);
      const before = await heading();
      await browser.goto(other.url);
      await waitFor('the other report', heading, (now) => now !== '' && now !== before);
      await waitForRows(panel());
      await browser.goto(QUIET_PAGES['off-topic'].url);
      expect(await waitForState(panel(), 'not-checked')).not.toContain('printed elsewhere');
      await browser.evaluate('void history.back()');
      await waitForState(panel(), 'report');
      expect(await heading()).not.toBe(before);
    });

    it('shows a page that nobody has read as soon as the popup has it read', async () => {
      const { browser } = session;
      await browser.goto(UNKNOWN);
      await waitForState(panel(), 'not-checked');
      const popup = await browser.openPopup();
      await waitForState(popup, 'not-checked');
      await check(popup);
      await waitForState(popup, 'none-in-corpus');
      await popup.close();
      await waitForState(panel(), 'none-in-corpus');
    });

    it('shows where selected words were printed, on a page that is not read, and goes back', async () => {
      const { browser } = session;
      await browser.goto(UNKNOWN);
      await waitForState(panel(), 'not-checked');
      await browser.findSelected(`“${LETTER}`);
      await waitForState(panel(), 'found');
      const text = await waitForWords('Printed in the collection.');
      expect(text).toContain('What differs');
      expect(text).not.toMatch(/Show in page|other articles/);
      const articles = await panel().evaluate<number>(`document.querySelectorAll('[data-article]').length`);
      expect(articles).toBeGreaterThan(1);
      expect(await findBarriers(panel())).toEqual([]);
      await panel().click('[data-action="back"]');
      await waitForState(panel(), 'not-checked');
    });

    it('finds the quote inside a selected sentence, and says of another that it is not here', async () => {
      await session.browser.findSelected(`On Monday he wrote, “${LETTER}.” A neighbour said: “${NOBODYS}.”`);
      const text = await waitForWords('1 of 2 quotes in these words is in the collection.');
      expect(text).toMatch(/Not in this collection\s+“My kettle/);
      expect(text).toMatch(/The collection holds \d+ quotes/);
    });

    it.each([
      ['words that nobody printed', NOBODYS, 'Not in this collection.'],
      ['words that anybody could have said', 'not the answer', 'Too few words of a quote'],
      ['a whole page', `${LETTER} `.repeat(60), 'This is more text than one quote has.'],
    ])('says of %s what can be said', async (_what, selected, said) => {
      await session.browser.findSelected(selected);
      const text = await waitForWords(said);
      expect(text).toContain('The words you selected');
      expect(await findBarriers(panel())).toEqual([]);
    });

    it('has sent nothing anywhere', async () => {
      expect(await session.browser.extensionRequests()).toEqual([]);
    });
  });
}
