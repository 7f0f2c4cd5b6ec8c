import type { Cited } from './cited';
import { escapeMarkdown, markdownLink } from './markdown-text';
import { sayDate } from './say-date';
import type { ShareWords } from './share-words';
import { linkToQuote } from './text-fragment';

/**
 * One quote as one text printed it, in a line of plain text: who, the words, where, when, the address. What is not known is said to be
 * unknown: "n.d.", "headline not checked".
 */
export function citePlain(cited: Cited, words: ShareWords): string {
  const place = [title(cited, words), ...outlet(cited), date(cited, words)].join(', ');
  const said = `${speaker(cited, words)}: ${words.marks(cited.words)}`;
  const address = cited.url === null ? '' : ` ${cited.url}`;
  return `${said} ${lead(cited, words)} ${ended(place)}${address}`;
}

/** The same as a Markdown quotation; the headline leads to the quote in the article. */
export function citeMarkdown(cited: Cited, words: ShareWords): string {
  const link = cited.url === null ? null : (linkToQuote(cited.url, cited.words) ?? cited.url);
  const headline = markdownLink(words.marks(cited.title ?? words.noTitle), link);
  const place = [
    cited.title !== null && !cited.titleSeen ? `${headline} (${words.titleNotChecked})` : headline,
    ...outlet(cited).map((name) => `*${escapeMarkdown(name)}*`),
    date(cited, words),
  ].join(', ');
  return `> ${escapeMarkdown(words.marks(cited.words))}\n>\n> — ${escapeMarkdown(speaker(cited, words))}. ${lead(cited, words)} ${ended(place)}\n`;
}

function speaker({ speaker }: Cited, words: ShareWords): string {
  if (speaker === null) return words.noSpeaker;
  return speaker.likely ? words.likely(speaker.name) : speaker.name;
}

function lead({ primary }: Cited, words: ShareWords): string {
  return primary ? words.from : words.quotedIn;
}

function title({ title, titleSeen }: Cited, words: ShareWords): string {
  if (title === null) return words.noTitle;
  return titleSeen ? words.marks(title) : `${words.marks(title)} (${words.titleNotChecked})`;
}

function outlet({ outlet }: Cited): string[] {
  return outlet === null ? [] : [outlet];
}

function date({ published }: Cited, words: ShareWords): string {
  return sayDate(published, words.lang) ?? words.noDate;
}

/** With one full stop at its end, also behind "n.d.". */
function ended(place: string): string {
  return place.endsWith('.') ? place : `${place}.`;
}
