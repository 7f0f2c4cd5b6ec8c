/** Exit codes of every command: 0 done, 1 the input or the data is at fault, 2 wrong usage. */
export const DONE = 0;
export const AT_FAULT = 1;
export const WRONG_USAGE = 2;

/** Thrown for a command line that cannot be understood; `runCommand` prints it with the usage line. */
export class UsageError extends Error {}

/** Prints one fault as one line on stderr. */
export function reportFault(reason: string): void {
  process.stderr.write(`${reason.replace(/\s*\n\s*/g, ' ')}\n`);
}

/**
 * Runs a command and sets the exit code it answers; `--help` prints the usage. Nobody ever sees a stack trace: wrong usage prints what was wrong
 * and how the command is called, anything unforeseen one line.
 */
export async function runCommand(usage: string, command: (args: string[]) => Promise<number>): Promise<void> {
  // A reader that closes early (`| head`) is not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? DONE : AT_FAULT),
  );
  const args = process.argv.slice(2);
  try {
    if (args[0] === '--help' || args[0] === '-h') {
      process.stdout.write(`${usage}\n`);
      process.exitCode = DONE;
    } else process.exitCode = await command(args);
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      reportFault(`${error.message.replace(/\.$/, '')}. Usage: ${usage}`);
      process.exitCode = WRONG_USAGE;
    } else {
      reportFault(`This should not have happened: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = AT_FAULT;
    }
  }
}

/** `util.parseArgs` throws these for an unknown option or a missing value. */
function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
