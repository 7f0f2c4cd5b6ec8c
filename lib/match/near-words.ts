/** Shortest word of which one slip (a letter changed, added, dropped, two exchanged) is seen as the same word mistyped. */
const ONE_SLIP = 4;
/** Shortest word of which two slips are. */
const TWO_SLIPS = 8;

/** Different letters that two slips, or an ending, can leave between two words. */
const MOST_DIFFERENT_LETTERS = 4;

/**
 * Whether two folded words look like one word mistyped or inflected: near in edit distance (with exchanges), or one the
 * beginning of the other. Used to pair words in an alignment, never to call them the same.
 */
export function areNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < ONE_SLIP - 1 || long.length < ONE_SLIP || long.length - short.length > 3) return false;
  if (short[0] !== long[0] && short.at(-1) !== long.at(-1)) return false;
  if (short.length >= ONE_SLIP && long.startsWith(short)) return true;
  const slips = long.length >= TWO_SLIPS ? 2 : 1;
  return long.length - short.length <= slips && distance(short, long, slips) <= slips;
}

/** The letters of a word as bits, for a quick look before the distance is worked out. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** False when the letters of two words differ too much for `areNear`; true decides nothing. */
export function mayBeNear(a: number, b: number): boolean {
  let different = a ^ b;
  let bits = 0;
  for (; different !== 0; different &= different - 1) bits += 1;
  return bits <= MOST_DIFFERENT_LETTERS;
}

/** Damerau's distance (optimal string alignment), given up above `limit`. O(length²) on words: tens of steps. */
function distance(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((old[j - 1] ?? 0) + (same ? 0 : 1), (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return least;
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}
