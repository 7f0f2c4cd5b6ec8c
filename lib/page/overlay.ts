import { createOwnRoot, type OwnRoot } from './own-root';
import { type Box, heightBeside, placeCard } from './place-card';

/** What takes the focus by Tab. */
const FOCUSABLE = 'a[href], button:not([disabled]), summary, [tabindex="0"]';

/** Keys and clicks in the overlay are none of the page's business. */
const POINTER_EVENTS = ['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];
const OWN_EVENTS = [...POINTER_EVENTS, 'contextmenu', 'focusin', 'focusout'];
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

export interface OverlayEvents {
  /** The reader wants it closed: Escape. */
  onEscape(): void;
  /** What it stands beside has gone, or was scrolled far away. */
  onLost(): void;
}

/**
 * One box over a page, beside a stretch of its text; acts on trusted events only. That a trusted click was meant for it cannot be known:
 * a page can draw over it. So nothing in it may do what a person would not want done.
 */
export interface Overlay {
  /** Where its content is drawn, one element, which may shrink to the height that the place beside the text has. */
  readonly content: HTMLElement;
  /** Opens it, or moves it, and takes the focus inside without scrolling. The content must have been drawn. */
  open(beside: Range): void;
  /** Closes it; gives the focus back to where it was before, where asked to. */
  close(giveBack: boolean): void;
  readonly isOpen: boolean;
  /** Whether an event, as the page's window sees it, comes from inside. */
  isInside(event: Event): boolean;
  /** Sets the language of what is shown and said, BCP 47. */
  speak(lang: string): void;
  announce(text: string): void;
}

/**
 * An overlay for one document. It follows its text while the page scrolls, as a reader scrolls a little to read on; when the text
 * is far outside the window it is lost, as the card would speak of words that nobody sees. Ends with the signal.
 */
export function createOverlay(
  document: Document,
  sheet: string,
  events: OverlayEvents,
  signal: AbortSignal,
): Overlay {
  const window = document.defaultView as Window & typeof globalThis;
  const own = createOwnRoot(document, sheet);
  let opened: { beside: Range; life: AbortController } | null = null;
  let focusedBefore: Element | null = null;
  const isOurs = ownKeys();
  const end = () => {
    close(false);
    own.remove();
  };
  signal.addEventListener('abort', end, { once: true });

  // On the window and captured: before the page's own shortcuts, unless they were there before us on the window itself.
  for (const type of KEY_EVENTS)
    window.addEventListener(type, (event) => onKey(event), { capture: true, signal });
  for (const type of POINTER_EVENTS)
    own.layer.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), true);
  for (const type of OWN_EVENTS) own.layer.addEventListener(type, (event) => event.stopPropagation());

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const isInside = event.target === own.host;
    if (isOurs(event, isInside)) {
      event.stopImmediatePropagation();
      // A key still held after it has closed the overlay must not press what has the focus then.
      if (!isInside) event.preventDefault();
    }
    if (event.type !== 'keydown' || opened === null) return;
    if (event.key === 'Escape') {
      if (isInside) event.preventDefault();
      events.onEscape();
    } else if (isInside && event.key === 'Tab') keepInside(event, own.root);
  }

  function place() {
    if (opened === null) return;
    const mark = boxOf(opened.beside);
    const { clientWidth } = document.documentElement;
    const view = { width: clientWidth || window.innerWidth, height: window.innerHeight };
    if (mark !== null) own.layer.style.maxHeight = `${heightBeside(mark, view)}px`;
    // The content, which may be larger than its layer.
    const card = (own.layer.firstElementChild ?? own.layer).getBoundingClientRect();
    const place = mark && placeCard(mark, card, view, isFromRight(opened.beside));
    if (place === null) return events.onLost();
    own.layer.style.left = `${place.left}px`;
    own.layer.style.top = `${place.top}px`;
  }

  function open(beside: Range): void {
    if (document.activeElement !== own.host) focusedBefore = document.activeElement;
    opened?.life.abort();
    const life = new AbortController();
    opened = { beside, life };
    own.raise();
    place();
    follow(own, place, life.signal);
    if (own.root.activeElement === null)
      own.root.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
  }

  function close(giveBack: boolean): void {
    if (opened === null) return;
    const { life, beside } = opened;
    life.abort();
    opened = null;
    const hadFocus = document.activeElement === own.host;
    own.lower();
    if (giveBack && hadFocus) giveFocusBack(focusedBefore, beside);
  }

  return {
    content: own.layer,
    open,
    close,
    get isOpen() {
      return opened !== null;
    },
    isInside: (event) => event.target === own.host,
    speak: own.speak,
    announce: own.announce,
  };
}

/** Tells the keys pressed inside from the page's own, also when they are let go only after the overlay has closed. */
function ownKeys(): (event: KeyboardEvent, isInside: boolean) => boolean {
  const held = new Set<string>();
  return (event, isInside) => {
    const { type, code, repeat } = event;
    // Pressed anew on the page: that it was let go elsewhere was not told.
    if (type === 'keydown' && !repeat) held.delete(code);
    if (type === 'keydown' && isInside) held.add(code);
    const isOurs = isInside || held.has(code);
    if (type === 'keyup') held.delete(code);
    return isOurs;
  };
}

/** Keeps the place up to date while the page scrolls, its window or the overlay changes its size; once a frame. */
function follow({ layer }: OwnRoot, place: () => void, signal: AbortSignal): void {
  let isPlanned = false;
  const later = () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      if (!signal.aborted) place();
    });
  };
  window.addEventListener('scroll', later, { capture: true, passive: true, signal });
  window.addEventListener('resize', later, { signal });
  const sizes = new ResizeObserver(later);
  sizes.observe(layer);
  if (layer.firstElementChild) sizes.observe(layer.firstElementChild);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

/** Null where the text is not drawn any more. */
function boxOf(range: Range): Box | null {
  const box = range.getBoundingClientRect();
  return box.width === 0 && box.height === 0 ? null : box;
}

function isFromRight(range: Range): boolean {
  const element = range.startContainer.parentElement;
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

/**
 * Gives the focus to what had it before. Where nothing had it, the next Tab would leave the page: the overlay stands at the document's
 * end. So the element around the words has the focus for a moment; from where it was last, Tab goes on.
 */
function giveFocusBack(before: Element | null, beside: Range) {
  if (before?.isConnected && before.localName !== 'body')
    return (before as HTMLElement).focus({ preventScroll: true });
  const around = beside.startContainer.parentElement;
  if (around === null || around.hasAttribute('tabindex')) return;
  around.tabIndex = -1;
  around.focus({ preventScroll: true });
  around.blur();
  around.removeAttribute('tabindex');
}

/** After the last control comes the first again, as in a dialog. */
function keepInside(event: KeyboardEvent, root: ShadowRoot): void {
  const controls = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const [first, last] = [controls[0], controls.at(-1)];
  const isAtEnd = root.activeElement === (event.shiftKey ? first : last);
  if (!isAtEnd) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
