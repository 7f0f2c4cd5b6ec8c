import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkToQuote } from '../../../lib/share/text-fragment';
import { startTestSite, type TestSite } from '../../../scripts/browsers/test-site';
import { findBrowsers } from '../../../scripts/find-browsers.mjs';
import { TRAPS, type Trap } from '../text-fragment-traps';

/** Found words are painted in a colour that nothing else of the page has, and sought in a picture of it. */
const PAGE_STYLE =
  'body { font: 16px sans-serif } .far { height: 1600px } ::target-text { background: #f0f; color: #000 }';

/** The browser looks for the words once the page is drawn. */
const SEARCH_LIMIT_MS = 5_000;

function pageOf({ above = [], target, below = [], style = '' }: Trap): string {
  const far = '<div class="far"></div>';
  const decoys = above.map((html) => `${far}<p>${html}</p>`).join('');
  const rest = below.map((html) => `<p class="below">${html}</p>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><style>${PAGE_STYLE} ${style}</style>
    <p>A page with decoys.</p>${decoys}${far}<p id="target">${target}</p>${rest}${far}</html>`;
}

/** Where the quote stands in the page's own text, a line a paragraph, as the reader of the extension has it. */
async function placeIn(page: Page, text: string) {
  const { lines, at } = await page.evaluate(() => {
    const blocks = [...document.querySelectorAll('p')];
    return {
      lines: blocks.map((block) => block.textContent ?? ''),
      at: blocks.findIndex(({ id }) => id === 'target'),
    };
  });
  const whole = lines.join('\n');
  const from = lines.slice(0, at).join('\n').length + 1;
  const [first = '', last = ''] = [text.split(' ')[0], text.split(' ').at(-1)];
  return { page: whole, start: whole.indexOf(first, from), end: whole.indexOf(last, from) + last.length };
}

describe('chromium: links to a quote', () => {
  let browser: Browser;
  let site: TestSite;
  let looker: Page;

  beforeAll(async () => {
    site = await startTestSite();
    browser = await chromium.launch({
      executablePath: findBrowsers().chromium ?? '',
      chromiumSandbox: process.getuid?.() !== 0,
      args: [`--proxy-server=http://127.0.0.1:${site.port}`, '--proxy-bypass-list=<-loopback>'],
    });
    looker = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** The painted rows of a picture of the whole page, as pixels from its top. */
  async function paintedRows(page: Page): Promise<number[]> {
    const picture = (await page.screenshot({ fullPage: true })).toString('base64');
    return looker.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!canvas) throw new Error('no canvas');
      canvas.drawImage(image, 0, 0);
      const { data: pixels } = canvas.getImageData(0, 0, image.width, image.height);
      const rows = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4)
        if (pixels[at] === 255 && pixels[at + 1] === 0 && pixels[at + 2] === 255)
          rows.add(Math.floor(at / 4 / image.width));
      return [...rows];
    }, picture);
  }

  it('has forty traps', () => expect(TRAPS).toHaveLength(40));

  it.each(TRAPS.map((trap, at) => ({ ...trap, at })))('$trap', async ({ at, ...trap }) => {
    const url = `http://journal.example/articles/${at}`;
    site.put(url, pageOf(trap));
    const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
    try {
      let place: Awaited<ReturnType<typeof placeIn>> | undefined;
      if (trap.known) {
        await page.goto(url);
        place = await placeIn(page, trap.text);
        await page.goto('about:blank');
      }
      const link = linkToQuote(url + (trap.hash ?? ''), trap.text, place);
      expect(link).toContain(trap.hash?.startsWith('#comments') ? '#comments:~:text=' : '#:~:text=');
      await page.goto(link ?? '');
      await page
        .waitForFunction(() => scrollY > 0, undefined, { timeout: SEARCH_LIMIT_MS })
        .catch(() => undefined);
      const seen = await page.evaluate(() => {
        const box = document.querySelector('#target')?.getBoundingClientRect();
        const last = [...document.querySelectorAll('#target, .below')].at(-1)?.getBoundingClientRect();
        if (!box || !last) throw new Error('no target');
        return {
          inView: box.top >= 0 && box.bottom <= innerHeight,
          from: box.top + scrollY,
          to: box.bottom + scrollY,
          end: last.bottom + scrollY,
        };
      });
      expect(seen.inView, `${link} does not scroll to the quote`).toBe(true);
      const rows = await paintedRows(page);
      expect(rows.filter((row) => row >= seen.from && row <= seen.to).length, link ?? '').toBeGreaterThan(10);
      if (!trap.marksDecoy)
        expect(
          rows.filter((row) => row < seen.from || row > seen.end),
          `${link} marks other words too`,
        ).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
