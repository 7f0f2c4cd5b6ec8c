/** A host name as the browser writes it: lower case, labels of at most 63 characters, 253 in all (RFC 1035). */
const HOST = /^(?=.{1,253}$)[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?(?:\.[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)*$/;

/** The host of an address without `www.`; empty where there is none. */
export function siteOf(url: string | null | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  // Not of `www.com`: what is left would mean every site under `com`.
  return new URL(url).hostname.replace(/^www\.(?=.+\.)/, '');
}

/** Whether an address lies on a site or on a subdomain of it. */
export function isOnSite(url: string, site: string): boolean {
  const host = siteOf(url);
  return host === site || host.endsWith(`.${site}`);
}

/** Whether a text is the name of a site as `siteOf` gives it, fit to stand in a match pattern. */
export function isSite(text: string): boolean {
  // Names that end in a number are numbers to the browser, and rewritten or refused.
  return HOST.test(text) && URL.canParse(`https://${text}`) && new URL(`https://${text}`).hostname === text;
}

/**
 * The site that somebody means who types or pastes `text`: an address with or without scheme and path, a bare name, a
 * pattern with a star. Null where it means none: a word without a dot, an address of something that is no web page.
 */
export function siteFromInput(text: string): string | null {
  const bare = text.trim().replace(/^["'<“‘«]+|["'>”’»]+$/g, '');
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(bare) ? bare : `https://${bare.replace(/^\/\//, '')}`;
  const plain = address.replace(/^([^/]*\/\/)\*\./, '$1');
  if (!/^https?:/i.test(plain) || !URL.canParse(plain) || new URL(plain).username !== '') return null;
  const site = siteOf(plain).replace(/\.$/, '');
  return isSite(site) && (site.includes('.') || site === 'localhost') ? site : null;
}
