/** Parameters that say how a reader came, not which article is shown. */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|dc|ms|y|tt|tw|gb|wb)(?:clid|raid)|mc_[ce]id|_g[al]|_hs\w+|igshid|igsh|ref|ref_\w+|referr?er|smid|smtyp|s?cmpid?|ncid|ocid|icid|xtor|ito|spm|via|sr_share|share|shared|feature|partner|rss|mbid|taid|soc_\w+|wt\.mc_\w+|hootpostid|__twitter_impression|guccounter|guce_\w+)$/i;

const INDEX_FILE = /\/(?:index|default)\.(?:html?|php|aspx?|jsp|shtml)$/i;

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/(?:(?:\d[\w*]*|\*)\/)?(.+)$/i;

/** How many archived copies of archived copies are opened. */
const MAX_UNWRAP = 3;

/** When an archived copy was saved: a day, or null where its address does not tell. */
export interface ArchivedCopy {
  /** ISO date. */
  day: string | null;
}

/** Whether an address is that of an archived copy, and of which day; null where it is not. */
export function readArchived(address: string): ArchivedCopy | null {
  if (!ARCHIVED.test(address.trim())) return null;
  const [, year, month, day] = /\/web\/(\d{4})(\d\d)(\d\d)/i.exec(address) ?? [];
  return { day: year === undefined ? null : `${year}-${month}-${day}` };
}

/** A parsed address, or null when the text is none. Relative addresses need a base. */
export function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/**
 * The address of the page inside an archived copy (`web.archive.org/web/<time>/<url>`); any other address comes back
 * unchanged. The single slash and the missing scheme that archives leave are mended.
 */
export function withoutArchive(address: string): string {
  let inner = address.trim();
  for (let depth = 0; depth < MAX_UNWRAP; depth += 1) {
    const match = ARCHIVED.exec(inner);
    if (match?.[1] === undefined) break;
    inner = /^https?:/i.test(match[1]) ? match[1].replace(/^(https?:)\/*/i, '$1//') : `http://${match[1]}`;
  }
  return inner;
}

/**
 * What is left of an address when everything that does not tell articles apart is removed: scheme, `www.`, `m.` and
 * `amp.`, port, trailing slash, fragment, tracking parameters, index file; the rest of the query in order of name. An
 * archived copy has the key of the page inside it. Null when the text is not a web address.
 */
export function articleKey(address: string): string | null {
  const url = parseAddress(withoutArchive(address));
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.toLowerCase().replace(/^(?:(?:www\d?|m|amp)\.)+(?=[^.]+\.)/, '');
  const path = decode(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(INDEX_FILE, '/')
    .replace(/\/+$/, '');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
    .sort()
    .join('&');
  return host + path + (query === '' ? '' : `?${query}`);
}

/** Whether two addresses are of one article. Two texts that are no web addresses are never the same. */
export function sameArticle(one: string, other: string): boolean {
  const key = articleKey(one);
  return key !== null && key === articleKey(other);
}

/** True for an address that a link may carry: `http` or `https`, nothing that runs. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/**
 * The address of the web archive's copy nearest to a day, or of its list of all copies where no day is known. `date` is
 * an ISO month, date or date-time. An address that is an archived copy already comes back unchanged; one that is not of
 * the web has no copy, and the answer is null.
 */
export function archivedCopy(address: string, date: string | null): string | null {
  if (!isWebAddress(address)) return null;
  if (ARCHIVED.test(address)) return address;
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(date ?? '')?.[0].replaceAll('-', '');
  return `https://web.archive.org/web/${day ?? '*'}/${address}`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
