/** The host of an address without `www.`; empty where there is none. */
export function siteOf(url: string | null | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Whether an address lies on a site or on a subdomain of it. */
export function isOnSite(url: string, site: string): boolean {
  const host = siteOf(url);
  return host === site || host.endsWith(`.${site}`);
}
