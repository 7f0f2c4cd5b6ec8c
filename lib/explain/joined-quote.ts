import type { Edit, Quote } from '../model/report';

/** A quote as matching reads it: its parts joined by a space, with the way back to the quote's own offsets. */
export interface JoinedQuote {
  text: string;
  /** Rewrites an edit's `page` offsets from the joined text to the quote's text. */
  toQuote(edit: Edit): Edit;
}

/** Joins the parts of a quote. A quote of one part is its own text, and edits come back unchanged. */
export function joinParts(quote: Pick<Quote, 'start' | 'parts'>): JoinedQuote {
  const starts: { joined: number; quote: number; length: number }[] = [];
  let text = '';
  for (const part of quote.parts) {
    if (text !== '') text += ' ';
    starts.push({ joined: text.length, quote: part.start - quote.start, length: part.text.length });
    text += part.text;
  }
  const back = (offset: number, isEnd: boolean): number => {
    for (const part of starts) {
      const within = offset - part.joined;
      // An end at a part's last character belongs to it; a start there belongs to the next part.
      if (within <= part.length && (isEnd || within < part.length || part === starts.at(-1))) {
        return part.quote + Math.max(0, within);
      }
    }
    return offset;
  };
  const toQuote = (edit: Edit): Edit => {
    const [start, end] = edit.page;
    return {
      ...edit,
      page: start === end ? [back(start, false), back(start, false)] : [back(start, false), back(end, true)],
    };
  };
  return { text, toQuote };
}
