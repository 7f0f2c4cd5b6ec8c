/** Signs that mean something to Markdown anywhere in a line, with those of tables and formulas. */
const SIGNS = /[\\`*_[\]<>#|~&$]/g;

/** What a page wrote, as Markdown shows it letter by letter: no link, no picture, no HTML, no heading, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^[-+=]|!$/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link whose words and address came from a page; the words alone where the address is not of the web. */
export function markdownLink(words: string, url: string | null): string {
  if (url === null || !/^https?:\/\//i.test(url)) return escapeMarkdown(words);
  const address = url
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\s<>()[\]\\"'`*_|]/g, (sign) => encodeURIComponent(sign).replace(/^[()'*_]$/, hex));
  return `[${escapeMarkdown(words)}](${address})`;
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
