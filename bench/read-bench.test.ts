import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBench } from './read-bench';

const QUERY = '{"kind":"trim","text":"the old town","expect":[1]}';

describe('readBench', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (queries: string | null, passages: string | null = 'one\nin the old town\nthree\n'): void => {
    if (passages !== null) writeFileSync(join(folder, 'passages-100k.txt.gz'), gzipSync(passages));
    if (queries !== null) writeFileSync(join(folder, 'queries-2.jsonl'), queries);
  };
  const reason = (size = 2): string => {
    const read = readBench(folder, [size]);
    return read.ok ? '' : read.reason;
  };

  it('reads the first passages and their queries, blank lines left out', () => {
    write(`${QUERY}\n\n`);
    expect(readBench(folder, [2])).toEqual({
      ok: true,
      sets: [
        {
          size: 2,
          passages: ['one', 'in the old town'],
          queries: [{ kind: 'trim', text: 'the old town', expect: [1] }],
        },
      ],
    });
  });

  it('says what is missing', () => {
    expect(reason()).toContain('passages-100k.txt.gz is not there');
    write(null);
    expect(reason()).toContain('queries-2.jsonl is not there');
    expect(reason(4)).toContain('holds 3 passages, not 4');
  });

  it('names the line that it cannot read', () => {
    write(`${QUERY}\n{"kind":"trim"}\n`);
    expect(reason()).toContain('line 2');
    write(`${QUERY}\nnot JSON\n`);
    expect(reason()).toContain('line 2');
    write('{"kind":"trim","text":"three","expect":[2]}\n');
    expect(reason()).toContain('beyond the first 2');
    write('\n');
    expect(reason()).toContain('holds no query');
  });

  it('says that a file is not packed', () => {
    write(QUERY, null);
    writeFileSync(join(folder, 'passages-100k.txt.gz'), 'plain text');
    expect(reason()).toContain('could not be unpacked');
  });
});
