import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds the process is given to hand memory back after a collection: it does so a little later. */
const SETTLE_MS = 100;

/** Memory in bytes: `resident` of the process, `counted` in use by JavaScript (heap and buffers). */
export interface Memory {
  resident: number;
  counted: number;
}

/** Memory after garbage was collected; run with `--expose-gc`, otherwise garbage counts. */
export async function settledMemory(): Promise<Memory> {
  for (let round = 0; round < 2; round += 1) {
    globalThis.gc?.();
    await wait(SETTLE_MS);
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss, counted: heapUsed + external };
}

/** What was added between two measurements. */
export function added(before: Memory, after: Memory): Memory {
  return { resident: after.resident - before.resident, counted: after.counted - before.counted };
}
