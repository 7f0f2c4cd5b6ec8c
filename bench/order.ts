import { seeded, shuffled } from './random';

/**
 * The numbers 0 to `kinds.length - 1` in an order in which every stretch from the beginning holds about the same share of
 * each kind, shuffled within a kind: a slow engine that gets through a part only has then met all kinds. The same seed
 * gives the same order.
 */
export function interleave(kinds: readonly string[], seed: number): number[] {
  const random = seeded(seed);
  const byKind = new Map<string, number[]>();
  for (const [number, kind] of kinds.entries()) {
    const members = byKind.get(kind);
    if (members === undefined) byKind.set(kind, [number]);
    else members.push(number);
  }
  const placed = [...byKind.values()].flatMap((members) =>
    shuffled(members, random).map((number, place) => ({
      number,
      at: (place + random()) / members.length,
    })),
  );
  return placed.sort((a, b) => a.at - b.at || a.number - b.number).map(({ number }) => number);
}
