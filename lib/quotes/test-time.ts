/** For tests: what a piece of work costs. */

const MICROSECONDS = 1000;

/** Milliseconds of the processor that `work` takes. What others do meanwhile on a busy machine is not in it. */
export function processorTime(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / MICROSECONDS;
}
