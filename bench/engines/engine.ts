/** One passage an engine answers; a higher score is better. */
export interface Hit {
  /** Number of the passage, from 0, in the order they were given. */
  passage: number;
  score: number;
}

/** An engine with its passages indexed. */
export interface OpenEngine {
  /** At most `limit` passages for a quote, best first. */
  search(text: string, limit: number): Hit[];
  /** Bytes of the index as the library writes it to a file; null when it has no such form. Asked for last: it may need much memory. */
  serialisedBytes(): number | null;
  close?(): void;
}

/** A way to find quotes among passages. */
export interface Engine {
  /** True when its answers are decided already: nothing is tuned for it, and nothing is checked behind it. */
  decides: boolean;
  open(passages: readonly string[]): Promise<OpenEngine>;
}

/** Bytes of a value as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** Taken off a score for each place: far less than any difference of scores that means something. */
const PLACE = 1e-9;

/**
 * Hits of a library that answers an order without scores: each gets the lower one of its own score and the score of the one
 * before it, a trifle less, so that the library's order stands.
 */
export function inOrder(passages: readonly number[], scoreOf: (passage: number) => number): Hit[] {
  let last = Number.POSITIVE_INFINITY;
  return passages.map((passage) => {
    last = Math.min(last - PLACE, scoreOf(passage));
    return { passage, score: last };
  });
}
