import { add } from './corpus/add';
import { build } from './corpus/build';
import { check } from './corpus/check';
import { diff } from './corpus/diff';
import { evaluate } from './corpus/evaluate';
import { propose } from './corpus/propose';
import { schema } from './corpus/schema';
import { stats } from './corpus/stats';
import { runCommand, UsageError } from './exit';

const USAGE = `npm run corpus -- build [--records DIR | --passages FILE] --out PACK
  | check [DIR] | stats [DIR] [--json] | propose [DIR] | diff OLD NEW | eval --gold FILE [--records DIR] [--mistakes]
  | add FILE --url URL --outlet NAME --published DATE [--records DIR] [--out DRAFT] | schema [OUT]`;

/** `npm run corpus -- COMMAND`: what one does with a corpus folder. Each command is a file of `corpus/`. */
const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  add,
  build,
  check,
  diff,
  eval: evaluate,
  propose,
  schema,
  stats,
};

await runCommand(USAGE, async ([command, ...args]) => {
  if (command === undefined) throw new UsageError('No command given');
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new UsageError(`There is no command "${command}"`);
  return run(args);
});
