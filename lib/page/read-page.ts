import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { Article } from '../model/article';
import { parseAddress } from '../text/address';
import { isFurniture } from './boilerplate';
import { guessLanguage } from './guess-language';
import { type PageMetadata, readMetadata } from './metadata';
import { type RenderedText, renderText } from './rendered-text';
import { findTextRoot } from './text-root';

/** Most UTF-16 units of text read from one page: about 65,000 words, ten times a long article. */
export const TEXT_LIMIT = 400_000;

/** Characters of a block that is a paragraph of prose and not a caption, a byline or a link. */
const PROSE_LENGTH = 80;

/** Prose paragraphs of the shortest article: a brief of two paragraphs. */
const MIN_PROSE = 2;

/** Characters in a part that the page calls closed which show that it is open after all. */
const OPEN_PART = 1000;

/** Last lines of a text that goes on elsewhere. */
const GOES_ON =
  /^(?:continue reading|read (?:the )?(?:full|whole|rest|more)|keep reading|to (?:continue|keep) reading|seguir leyendo|sigue leyendo|leer más|continúa leyendo)\b.{0,80}$/i;

/** Names of boxes that ask a reader to pay or sign in before going on. */
const WALL = '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i]';

/** Words of such a box. */
const WALL_WORDS = /subscri|sign in|log in|register|suscr[ií]b|inici[ae] sesión|regístr/i;

/** Longest text of such a box; an element with more text wraps the article. */
const WALL_LENGTH = 1500;

export interface ReadOptions {
  /** The address of the page, or null. */
  url: string | null;
  /** Whether an element is not shown: `hiddenByStyle` in a browser, `hiddenByMarkup` without one. */
  isHidden(element: Element): boolean;
}

/**
 * Reads a page: its article, as `explain` takes it, and the rendered text that leads from offsets back to the page.
 * Changes nothing in the document. Reads at most `TEXT_LIMIT` of text, then `complete` is false.
 */
export function readPage(
  document: Document,
  options: ReadOptions,
): { article: Article; rendered: RenderedText } {
  const metadata = readMetadata(document, options.url);
  const rendered = renderText(findTextRoot(document), {
    isHidden: options.isHidden,
    skip: isFurniture,
    limit: TEXT_LIMIT,
  });
  const article: Article = {
    url: options.url,
    canonical: metadata.canonical,
    title: metadata.title,
    outlet: metadata.outlet,
    published: metadata.published,
    lang: metadata.lang ?? guessLanguage(rendered.text),
    text: rendered.text,
    blocks: rendered.blocks,
    complete: rendered.complete && !isClosed(document, metadata, options) && !goesOn(rendered),
    isArticle: isArticle(document, metadata, rendered, options),
  };
  return { article, rendered };
}

/** An article says so or reads like one, and holds prose. A site's front page is none, whatever its metadata says. */
function isArticle(
  document: Document,
  metadata: PageMetadata,
  rendered: RenderedText,
  options: ReadOptions,
): boolean {
  const prose = rendered.blocks.filter(
    (block) => block.kind !== 'headline' && block.end - block.start >= PROSE_LENGTH,
  );
  if (prose.length < MIN_PROSE || isFrontPage(options.url)) return false;
  const visibilityChecker = (node: Node) => !options.isHidden(node as Element);
  return metadata.saysArticle || isProbablyReaderable(document, { visibilityChecker });
}

function isFrontPage(url: string | null): boolean {
  const address = url === null ? null : parseAddress(url);
  return (
    address !== null &&
    /^https?:$/.test(address.protocol) &&
    address.pathname === '/' &&
    address.search === ''
  );
}

/** Whether the page says or shows that text is kept from this reader. */
function isClosed(document: Document, metadata: PageMetadata, options: ReadOptions): boolean {
  if (metadata.isAccessibleForFree === false && !partsAreOpen(document, metadata.closedParts)) return true;
  for (const box of document.querySelectorAll(WALL)) {
    const text = box.textContent ?? '';
    if (text.length <= WALL_LENGTH && WALL_WORDS.test(text) && isShown(box, options)) return true;
  }
  return false;
}

function partsAreOpen(document: Document, selectors: readonly string[]): boolean {
  try {
    return selectors.some((selector) => {
      const parts = [...document.querySelectorAll(selector)];
      return parts.reduce((length, part) => length + (part.textContent ?? '').length, 0) >= OPEN_PART;
    });
  } catch {
    // A selector that no engine reads says nothing.
    return false;
  }
}

function isShown(element: Element, options: ReadOptions): boolean {
  for (let up: Element | null = element; up !== null; up = up.parentElement) {
    if (options.isHidden(up)) return false;
  }
  return true;
}

function goesOn(rendered: RenderedText): boolean {
  const last = rendered.blocks.at(-1);
  return last !== undefined && GOES_ON.test(rendered.text.slice(last.start, last.end));
}
