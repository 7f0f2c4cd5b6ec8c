/** `elsewhere`: printed elsewhere in the same words; `differs`: printed elsewhere in other words. */
export type Look = 'elsewhere' | 'differs';

/** One stretch of the page to mark. Several marks may share an id: the parts of one quote. */
export interface Mark {
  id: string;
  range: Range;
  look: Look;
}

/** Marks text without changing the page's document. */
export interface Painter {
  /** Replaces all marks; the same marks again change nothing, so that nothing flickers. */
  paint(marks: readonly Mark[]): void;
  /** The mark at a point of the window (CSS pixels), or null. The smallest mark wins where two overlap. */
  hitTest(x: number, y: number): Mark | null;
  /** Puts the marks back where the page has cleared them; cheap, safe to call at any time. */
  reassert(): void;
  /** Scrolls the first of some stretches of text to the middle of the window and flashes all; they need not be marked. */
  show(ranges: readonly Range[]): void;
  /** Takes everything away. */
  clear(): void;
}

/** Names in the page's highlight registry, which the page can read: they say nothing about the reader. */
export const HIGHLIGHT_NAMES: Readonly<Record<Look | 'flash', string>> = {
  elsewhere: 'source-context-elsewhere',
  differs: 'source-context-differs',
  flash: 'source-context-flash',
};

const LOOKS: readonly Look[] = ['elsewhere', 'differs'];

/** Milliseconds that a flash stays: long enough to be found by the eye after a scroll. */
const FLASH_TIME = 1600;

/** Which highlight is on top where two meet. */
const PRIORITY: Readonly<Record<Look | 'flash', number>> = { elsewhere: 0, differs: 1, flash: 2 };

/** Whether the browser has the CSS Custom Highlight API. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && CSS.highlights !== undefined;
}

/**
 * A painter for one document, by the CSS Custom Highlight API; `marks.css` holds the looks and must be inserted too.
 * Where the API is missing it paints nothing and still answers `hitTest`.
 *
 * Firefox forbids content scripts to iterate a Highlight or the registry, so the ranges are kept here and the registry
 * is only ever written to. Hit-testing asks the ranges' boxes and not the registry, which the page may have cleared.
 */
export function createPainter(document: Document): Painter {
  let marks: readonly Mark[] = [];
  const painted = new Map<Look, { highlight: Highlight; ranges: number }>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  function show(look: Look): void {
    const ranges = marks.filter((mark) => mark.look === look).map((mark) => mark.range);
    if (ranges.length === 0) {
      painted.delete(look);
      CSS.highlights.delete(HIGHLIGHT_NAMES[look]);
      return;
    }
    const highlight = register(HIGHLIGHT_NAMES[look], ranges, PRIORITY[look]);
    painted.set(look, { highlight, ranges: ranges.length });
  }

  function endFlash(): void {
    clearTimeout(flashing);
    if (canPaint()) CSS.highlights.delete(HIGHLIGHT_NAMES.flash);
  }

  function reassert(): void {
    if (!canPaint()) return;
    for (const [look, { highlight, ranges }] of painted) {
      if (highlight.size === ranges) CSS.highlights.set(HIGHLIGHT_NAMES[look], highlight);
      else show(look);
    }
  }

  function flash(ranges: readonly Range[]): void {
    endFlash();
    if (!canPaint()) return;
    register(HIGHLIGHT_NAMES.flash, ranges, PRIORITY.flash);
    flashing = setTimeout(endFlash, FLASH_TIME);
  }

  return {
    paint(next) {
      if (areSame(marks, next)) return reassert();
      marks = [...next];
      if (canPaint()) LOOKS.forEach(show);
    },
    hitTest(x, y) {
      const under = document.elementFromPoint(x, y);
      if (under === null) return null;
      // A box over the page (a menu, a dialog) lies at the same point as the mark and is not part of it.
      const hits = marks.filter((mark) => mark.range.intersectsNode(under) && covers(mark.range, x, y));
      hits.sort((one, other) => one.range.toString().length - other.range.toString().length);
      return hits[0] ?? null;
    },
    reassert,
    show(ranges) {
      const [first] = ranges;
      if (first === undefined) return;
      scrollToRange(first);
      flash(ranges);
    },
    clear() {
      marks = [];
      painted.clear();
      endFlash();
      if (canPaint()) for (const look of LOOKS) CSS.highlights.delete(HIGHLIGHT_NAMES[look]);
    },
  };
}

function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!view || !element) return;
  // Moves boxes that scroll inside the page; then the window goes to the text itself, as the element may be long.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  view.scrollBy({ top: box.top + box.height / 2 - view.innerHeight / 2, behavior: 'instant' });
}

/** Whether two rows of marks stand in the same places, in the same order, with the same looks. */
function areSame(some: readonly Mark[], others: readonly Mark[]): boolean {
  if (some.length !== others.length) return false;
  return some.every(({ id, look, range }, at) => {
    const other = others[at];
    if (other === undefined || other.id !== id || other.look !== look) return false;
    const { startContainer, startOffset, endContainer, endOffset } = other.range;
    if (range.startContainer !== startContainer || range.endContainer !== endContainer) return false;
    return range.startOffset === startOffset && range.endOffset === endOffset;
  });
}

function register(name: string, ranges: readonly Range[], priority: number): Highlight {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return highlight;
}

function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
