import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftRecord } from '../../lib/corpus/records/draft';
import { formatRecord } from '../../lib/corpus/records/format-record';
import { readQuotes } from '../../lib/quotes/read-quotes';
import { bundledFolder } from '../corpus-files';
import { AT_FAULT, DONE, UsageError } from '../exit';
import { readArticleFile } from '../read-file';
import { codeOf, openRecords, reportAll } from './folder';

/** Drafts a record from a saved article, for a person to review. */
export async function add(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      outlet: { type: 'string' },
      published: { type: 'string' },
      records: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  const { url, outlet, published } = values;
  if (file === undefined || more.length > 0) throw new UsageError('add needs one FILE');
  if (url === undefined || outlet === undefined || published === undefined) {
    throw new UsageError('add needs --url, --outlet and --published');
  }
  const dir = values.records ?? bundledFolder();
  const records = await openRecords(dir);
  if (records === null) return AT_FAULT;
  const read = await readArticleFile(file, { url, published });
  if (!read.ok) return reportAll([read.reason]);
  const { text, lang, blocks } = read.article;
  const outlets = Object.values(records.outlets).map(({ name }) => name);
  const facts = { url, outlet, published, readOn: today() };
  const drafted = draftRecord(read.article, readQuotes(text, { lang, blocks, outlets }), facts, records);
  if (!drafted.ok) return reportAll([drafted.reason]);
  const path = values.out ?? join(dir, 'drafts', `${drafted.record.id}.json`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, formatRecord(drafted.record), { flag: 'wx' });
  } catch (error) {
    const exists = codeOf(error) === 'EEXIST';
    return reportAll([
      exists
        ? `${path}: exists already; move it or give --out`
        : `${path}: could not be written (${codeOf(error)})`,
    ]);
  }
  process.stderr.write(
    'Review the draft: keep words spoken in a public role only, name each speaker, compare each quote and label with the page, set "reviewed"; then move it to articles/ and run check and propose.\n',
  );
  process.stdout.write(`${path}\n`);
  return DONE;
}

/** Today's date, in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
