import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatRecord } from '../../lib/corpus/records/format-record';
import { projectFolder } from '../corpus-files';
import { editorSchemas } from '../editor-schemas';
import { DONE, UsageError } from '../exit';
import { codeOf, reportAll } from './folder';

/** Writes the JSON Schemas that editors check records by: what is valid while one types. `check` knows more. */
export async function schema(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  if (positionals.length > 1) throw new UsageError('give one folder at most');
  const dir = positionals[0] ?? join(projectFolder(), 'corpora', 'schema');
  try {
    await mkdir(dir, { recursive: true });
    for (const [name, content] of editorSchemas()) {
      const path = join(dir, name);
      await writeFile(path, formatRecord(content));
      process.stdout.write(`${path}\n`);
    }
  } catch (error) {
    return reportAll([`${dir}: could not be written (${codeOf(error)})`]);
  }
  return DONE;
}
