import { beforeAll, describe, expect, it } from 'vitest';
import { sayMatch } from '../../../components/framing/differences';
import { onQuoteText } from '../../../components/report/quote-text';
import { words } from '../../../components/words/words';
import type { Quote } from '../../../lib/model/report';
import { assertedMatches } from '../../../lib/text/told-quotes';
import { type Popup, pause, waitFor } from '../../../scripts/browsers/extension-browser';
import { readMarks } from '../../../scripts/browsers/launch';
import { expectedMarks, explainPage } from '../expected-reports';
import { ELSEWHERE, LETTER, newsroomPage } from '../pages';
import { type BrowserName, useSession, waitForBadge, waitForFirstRun, waitForState } from '../session';

/** Longer than a click, a message and a drawing take together: what has not happened by then does not happen. */
const QUIET_TIME = 500;

const URGE =
  'I urge you to immediately stop these raids and not deport families back to countries where a death sentence awaits.';

/** Two quotes of the collection; one holds a link. The page listens for keys and clicks as pages with shortcuts do. */
const PAGE = newsroomPage(
  'card.html',
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deportation raids on families: a letter</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2016-01-08">
<style>html { font-size: 62.5% } body { font: 18px/1.6 serif; margin: 20px } div { display: none !important } * { --ground: red }</style>
</head><body><main><article>
<h1>Deportation raids on families: a letter to the president</h1>
<p><button id="before">A control of the page</button></p>
<p>Immigration agents arrested Central American families in deportation raids over the New Year weekend, officials said.</p>
<p id="first">“${LETTER}” Sen. Bernie Sanders wrote in a letter to the president on the immigration raids.</p>
<p>Lawyers for the immigrants said that the families had asked for asylum and had not been told of their right to appeal.</p>
<p id="second">“${URGE.replace('these raids', '<a href="#linked">these raids</a>')}” Sanders wrote.</p>
<p>The immigration raids were the first of a larger operation against families who were ordered deported by a court.</p>
<p style="height: 200vh">The end.</p>
</article></main><script>
  window.keys = [];
  window.clicks = 0;
  addEventListener('keydown', (event) => keys.push(event.key));
  document.addEventListener('keyup', (event) => keys.push(event.key));
  document.addEventListener('click', () => { clicks += 1; });
</script></body></html>`,
);

/** Newsrooms are granted: the card beside a mark, by mouse and by keyboard. */
export function cardScenarios(name: BrowserName): void {
  describe(`${name}: the card beside a mark`, () => {
    const session = useSession(name);
    const report = explainPage(PAGE);
    const marks = expectedMarks(report);
    const [first, second] = report.quotes.filter((quote) => assertedMatches(quote).length > 0);
    if (!first || !second) throw new Error('the page does not have its two quotes');

    beforeAll(async () => {
      await waitForFirstRun(session);
      session.site.put(PAGE.url, PAGE.html);
      session.site.put(`${ELSEWHERE}/copy`, PAGE.html);
      await session.browser.grant('newsrooms');
    });

    const open = async () => {
      await session.browser.goto('about:blank');
      await session.browser.goto(PAGE.url);
      await waitForMarks(marks);
      // The second report adds the framing that the card's sentences are of.
      await pause(QUIET_TIME);
    };
    const waitForMarks = (expected: typeof marks) =>
      waitFor(
        'the marks',
        () => readMarks(session.browser),
        (now) => JSON.stringify(now) === JSON.stringify(expected),
      );
    const inCard = <T>(expression: string) =>
      session.browser.inOwnRoot<T>(
        `((card) => card && (${expression}))(root.querySelector('[role="dialog"]'))`,
      );
    const cardText = async () => (await inCard<string>('card.innerText')) ?? '';
    const waitForCard = (quote: Quote) =>
      waitFor(
        `the card of ${quote.id}`,
        () => inCard<string>('card.dataset.quote'),
        (id) => id === quote.id,
      );
    const waitForNoCard = () =>
      waitFor(
        'no card',
        () => inCard<string>('card.dataset.quote'),
        (id) => id === null,
      );
    const focused = () =>
      inCard<string>('(root.activeElement?.dataset.action ?? root.activeElement?.textContent)');
    /** The side panel, with the quote open that was asked for more; closes it again. */
    const seePanel = async (quote: Quote) => {
      const panel = await session.browser.findPanel();
      const open = () =>
        panel.evaluate<string[]>(
          `[...document.querySelectorAll('.quote.open')].map((row) => row.dataset.quote)`,
        );
      await waitFor('the quote in the panel', open, (ids) => ids.includes(quote.id));
      expect(await panel.text()).toContain(sentencesOf(quote)[1]);
      await panel.close();
    };
    const ofPage = <T>(expression: string) =>
      session.browser.evaluate<T>(`((page) => (${expression}))(window.wrappedJSObject ?? window)`);
    /** A place in the words of a quote, which is scrolled into view. */
    const placeIn = (selector: string) =>
      session.browser.evaluate<[number, number]>(`(() => {
        const element = document.querySelector('${selector}');
        element.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.selectNodeContents(element);
        const box = range.getClientRects()[0];
        return [box.left + Math.min(60, box.width / 2), box.top + box.height / 2];
      })()`);
    const clickOn = async (selector: string) => session.browser.clickAt(...(await placeIn(selector)));
    const clickInCard = async (action: string) => {
      const at = await inCard<[number, number]>(`((box) => [box.x + box.width / 2, box.y + box.height / 2])(
        card.querySelector('[data-action="${action}"]').getBoundingClientRect())`);
      if (at === null) throw new Error('no card is open');
      await session.browser.clickAt(...at);
    };

    it('opens on a click, with the right words, beside the mark and inside the window', async () => {
      await open();
      await clickOn('#first');
      await waitForCard(first);
      const text = await cardText();
      expect(text).toContain(sentencesOf(first)[0]);
      expect(text).toContain('Bernie Sanders');
      expect(text).toContain('1 of 2');
      expect(text).toMatch(/Same words|Shortened|Changed/);
      const boxes = await inCard<{ top: number; height: number; ground: string }>(`(() => {
        const { top, height } = card.getBoundingClientRect();
        return { top, height, ground: getComputedStyle(card).backgroundColor };
      })()`);
      const mark = await session.browser.evaluate<{ top: number; bottom: number }>(`(() => {
        const marks = [...CSS.highlights.values()].flatMap((each) => [...each]);
        const range = marks.find((each) => each.startContainer.parentElement.closest('#first'));
        const { top, bottom } = range.getBoundingClientRect();
        return { top, bottom };
      })()`);
      const { top = 0, height = 0 } = boxes ?? {};
      expect(top >= mark.bottom || top + height <= mark.top).toBe(true);
      // Not the page's rules: those would have made it red, or nothing at all.
      expect(boxes?.ground).not.toBe('rgb(255, 0, 0)');
      expect(boxes?.height).toBeGreaterThan(100);
      expect(await focused()).toBe('previous');
      expect(await ofPage('page.clicks')).toBe(1);
    });

    it('closes on a click elsewhere and on Escape, which gives the focus back', async () => {
      await open();
      await clickOn('#first');
      await waitForCard(first);
      await session.browser.clickAt(5, 5);
      await waitForNoCard();
      await session.browser.evaluate(`document.querySelector('#before').focus()`);
      await session.browser.command('next-quote');
      await waitForCard(second);
      expect(await focused()).toBe('previous');
      await session.browser.press('Escape');
      await waitForNoCard();
      expect(await session.browser.evaluate('document.activeElement.id')).toBe('before');
      // Neither the key nor its release reached the page.
      expect(await ofPage('[...page.keys]')).toEqual([]);
    });

    it('lets Tab go on from the words of the card where nothing had the focus before', async () => {
      await open();
      await session.browser.command('previous-quote');
      await waitForCard(second);
      await session.browser.press('Escape');
      await waitForNoCard();
      await session.browser.press('Tab');
      expect(await session.browser.evaluate(`document.activeElement.getAttribute('href')`)).toBe('#linked');
    });

    it('does nothing on a click that a script has made, nor on a double click that selects a word', async () => {
      await open();
      const [x, y] = await placeIn('#first');
      await session.browser.evaluate(`document.elementFromPoint(${x}, ${y}).dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, clientX: ${x}, clientY: ${y} }))`);
      await pause(QUIET_TIME);
      expect(await inCard('card.dataset.quote')).toBeNull();
      await session.browser.clickAt(x, y, 2);
      await pause(QUIET_TIME);
      await waitForNoCard();
      expect(await session.browser.evaluate<string>('String(getSelection())')).not.toBe('');
    });

    it('follows a link inside a mark and opens no card', async () => {
      await open();
      await clickOn('#second a');
      await waitFor(
        'the link to be followed',
        () => session.browser.evaluate<string>('location.hash'),
        (hash) => hash === '#linked',
      );
      await pause(QUIET_TIME);
      expect(await inCard('card.dataset.quote')).toBeNull();
    });

    it('takes a mark off the page, and whoever watches knows; it can be brought back', async () => {
      await open();
      await clickOn('#first');
      await waitForCard(first);
      await clickInCard('dismiss');
      await waitForNoCard();
      const rest = expectedMarks({ ...report, quotes: report.quotes.filter(({ id }) => id !== first.id) });
      await waitForMarks(rest);
      const popup = await session.browser.openPopup();
      try {
        await waitForState(popup, 'report');
        expect(await dismissedOf(popup)).toEqual([first.id]);
        expect(await dismissedOf(popup, { type: 'dismiss', quote: first.id, dismissed: false })).toEqual([]);
      } finally {
        await popup.close();
      }
      await waitForMarks(marks);
    });

    it('goes away when its mark is scrolled far away, and follows it before', async () => {
      await open();
      await clickOn('#first');
      await waitForCard(first);
      const top = () => inCard<number>('card.getBoundingClientRect().top');
      const before = (await top()) ?? 0;
      await session.browser.evaluate('scrollBy({ top: 40, behavior: "instant" })');
      await waitFor('the card to follow', top, (now) => Math.abs((now ?? 0) - (before - 40)) < 2);
      await session.browser.evaluate('scrollBy({ top: innerHeight * 2, behavior: "instant" })');
      await waitForNoCard();
    });

    it('does the main job by keyboard alone', async () => {
      const { browser } = session;
      await open();
      await browser.evaluate(`document.querySelector('#before').focus()`);
      await browser.command('next-quote');
      await waitForCard(first);
      for (let presses = 0; presses < 4 && (await focused()) !== 'more'; presses += 1)
        await browser.press('Tab');
      expect(await focused()).toBe('more');
      await browser.press('Enter');
      if (name === 'chromium') await seePanel(first);
      else {
        await waitFor(
          'the articles in the card',
          () => inCard<number>(`card.querySelectorAll('[data-article]').length`),
          (count) => (count ?? 0) > 1,
        );
        expect(await cardText()).toContain(sentencesOf(first)[1]);
      }
      expect(await focused()).toBe('more');
      // After the last control comes the first: the focus stays in the card.
      for (let presses = 0; presses < 40 && (await focused()) !== 'previous'; presses += 1)
        await browser.press('Tab');
      expect(await focused()).toBe('previous');
      await browser.press('Tab');
      await browser.press('Enter');
      await waitForCard(second);
      expect(await focused()).toBe('next');
      await waitFor(
        'the step to be said',
        () => session.browser.inOwnRoot<string>(`root.querySelector('[role="status"]').textContent`),
        (said) =>
          said?.includes(`2 of 2. `) === true &&
          said.includes((sentencesOf(second)[0] ?? '').replace(/\.$/, '')),
      );
      await browser.command('next-quote');
      await waitForCard(first);
      await browser.command('previous-quote');
      await waitForCard(second);
      await browser.press('Escape');
      await waitForNoCard();
      expect(await browser.evaluate('document.activeElement.id')).toBe('before');
      expect(await ofPage('[...page.keys]')).toEqual([]);
    });

    it('says once how many quotes there are and which keys go on', async () => {
      await open();
      const said = await waitFor(
        'the count',
        () => session.browser.inOwnRoot<string>(`root.querySelector('[role="status"]').textContent`),
        (text) => (text ?? '') !== '',
      );
      expect(said).toMatch(
        /^2 passages on this page are printed elsewhere\. Press Alt\+Shift\+\S+ for the next one\.$/,
      );
    });

    it('takes all marks away and brings them back with one command, on the open page', async () => {
      await open();
      await session.browser.command('toggle-marks');
      await waitForMarks({ elsewhere: [], differs: [] });
      await clickOn('#first');
      await pause(QUIET_TIME);
      expect(await inCard('card.dataset.quote')).toBeNull();
      await session.browser.command('toggle-marks');
      await waitForMarks(marks);
    });

    it('marks nothing on a quiet site and shows no number, from the moment it is one', async () => {
      await open();
      await waitForBadge(session.browser, '2');
      await setQuiet(['thehill.com']);
      await waitForMarks({ elsewhere: [], differs: [] });
      await waitForBadge(session.browser, '');
      await setQuiet([]);
      await waitForMarks(marks);
      await waitForBadge(session.browser, '2');
    });

    it('reads a page where no reader is, and opens the card once it knows', async () => {
      const { browser } = session;
      await browser.goto(`${ELSEWHERE}/copy`);
      // In Chromium the event is fired by hand, so that the right to read the page comes from a click; in Firefox it comes with the keys.
      if (name === 'chromium') await (await browser.openPopup()).close();
      await browser.command('next-quote');
      await waitForCard(first);
      expect(await focused()).toBe('previous');
    });

    it('says that the page has changed since it was read', async () => {
      await open();
      await session.browser.evaluate(`document.querySelector('#second').append(' More words, added later.')`);
      const popup = await session.browser.openPopup();
      try {
        await waitForState(popup, 'report');
        await waitFor('the word of a change', () => stateOf<boolean>(popup, 'changed'), Boolean);
      } finally {
        await popup.close();
      }
    });

    it('has sent nothing anywhere', async () => {
      expect(await session.browser.extensionRequests()).toEqual([]);
    });

    const setQuiet = async (quiet: string[]) => {
      const options = await session.browser.openPage('options.html');
      const change = JSON.stringify(JSON.stringify(quiet));
      await options.evaluate(`(async () => {
        const own = window.wrappedJSObject ?? window;
        const { storage } = own.browser ?? own.chrome;
        const { settings } = await storage.local.get('settings');
        settings.quiet = own.JSON.parse(${change});
        const all = own.JSON.parse('{}');
        all.settings = settings;
        await storage.local.set(all);
      })()`);
      await options.close();
    };
  });
}

/** The sentences that a card says of a quote, biggest difference first. */
function sentencesOf(quote: Quote): string[] {
  const [match] = assertedMatches(quote).map((one) => onQuoteText(quote, one));
  if (!match) throw new Error(`${quote.id} has no sure match`);
  return sayMatch(quote, match, words('en')).sentences;
}

/** What the reader says of its page, asked for as the popup asks; after a wish, if there is one. */
function stateOf<T>(popup: Popup, field: 'dismissed' | 'changed', wish: unknown = null): Promise<T> {
  return popup.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const port = api.tabs.connect(tab.id, { name: 'watch', frameId: 0 });
    let last = null;
    port.onMessage.addListener((state) => { last = state; });
    const wish = ${JSON.stringify(wish)};
    if (wish) port.postMessage(wish);
    await new Promise((resolve) => setTimeout(resolve, 400));
    port.disconnect();
    return last?.[${JSON.stringify(field)}] ?? null;
  })()`);
}

function dismissedOf(popup: Popup, wish?: unknown): Promise<string[]> {
  return stateOf(popup, 'dismissed', wish);
}
