/** What a host is made of, in the page's own rules' reach: it must stay nothing whatever the page says of its elements. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;';

/** Read aloud, not shown. */
const SPOKEN_STYLE =
  'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;';

/** What a browser gives a popover, taken back: the card brings its own look. */
const LAYER_STYLE =
  'position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none; color: inherit;';

/** Places of our own in somebody else's page. */
export interface OwnRoot {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** A box in the top layer, over everything the page has; hidden until `raise`. */
  readonly layer: HTMLElement;
  /** Puts the layer on top of everything, and the host back where the page has removed it. */
  raise(): void;
  lower(): void;
  /** Says a sentence to screen readers when they have finished what they say. Shows nothing. */
  announce(text: string): void;
  /** Sets the language of what is shown and said, BCP 47: it need not be the page's. */
  speak(lang: string): void;
  remove(): void;
}

/**
 * One host element with a shadow root in a document. The page's rules do not reach inside, and a closed root shows its
 * scripts nothing.
 *
 * @param sheet Rules for the root, as `ownSheet` gives them; their tokens stand on `.tokens`, which is the layer.
 * @param mode `open` for a test page, where a checker must look inside.
 */
export function createOwnRoot(document: Document, sheet: string, mode: ShadowRootMode = 'closed'): OwnRoot {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = sheet;
  const spoken = document.createElement('div');
  spoken.setAttribute('role', 'status');
  spoken.style.cssText = SPOKEN_STYLE;
  const layer = document.createElement('div');
  layer.className = 'tokens';
  layer.setAttribute('popover', 'manual');
  layer.style.cssText = LAYER_STYLE;
  // The page's direction is inherited, whatever else is not.
  layer.dir = 'ltr';
  root.append(style, spoken, layer);

  const attach = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  attach();
  // The size the reader has chosen in the browser: `all: initial` lets nothing of the page through.
  layer.style.setProperty('--rem', document.defaultView?.getComputedStyle(host).fontSize || '16px');

  return {
    host,
    root,
    layer,
    raise() {
      attach();
      if (!isRaised(layer)) layer.showPopover();
    },
    lower() {
      if (isRaised(layer)) layer.hidePopover();
    },
    announce(text) {
      attach();
      spoken.textContent = text;
    },
    speak(lang) {
      layer.lang = lang;
      spoken.lang = lang;
    },
    remove: () => host.remove(),
  };
}

function isRaised(layer: HTMLElement): boolean {
  return layer.isConnected && layer.matches(':popover-open');
}
