/** Inline styles that take an element out of what a reader sees. */
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Conventional class names of text that only screen readers get ("opens in a new window"). */
const SCREEN_READER_CLASS =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|screenreader-only|assistive-text)(?:\s|$)/i;

/** Widest box, in CSS pixels, of the usual "visually hidden" recipe: one by one pixel. */
const HIDDEN_BOX = 1;

/**
 * Whether the markup alone says that an element is not shown: `hidden`, a closed `dialog`, inline `display:none`, a
 * screen-reader class, `aria-hidden`. Looks at the element only, not at its ancestors.
 *
 * `aria-hidden` does not count on an element that holds paragraphs: pages set it on the whole article while a
 * dialog is open, and the article is still there to read.
 */
export function hiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDING_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  if (names !== null && SCREEN_READER_CLASS.test(names)) return true;
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector('p') === null;
}

/**
 * Whether an element is not shown, by computed style and markup. Only for a document with a window; a document
 * without one is judged by its markup. Costs one style look-up an element.
 */
export function hiddenByStyle(element: Element): boolean {
  if (hiddenByMarkup(element)) return true;
  const view = element.ownerDocument.defaultView;
  if (view === null || typeof view.getComputedStyle !== 'function') return false;
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse')
    return true;
  return isVisuallyHidden(style);
}

/** The recipe that keeps text for screen readers and shows nothing: out of the flow and clipped to a point. */
function isVisuallyHidden(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:[01]px,? ?){4}\)$/.test(style.clip)) return true;
  const small = Number.parseFloat(style.width) <= HIDDEN_BOX && Number.parseFloat(style.height) <= HIDDEN_BOX;
  return small && style.overflow === 'hidden';
}
