const OPENERS = /^(?:the|a|an|some|these|those|el|la|los|las|un|una|unos|unas)\s+/;

/**
 * A label for comparing: lower case, straight apostrophes, no article in front, plural ending of the last word
 * removed. "The illegal immigrants" and "illegal immigrant" have one key. Not for showing.
 */
export function labelKey(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑-]/g, ' ')
    .replace(/[“”"«».,;:]/g, '')
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENERS, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '');
}
