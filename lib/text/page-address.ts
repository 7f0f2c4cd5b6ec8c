import { getDomain } from 'tldts';
import { parseAddress, withoutArchive } from './address';

/**
 * The address a page is known by: its canonical one where that stands on the same registrable domain, else its own;
 * archived copies count as the page inside. A canonical address that leads to the site's front page, and a page's own
 * does not, is not believed: it is a fault that publishing systems make.
 */
export function pageAddress(url: string | null, canonical: string | null): string | null {
  const own = url === null ? null : parseAddress(withoutArchive(url));
  const given = canonical === null ? null : parseAddress(withoutArchive(canonical));
  if (own === null) return url;
  if (given === null || !/^https?:$/.test(given.protocol)) return own.href;
  const sameSite = registrableDomain(given.hostname) === registrableDomain(own.hostname);
  const leadsHome =
    given.pathname === '/' && given.search === '' && (own.pathname !== '/' || own.search !== '');
  return sameSite && !leadsHome ? given.href : own.href;
}

/**
 * The domain that somebody registered: `news.example.co.uk` gives `example.co.uk`, and a blog on a shared host
 * (`anna.blogspot.com`) is its own. An IP address and a name without a dot are given back. By the public suffix list, which
 * only a library can keep; it weighs 160 kB, so this file stays in the worker and out of the pages.
 */
function registrableDomain(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
