/**
 * Labels that are sold or given out one level below a country's domain: `example.co.uk` is registered, `co.uk` is not.
 * The common ones of news sites; a stand-in for the public suffix list, which has ten thousand entries.
 */
const SECOND_LEVEL = new Set(
  'ac co com edu gob gouv gov govt gub ltd mil ne net nom nsw or org plc qld sch vic web'.split(' '),
);

/** Hosts that give every writer a name of their own: two sites below one of these are strangers. */
const SHARED_HOSTS = [
  'blogspot.com',
  'github.io',
  'gitlab.io',
  'medium.com',
  'netlify.app',
  'pages.dev',
  'substack.com',
  'tumblr.com',
  'typepad.com',
  'vercel.app',
  'weebly.com',
  'wixsite.com',
  'wordpress.com',
];

/**
 * The domain that somebody registered, for a host name: `news.example.co.uk` gives `example.co.uk`. An IP address, a
 * name without a dot and a public suffix itself are given back as they are.
 */
export function registrableDomain(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  if (labels.length <= 2 || /^[\d.]+$/.test(name) || name.includes(':')) return name;
  const top = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const shared = SHARED_HOSTS.some((suffix) => name.endsWith(`.${suffix}`));
  const deep = shared || (top.length === 2 && SECOND_LEVEL.has(second));
  return labels.slice(deep ? -3 : -2).join('.');
}
