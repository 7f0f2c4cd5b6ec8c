const READABLE_SCHEMES = /^(https?|file):/;

/** Shops for extensions are closed to every extension, though their addresses look like any other. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/**
 * True for pages that no extension may read: the browser's own, other extensions', the shops. An unknown address is
 * not one of them: the browser hides it until the person lets us look.
 */
export function isBrowserPage(url: string | undefined): boolean {
  if (url === undefined || url === '') return false;
  if (!READABLE_SCHEMES.test(url)) return true;
  return URL.canParse(url) && CLOSED_HOSTS.has(new URL(url).hostname);
}
