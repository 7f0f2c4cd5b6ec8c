import { ownSheet } from './own-sheet';

/** What a host is made of, in the page's own rules' reach: it must stay nothing whatever the page says of its elements. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;';

/**
 * The first rules of every root. A page's script can set the host's own style anew: what is inherited from there (visibility, clicks, the
 * pointer, the writing) begins anew here, `user-select` too, which looks at its parent. In the top layer the host's opacity,
 * filter, transform, clip and containment do not reach. Not to be defended: `display`, `content-visibility`, `zoom` or `inert` on the
 * host, taking it away, and covering it with a popover of the page. `raise` sets the host right, and the page can do it again: it
 * can hide the card, or draw over it; no button in it does more than open and close what is ours, or follow a link.
 *
 * The layer is a column: what stands in it shrinks where the layer is given a greatest height. What a browser gives a popover is taken back.
 */
const OWN_RULES = `
.layer, .spoken { all: initial; position: fixed; pointer-events: auto; visibility: visible; user-select: text; -webkit-user-select: text }
.layer { display: none; inset: auto; overflow: visible }
.layer:popover-open { display: flex; flex-direction: column }
.spoken { width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; pointer-events: none }
`;

/**
 * Milliseconds between emptying the live region and filling it: a screen reader tells a change only in a region it has seen before, and
 * browsers pass on what stands at the end of a task, some of them a little later.
 */
const REGION_SEEN_MS = 100;

/** CSS pixels of text where a browser tells none: what all begin with. */
const DEFAULT_SIZE = 16;

/** Places of our own in somebody else's page. */
export interface OwnRoot {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** A box in the top layer, over everything the page has; hidden until `raise`. */
  readonly layer: HTMLElement;
  /** Puts the layer on top of everything, and the host back where the page has removed it. */
  raise(): void;
  lower(): void;
  /** Says a sentence to screen readers, a moment later and when they have finished what they say; the last one wins. Shows nothing. */
  announce(text: string): void;
  /** Sets the language of what is shown and said, BCP 47: it need not be the page's. */
  speak(lang: string): void;
  remove(): void;
}

/**
 * One host element with a shadow root in a document. The page's selectors do not reach inside, and a closed root shows its scripts
 * nothing; what the page declares for the whole document would reach inside, so the sheet uses nothing of the kind (`ownSheet`).
 *
 * @param css Rules for the root as `ownSheet` takes them.
 * @param mode `open` for a test page, where a checker must look inside.
 */
export function createOwnRoot(document: Document, css: string, mode: ShadowRootMode = 'closed'): OwnRoot {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  const spoken = document.createElement('div');
  spoken.className = 'spoken';
  spoken.setAttribute('role', 'status');
  const layer = document.createElement('div');
  layer.className = 'layer tokens';
  layer.setAttribute('popover', 'manual');
  // The page's direction is inherited, whatever else is not.
  layer.dir = 'ltr';
  root.append(style, spoken, layer);
  let saying: ReturnType<typeof setTimeout> | undefined;

  const attach = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  const setRight = () => {
    for (const name of host.getAttributeNames()) if (name !== 'style') host.removeAttribute(name);
    host.style.cssText = HOST_STYLE;
  };
  attach();
  // The size the reader has chosen in the browser: `all: initial` lets nothing of the page through.
  const size = document.defaultView?.getComputedStyle(host).fontSize ?? '';
  style.textContent = OWN_RULES + ownSheet(css, Number.parseFloat(size) || DEFAULT_SIZE);

  return {
    host,
    root,
    layer,
    raise() {
      attach();
      setRight();
      if (!isRaised(layer)) layer.showPopover();
    },
    lower() {
      if (isRaised(layer)) layer.hidePopover();
    },
    announce(text) {
      attach();
      spoken.textContent = '';
      clearTimeout(saying);
      saying = setTimeout(() => {
        spoken.textContent = text;
      }, REGION_SEEN_MS);
    },
    speak(lang) {
      layer.lang = lang;
      spoken.lang = lang;
    },
    remove() {
      clearTimeout(saying);
      host.remove();
    },
  };
}

function isRaised(layer: HTMLElement): boolean {
  return layer.isConnected && layer.matches(':popover-open');
}
