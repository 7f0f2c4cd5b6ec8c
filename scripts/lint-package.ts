import { type Outcome, runTool, single } from './run-check';

/**
 * Warnings of the Firefox linter that are accepted, by name. Preact assigns `innerHTML` for
 * `dangerouslySetInnerHTML`, which no component of ours uses.
 */
const ACCEPTED = ['UNSAFE_VAR_ASSIGNMENT'];

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** Runs Mozilla's linter over the built Firefox package: no error, and no warning but the accepted. */
export async function lintPackage(folder: string): Promise<Outcome> {
  const { output, stdout } = await runTool('web-ext', [
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--no-input',
  ]);
  const start = stdout.indexOf('{');
  if (start < 0) return single(1, output);
  const { errors, warnings } = JSON.parse(stdout.slice(start)) as { errors: Finding[]; warnings: Finding[] };
  const faults = [...errors, ...warnings.filter((warning) => !ACCEPTED.includes(warning.code))];
  return single(
    faults.length,
    faults.map((fault) => `${fault.code} ${fault.file ?? ''}: ${fault.message}`).join('\n'),
  );
}
