import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build-extension';

/** What one check found; `details` is shown only where something failed. */
export interface Outcome {
  passed: number;
  failed: number;
  details: string;
}

export interface Finished {
  code: number;
  /** stdout and stderr as they came. */
  output: string;
  stdout: string;
}

/** Runs one of the project's tools to its end, with its output kept. */
export function runTool(tool: string, args: readonly string[]): Promise<Finished> {
  const windows = process.platform === 'win32';
  const program = join(ROOT, 'node_modules', '.bin', windows ? `${tool}.cmd` : tool);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1' },
    });
    let output = '';
    let stdout = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data;
      stdout += data;
    });
    child.stderr.on('data', (data: Buffer) => {
      output += data;
    });
    child.once('error', (fault) => resolve({ code: 1, output: fault.message, stdout }));
    child.once('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}

/** A check that either passes or does not. */
export function single(code: number, details: string): Outcome {
  return code === 0 ? { passed: 1, failed: 0, details: '' } : { passed: 0, failed: 1, details };
}
