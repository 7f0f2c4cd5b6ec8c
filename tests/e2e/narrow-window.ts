import type { GalleryBrowser } from './gallery-browser';

/**
 * Shows states one after the other in a narrow window, `width` in CSS pixels: a window 400 wide at a zoom of 200 % is one of
 * 200. Gives for each what scrolls sideways and what stands beyond the edge: the elements, by name and classes.
 */
export async function findSideways(
  browser: GalleryBrowser,
  requests: readonly Record<string, string>[],
  width: number,
): Promise<Record<string, string[]>> {
  await browser.evaluate(OPEN_FRAME);
  const found: Record<string, string[]> = {};
  for (const request of requests) {
    const wide = await browser.evaluate<string[]>(`(${MEASURE})(${JSON.stringify(request)}, ${width})`);
    if (wide.length > 0) found[Object.values(request).join(' ')] = wide;
  }
  return found;
}

/** Opens the gallery inside itself: no browser makes a window of its own narrower than about 450 pixels. */
const OPEN_FRAME = `(async () => {
  if (document.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; height: 800px; border: 0';
  frame.src = location.pathname;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
})()`;

/** Everything that can be scrolled is looked at: the document's own width says nothing of a list that scrolls in it. */
const MEASURE = `async (request, width) => {
  const frame = document.querySelector('iframe');
  frame.style.width = width + 'px';
  const { document: page } = frame.contentWindow;
  await frame.contentWindow.showState(request);
  const root = page.documentElement;
  const all = [root, ...page.body.querySelectorAll('*')];
  const overflow = (element) => frame.contentWindow.getComputedStyle(element).overflowX;
  const scrolls = (element) => element === root || ['auto', 'scroll'].includes(overflow(element));
  const wide = all.filter((element) => scrolls(element) && element.scrollWidth > element.clientWidth);
  const beyond = all.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    // A pixel for rounding.
    return element.childElementCount === 0 && (right > width + 1 || left < -1);
  });
  const name = (element) => [element.localName, ...element.classList].join('.');
  return [...new Set([...wide, ...beyond].map(name))];
}`;
