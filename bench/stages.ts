/** Stages of a child process, in their order. It names each on stderr as it begins, so that the parent can tell where it hangs. */
export const STAGES = ['reading', 'building', 'asking', 'paging', 'verifying', 'weighing'] as const;
export type Stage = (typeof STAGES)[number];

const MARK = '# ';

/** Tells the parent that a stage begins. */
export function beginStage(stage: Stage): void {
  process.stderr.write(`${MARK}${stage}\n`);
}

/** The stage that a line of a child's stderr names; null for any other line. */
export function stageOf(line: string): Stage | null {
  return STAGES.find((stage) => line === MARK + stage) ?? null;
}
