import type { ChromiumBrowser } from '../browsers/chromium';
import { pause, waitFor } from '../browsers/extension-browser';
import { readMarks } from '../browsers/launch';

/** A picture that needs the extension in a page: the gallery has no article to mark. */
export interface RealShot {
  name: string;
  /** One sentence for the index. */
  says: string;
  /** Takes the picture, PNG; the browser may read every site, and `sample` is the address of the sample article. */
  take(browser: ChromiumBrowser, sample: string): Promise<Buffer>;
}

/** Until a page is painted, in milliseconds. */
const DRAWING_TIME = 500;

/** Brings the paragraph with most marks into the middle of the window. */
const SCROLL_TO_MARKS = `(() => {
  const tops = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    .map((range) => range.getBoundingClientRect().top).sort((one, other) => one - other);
  scrollBy({ top: (tops[tops.length >> 1] ?? 0) - innerHeight / 2, behavior: 'instant' });
})()`;

/** Brings the words that differ into the middle of the window; gives a place on them. */
const MIDDLE_OF_DIFFERENCE = `(() => {
  const [range] = CSS.highlights.get('source-context-differs');
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
  const [line] = range.getClientRects();
  return [line.x + line.width / 2, line.y + line.height / 2];
})()`;

/** Every such picture; a row here is all that a new one takes. */
export const REAL_SHOTS: readonly RealShot[] = [
  {
    name: 'marks',
    says: 'Quotes in an article: dotted where they are printed elsewhere, double where the words differ.',
    take: async (browser, sample) => {
      await openMarked(browser, sample);
      await browser.evaluate(SCROLL_TO_MARKS);
      await pause(DRAWING_TIME);
      return browser.screenshot();
    },
  },
  {
    name: 'card-in-page',
    says: 'A click on a mark opens its card beside it.',
    take: async (browser, sample) => {
      await openMarked(browser, sample);
      const [x, y] = await browser.evaluate<[number, number]>(MIDDLE_OF_DIFFERENCE);
      await browser.page.mouse.click(x, y);
      await pause(DRAWING_TIME);
      return browser.screenshot();
    },
  },
];

/** Opens the sample and waits for its marks. */
async function openMarked(browser: ChromiumBrowser, sample: string): Promise<void> {
  await browser.goto(sample);
  await waitFor(
    'marks in the sample article',
    () => readMarks(browser),
    ({ elsewhere }) => elsewhere.length > 0,
  );
}
