import { parseAddress } from '../text/address';
import { toIsoDate } from './dates';
import { type LinkedArticle, readLinkedArticle } from './linked-data';

/** What a page says about itself. Null wherever it says nothing. */
export interface PageMetadata {
  /** `rel=canonical` (else `og:url`), absolute, as the page gives it. */
  canonical: string | null;
  /** The headline without the outlet's name. */
  title: string | null;
  outlet: string | null;
  /** ISO date or date-time. */
  published: string | null;
  /** BCP 47 primary language, lower case. */
  lang: string | null;
  /** Whether the page calls itself an article, by JSON-LD or OpenGraph. */
  saysArticle: boolean;
  isAccessibleForFree: boolean | null;
  /** Selectors of the parts that the page says are not free. */
  closedParts: string[];
}

/** Characters that are read of a title or a name; a page may hand out megabytes. */
const LONGEST_NAME = 1000;

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
];

/**
 * Reads title, outlet, date, language and address from JSON-LD, OpenGraph, other `meta`, the headline, `<title>`,
 * `<time>` and `html lang`, in this order of trust. `url` is the address of the page: relative addresses are resolved
 * against it, and its date (`/2016/01/08/`) stands in where the page gives none.
 */
export function readMetadata(document: Document, url: string | null): PageMetadata {
  const linked = readLinkedArticle(document);
  const meta = readMetaElements(document);
  const named = linked?.publisher ?? meta.get('og:site_name') ?? meta.get('application-name') ?? null;
  const outlet = named?.slice(0, LONGEST_NAME) ?? null;
  const type = meta.get('og:type') ?? '';
  return {
    canonical: readCanonical(document, linked, meta, url),
    title: readTitle(document, linked, meta, outlet),
    outlet,
    published: readPublished(document, linked, meta, url),
    lang: readLanguage(document, linked, meta),
    saysArticle: linked !== null || /^(?:article|news|newsarticle|blog)$/i.test(type),
    isAccessibleForFree:
      linked?.isAccessibleForFree ?? (meta.get('article:content_tier') === 'locked' ? false : null),
    closedParts: linked?.closedParts ?? [],
  };
}

/** The first value of each `meta`, by lower-case name or property. */
function readMetaElements(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const http = meta.getAttribute('http-equiv');
    const key = (name ?? http ?? '').toLowerCase();
    const content = (meta.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    if (key !== '' && content !== '' && !values.has(key)) values.set(key, content);
  }
  return values;
}

function readCanonical(
  document: Document,
  linked: LinkedArticle | null,
  meta: ReadonlyMap<string, string>,
  url: string | null,
): string | null {
  const link = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href')?.trim();
  const written = link || meta.get('og:url') || linked?.url;
  if (!written) return null;
  const absolute = parseAddress(written, url ?? undefined);
  return absolute !== null && /^https?:$/.test(absolute.protocol) ? absolute.href : null;
}

function readTitle(
  document: Document,
  linked: LinkedArticle | null,
  meta: ReadonlyMap<string, string>,
  outlet: string | null,
): string | null {
  const headlines = [...document.querySelectorAll('h1')];
  const headline = headlines.length === 1 ? squeeze(headlines[0]?.textContent ?? '') : '';
  const written = linked?.headline ?? meta.get('og:title') ?? (headline || squeeze(titleElement(document)));
  return withoutOutlet(written.slice(0, LONGEST_NAME), outlet) || null;
}

/** `document.title` is not asked: a page with `<img name="title">` answers it with the picture. */
function titleElement(document: Document): string {
  return document.querySelector('head > title, title')?.textContent ?? '';
}

/** Most words of a part of a title that is taken for an outlet's name when the page does not name its outlet. */
const OUTLET_WORDS = 5;

/** Cuts " | The Outlet" off a title: a last part that is the outlet's name, or a short one where none is known. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|\u2013\u2014\u00b7\u00bb:-]\s+|\s+::\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isOutlet =
    outlet === null
      ? /\s[|\u00b7\u00bb]\s+[^|\u00b7\u00bb]+$/.test(title) && last.split(/\s+/).length <= OUTLET_WORDS
      : sameName(last, outlet);
  if (isOutlet)
    return withoutOutlet(
      title.slice(0, title.length - last.length).replace(/[\s|\u2013\u2014\u00b7\u00bb:-]+$/, ''),
      outlet,
    );
  const first = parts[0] ?? '';
  if (outlet !== null && sameName(first, outlet)) {
    return title.slice(first.length).replace(/^[\s|\u2013\u2014\u00b7\u00bb:-]+/, '');
  }
  return title;
}

function sameName(one: string, other: string): boolean {
  const bare = (name: string) =>
    name.toLowerCase().replace(/^(?:the|el|la)\s+|\.(?:com|org|net)$|[^\p{L}\p{N}]/gu, '');
  return bare(one) !== '' && bare(one) === bare(other);
}

function readPublished(
  document: Document,
  linked: LinkedArticle | null,
  meta: ReadonlyMap<string, string>,
  url: string | null,
): string | null {
  const named = DATE_NAMES.map((name) => meta.get(name.toLowerCase()));
  const elements = [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'time[datetime]',
  ].map((selector) => {
    const element = document.querySelector(selector);
    return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
  });
  const inAddress = /\/(\d{4}\/\d{2}\/\d{2})\//.exec(
    url?.replace(/^https?:\/\/web\.archive\.org\/web\/\w+\//, '') ?? '',
  );
  for (const written of [linked?.published, ...named, ...elements, inAddress?.[1]]) {
    const date = written ? toIsoDate(written) : null;
    if (date !== null) return date;
  }
  return null;
}

function readLanguage(
  document: Document,
  linked: LinkedArticle | null,
  meta: ReadonlyMap<string, string>,
): string | null {
  const written =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    linked?.lang ||
    meta.get('og:locale') ||
    meta.get('content-language');
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(written?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
