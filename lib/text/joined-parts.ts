import type { Quote } from '../model/report';

/** A stretch of a text: UTF-16 offsets, `[start, end)`. */
export type Stretch = [start: number, end: number];

/** A quote as matching reads it: its parts joined by a space, with the way to the quote's own offsets and back. */
export interface JoinedParts {
  text: string;
  /** From the joined text to the quote's text, in which the speaker's clause stands between the parts. */
  toQuote(stretch: Stretch): Stretch;
  /** From the quote's text to the joined text. What lies in a clause between two parts comes to the space that joins them. */
  fromQuote(stretch: Stretch): Stretch;
}

interface Place {
  joined: number;
  quote: number;
  length: number;
}

/** Joins the parts of a quote. A quote of one part is its own text, and offsets come back unchanged. */
export function joinParts(quote: Pick<Quote, 'start' | 'parts'>): JoinedParts {
  const places: Place[] = [];
  let text = '';
  for (const part of quote.parts) {
    if (text !== '') text += ' ';
    places.push({ joined: text.length, quote: part.start - quote.start, length: part.text.length });
    text += part.text;
  }
  return {
    text,
    toQuote: (stretch) => move(stretch, places, 'joined', 'quote'),
    fromQuote: (stretch) => move(stretch, places, 'quote', 'joined'),
  };
}

function move([start, end]: Stretch, places: readonly Place[], from: Side, to: Side): Stretch {
  const first = moveOffset(start, places, from, to, false);
  return [first, start === end ? first : Math.max(first, moveOffset(end, places, from, to, true))];
}

type Side = 'joined' | 'quote';

/** An end at a part's last character belongs to that part; a start there belongs to the next one. */
function moveOffset(offset: number, places: readonly Place[], from: Side, to: Side, isEnd: boolean): number {
  for (const place of places) {
    const within = offset - place[from];
    const isHere = isEnd ? within <= place.length : within < place.length || place === places.at(-1);
    if (isHere) return place[to] + Math.min(Math.max(0, within), place.length);
  }
  return offset;
}
