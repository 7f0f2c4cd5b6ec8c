/**
 * A piece of a text. Offsets are UTF-16 indices, `[start, end)`, and
 * `text === source.slice(start, end)` for the text the span was taken from.
 */
export interface Span {
  start: number;
  end: number;
  text: string;
}
