import { tokenize } from '../../lib/text/tokens';

/** [start, end) in a text. */
export interface Place {
  start: number;
  end: number;
}

/** What two readings have in common, each thing at most once, and what only one has. */
export interface Paired<A, B> {
  pairs: [found: A, wanted: B][];
  extra: A[];
  missing: B[];
}

export function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Pairs overlapping spans one to one, those that share most before others, and gives them in text order; `fits` says which may be paired at all. */
export function pairUp<A extends Place, B extends Place>(
  found: readonly A[],
  wanted: readonly B[],
  fits: (found: A, wanted: B) => boolean = () => true,
): Paired<A, B> {
  const candidates = found
    .flatMap((a) => wanted.filter((b) => overlaps(a, b) && fits(a, b)).map((b): [A, B] => [a, b]))
    .sort(([a, b], [c, d]) => shared(c, d) - shared(a, b));
  const pairs: [A, B][] = [];
  const usedA = new Set<A>();
  const usedB = new Set<B>();
  for (const [a, b] of candidates) {
    if (usedA.has(a) || usedB.has(b)) continue;
    usedA.add(a);
    usedB.add(b);
    pairs.push([a, b]);
  }
  return {
    pairs: pairs.sort(([, a], [, b]) => a.start - b.start),
    extra: found.filter((a) => !usedA.has(a)),
    missing: wanted.filter((b) => !usedB.has(b)),
  };
}

/** Characters in both spans over characters in either. */
function shared(a: Place, b: Place): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The words of a text made comparable. */
export function keysOf(text: string): string[] {
  return tokenize(text).map(({ key }) => key);
}

/** How many words two texts share, each as often as it stands in both. */
export function countSharedWords(a: string, b: string): number {
  const left = keysOf(b);
  return keysOf(a).filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Every place where words stand in a text, letter for letter. */
export function placesOf(text: string, words: string): Place[] {
  const places: Place[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** Cohen's kappa of two readers' names for the same things; null when chance alone explains all. */
export function kappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const names = new Set(pairs.flat());
  const share = (test: (pair: readonly [string, string]) => boolean) =>
    pairs.filter(test).length / pairs.length;
  const agreed = share(([a, b]) => a === b);
  let chance = 0;
  for (const name of names) chance += share(([a]) => a === name) * share(([, b]) => b === name);
  return chance === 1 ? null : (agreed - chance) / (1 - chance);
}
