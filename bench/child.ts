import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Stage, stageOf } from './stages';

/** Memory a child may use for JavaScript, in megabytes: the default of 2 to 4 GB would end some libraries at 100,000 passages. */
const HEAP_MB = 8192;

/** What a child printed, or one clause on why it is not there. */
export type Outcome = { ok: true; output: string } | { ok: false; reason: string };

/**
 * Runs a script of this folder in a process of its own and answers its stdout. It is stopped where a stage takes longer than
 * `secondsFor` allows it. `onStage` hears of each stage as it begins.
 */
export function runChild(
  script: string,
  args: readonly string[],
  secondsFor: (stage: Stage) => number,
  onStage: (stage: Stage) => void,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const path = fileURLToPath(new URL(script, import.meta.url));
    const options = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, '--import', 'tsx'];
    const child = spawn(process.execPath, [...options, path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaint = '';
    let stage: Stage = 'reading';
    let reason: string | null = null;
    let timer: NodeJS.Timeout | undefined;
    const begin = (next: Stage): void => {
      stage = next;
      clearTimeout(timer);
      const seconds = secondsFor(stage);
      timer = setTimeout(() => {
        reason = `${stage} took longer than ${seconds} s`;
        child.kill('SIGKILL');
      }, seconds * 1000);
    };
    begin(stage);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    createInterface(child.stderr).on('line', (line) => {
      const next = stageOf(line);
      if (next === null) complaint = explain(line) ?? complaint;
      else {
        begin(next);
        onStage(next);
      }
    });
    child.on('error', (error) => {
      reason = error.message;
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (reason === null && code === 0) resolve({ ok: true, output });
      else
        resolve({
          ok: false,
          reason: reason ?? `${stage} failed: ${complaint || (signal ?? `exit ${code}`)}`,
        });
    });
  });
}

/** The line of a crash that says what it was. */
function explain(line: string): string | null {
  if (line.includes('heap out of memory')) return `more than ${HEAP_MB / 1024} GB of memory needed`;
  const error = /^(?:\w*Error)(?: \[\w+\])?: (.+)$/.exec(line.trim());
  return error?.[0] ?? null;
}
