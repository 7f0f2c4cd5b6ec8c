/** Shortest word of which one slip (a letter changed, added, dropped, two exchanged) is seen as the same word mistyped. */
const ONE_SLIP = 4;
/** Shortest word of which two slips are. */
const TWO_SLIPS = 8;

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
