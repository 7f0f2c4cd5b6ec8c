import { parseHTML } from 'linkedom';
import { boundNesting } from './nesting';

/** Most UTF-16 units of HTML that are parsed: about a second's work, four times the largest news page known to us. */
export const HTML_LIMIT = 5_000_000;

/**
 * A document from HTML text, for Node. Broken HTML gives what can be read of it. The document has no computed style
 * and no ranges; hidden elements are told by their markup.
 */
export function parseDocument(html: string): Document {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : shelled(html));
  gatherBody(document);
  return document;
}

/**
 * HTML that fits the limit, nested no deeper than `boundNesting` lets it, and whether anything of the page's text was cut for it.
 * Scripts, styles and embedded images go first: saved pages are large because of these, and none of them is text.
 */
export function fitHtml(html: string): { html: string; complete: boolean } {
  const { html: short, complete } = shorten(html);
  return { html: boundNesting(short), complete };
}

function shorten(html: string): { html: string; complete: boolean } {
  if (html.length <= HTML_LIMIT) return { html, complete: true };
  const slim = withoutElement(withoutElement(html, 'script'), 'style').replace(/="data:[^"]*"/g, '=""');
  return { html: slim.slice(0, HTML_LIMIT), complete: slim.length <= HTML_LIMIT };
}

function shelled(html: string): string {
  return `<!doctype html><html><head></head><body>${html.replace(/<!doctype[^<>]*>/i, '')}</body></html>`;
}

/** linkedom leaves text that stands outside `body` where it is; browsers put it into the body, and so do we. */
function gatherBody(document: Document): void {
  const { body, documentElement } = document;
  while (body.nextSibling !== null) body.append(body.nextSibling);
  for (const node of [...document.childNodes]) {
    if (node.nodeType === 1 && node !== documentElement) body.append(node);
  }
}

/** Takes all elements of one name out, except JSON-LD. A scan and not a pattern: unclosed elements would cost a square. */
function withoutElement(html: string, name: string): string {
  const kept: string[] = [];
  // Not on a lower-cased copy: a few capitals have two small letters, and every offset behind one would be wrong.
  const open = new RegExp(`<${name}`, 'gi');
  const end = new RegExp(`</${name}`, 'gi');
  let from = 0;
  for (let found = open.exec(html); found !== null; found = open.exec(html)) {
    end.lastIndex = found.index;
    const close = end.exec(html)?.index;
    if (close === undefined) break;
    const tag = html.slice(found.index, Math.min(close, found.index + 500));
    kept.push(html.slice(from, /ld\+json/i.test(tag) ? close : found.index));
    from = close;
    open.lastIndex = close;
  }
  return kept.join('') + html.slice(from);
}
