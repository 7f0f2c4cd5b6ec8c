/** From values to pixels: evenly, or evenly in the logarithm. */
export function scale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  logarithmic = false,
): (value: number) => number {
  const measure = logarithmic ? Math.log10 : (value: number) => value;
  const span = measure(high) - measure(low);
  // A single value stands in the middle.
  return (value) => from + (span === 0 ? 0.5 : (measure(value) - measure(low)) / span) * (to - from);
}

/** Whole powers of ten around all values. */
export function decades(values: readonly number[]): [number, number] {
  if (values.length === 0) return [1, 10];
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...values)));
  return [low, high > low ? high : low * 10];
}

/** The powers of ten from one to another, both included. */
export function powers(low: number, high: number): number[] {
  const steps = Math.round(Math.log10(high / low));
  return Array.from({ length: steps + 1 }, (_, step) => low * 10 ** step);
}

/** Moves heights apart until each is `apart` from the next, all between `top` and `bottom`; their order is kept. */
export function spread(heights: readonly number[], apart: number, top: number, bottom: number): number[] {
  const order = heights.map((_, place) => place).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  let free = top;
  for (const place of order) {
    moved[place] = Math.max(moved[place] ?? 0, free);
    free = (moved[place] ?? 0) + apart;
  }
  free = bottom;
  for (const place of order.toReversed()) {
    moved[place] = Math.min(moved[place] ?? 0, free);
    free = (moved[place] ?? 0) - apart;
  }
  return moved;
}
