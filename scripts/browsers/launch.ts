import { launchChromium } from './chromium-launch';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { launchFirefox } from './firefox';

/** Starts the named browser with the extension in it. */
export function launch(name: ExtensionBrowser['name'], options: LaunchOptions): Promise<ExtensionBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** The text of each of our Ranges, by look, in the order the page's highlight registry holds them. */
export interface Marks {
  elsewhere: string[];
  differs: string[];
}

/** The marks as the page itself sees them: each Range's own text. */
export function readMarks(browser: ExtensionBrowser): Promise<Marks> {
  return readRanges(browser, 'String');
}

/**
 * The marks as a person sees them: without text that the page hides or clips to a dot, white space drawn as one space. It differs from
 * the Range's own text where a page breaks lines in its source or hides words in the middle of a sentence.
 */
export function readMarksAsDrawn(browser: ExtensionBrowser): Promise<Marks> {
  return readRanges(
    browser,
    `(range) => {
      const copy = [];
      const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
      for (let node = walker.currentNode; node; node = walker.nextNode()) {
        if (node.nodeType !== Node.TEXT_NODE || !range.intersectsNode(node)) continue;
        if (!node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
        const box = node.parentElement.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1) continue;
        const start = node === range.startContainer ? range.startOffset : 0;
        const end = node === range.endContainer ? range.endOffset : node.data.length;
        copy.push(node.data.slice(start, end));
      }
      return copy.join('').replace(/[ \\t\\r\\n\\f]+/g, ' ');
    }`,
  );
}

function readRanges(browser: ExtensionBrowser, textOf: string): Promise<Marks> {
  return browser.evaluate(`(() => {
    const texts = (name) => [...(CSS.highlights.get(name) ?? [])].map(${textOf});
    return { elsewhere: texts('source-context-elsewhere'), differs: texts('source-context-differs') };
  })()`);
}
