import type { Page } from 'playwright-core';

/**
 * What of a page's text cannot be seen whole at the window's width: text that runs out of its box or the window, or that a box
 * hides. Each is a place and the text's beginning. Left out are quotes cut to some lines on purpose (`-webkit-line-clamp`) and what
 * is only read aloud (`.aside`); what can be scrolled up and down is seen. Empty where all is well.
 */
export function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(findInPage);
}

/** Runs in the page: it takes nothing from this file. */
function findInPage(): string[] {
  /** Browsers round to whole pixels; italic letters lean out by one. */
  const ROUNDING = 1.5;
  const found = new Set<string>();
  const say = (element: Element, why: string) => {
    const name = [element.localName, ...element.classList].join('.');
    found.add(`${name} ${why}: ${(element.textContent ?? '').trim().slice(0, 60)}`);
  };
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width + ROUNDING) found.add('the page scrolls sideways');

  const isLeftOut = (element: Element) =>
    element.closest('.aside, script, style, svg') !== null || !element.checkVisibility();
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (isLeftOut(element)) continue;
    const style = getComputedStyle(element);
    if (style.display.startsWith('inline') && !style.display.startsWith('inline-')) continue;
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + ROUNDING)
      say(element, `is ${element.scrollWidth - element.clientWidth} px too wide`);
    const hides = style.overflowY === 'hidden' || style.overflowY === 'clip';
    const isClamped = style.getPropertyValue('-webkit-line-clamp') !== 'none';
    if (hides && !isClamped && element.scrollHeight > element.clientHeight + ROUNDING)
      say(element, `hides ${element.scrollHeight - element.clientHeight} px of its height`);
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || isLeftOut(parent) || (node.textContent ?? '').trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right } of range.getClientRects())
      if (left < -ROUNDING || right > width + ROUNDING) say(parent, 'stands beyond the window');
  }
  return [...found];
}
