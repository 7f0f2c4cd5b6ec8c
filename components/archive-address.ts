const ARCHIVE = 'https://web.archive.org/web/';

/** True for an address that a link may carry: `http` or `https`, nothing that runs. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/**
 * The address of an archived copy, near the day of publication, or the list of all copies where no day is known.
 *
 * @param url The article's address; one that is already in the archive is given back.
 * @param published ISO date or date-time, or null.
 * @returns null where the address is not one of the web.
 */
export function archiveAddress(url: string, published: string | null): string | null {
  if (!isWebAddress(url)) return null;
  if (/^https?:\/\/web\.archive\.org\//i.test(url)) return url;
  const day = published?.match(/^(\d{4})-(\d{2})-(\d{2})/);
  return `${ARCHIVE}${day ? day.slice(1).join('') : '*'}/${url}`;
}
