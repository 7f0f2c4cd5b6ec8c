import { isWebAddress, parseAddress } from '../text/address';
import { directivesInPage, type PlaceInPage } from './fragment-in-page';
import { directivesOf, type TextDirective } from './fragment-of-text';
import { searchText } from './fragment-words';

/** Stands between an address's own fragment and what the browser alone reads (text fragments, WICG). */
const DIRECTIVE = ':~:';

/**
 * An address opened at a quote, by a text fragment: `#:~:text=start,end`. A hash of the address stays, a directive it had is replaced.
 *
 * @param text The whole quote as that page prints it; parts joined by a space.
 * @param place The page's own text and where the quote stands in it, where that is known; then words before or behind it are
 *   added if the quote alone stands in more than one place.
 * @returns Null for an address that is not of the web and for a quote of fewer than four words: the plain address is used then.
 */
export function linkToQuote(url: string, text: string, place?: PlaceInPage): string | null {
  if (!isWebAddress(url) || parseAddress(url) === null) return null;
  const directives = place === undefined ? directivesOf(text) : directivesInPage(place);
  if (directives.length === 0) return null;
  const [address = '', ...rest] = url.split('#');
  const hash = rest.join('#').split(DIRECTIVE)[0] ?? '';
  return `${address}#${hash}${DIRECTIVE}${directives.map(written).join('&')}`;
}

function written({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/**
 * Percent-encoded: hyphen, comma and ampersand are the directive's own signs, round brackets and the like would end a link in
 * Markdown.
 */
function encode(text: string): string {
  return encodeURIComponent(searchText(text)).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
