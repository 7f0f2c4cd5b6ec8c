/** What a list of times comes to, in milliseconds. */
export interface Times {
  count: number;
  mean: number;
  p50: number;
  p95: number;
}

/** Mean and percentiles (nearest rank); null for no times. */
export function summarise(times: readonly number[]): Times | null {
  if (times.length === 0) return null;
  const sorted = [...times].sort((a, b) => a - b);
  return {
    count: sorted.length,
    mean: sorted.reduce((sum, time) => sum + time, 0) / sorted.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
  };
}

/** The smallest value that at least `share` of the sorted values do not exceed. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
