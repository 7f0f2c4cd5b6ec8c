import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGold } from './gold';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gold-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string) {
  const path = join(folder, 'gold.jsonl');
  await writeFile(path, content);
  return { path, read: await readGold(path) };
}

const QUOTE = { start: 0, end: 13, speaker: { start: 14, end: 19, text: 'Odell', type: 'name' } };
const ARTICLE = { id: 'a1', text: '“We go home,” Odell said.', quotes: [QUOTE] };
const GOOD = JSON.stringify(ARTICLE);

/** A good line with other values; `undefined` leaves a field out. */
function changed(fields: Record<string, unknown>): string {
  return JSON.stringify({ ...ARTICLE, ...fields });
}

const FAULTS: [fault: string, line: string, says: string][] = [
  ['no JSON', '{"id": "a1", ', 'no JSON object'],
  ['no object', '"a1"', 'no JSON object'],
  ['null', 'null', 'no JSON object'],
  ['no id', changed({ id: undefined }), '"id"'],
  ['an id of another kind', changed({ id: 7 }), '"id"'],
  ['no text', changed({ text: undefined }), '"text"'],
  ['a language of another kind', changed({ lang: 1 }), '"lang"'],
  ['a publisher of another kind', changed({ publisher: [] }), '"publisher"'],
  ['no quotes', changed({ quotes: undefined }), '"quotes"'],
  ['quotes that are no list', changed({ quotes: {} }), '"quotes"'],
  ['a quote without its start', changed({ quotes: [{ ...QUOTE, start: undefined }] }), '"quotes.0.start"'],
  [
    'the second quote without its end',
    changed({ quotes: [QUOTE, { ...QUOTE, end: '9' }] }),
    '"quotes.1.end"',
  ],
  ['no speaker', changed({ quotes: [{ ...QUOTE, speaker: undefined }] }), '"quotes.0.speaker"'],
  ['a speaker of another kind', changed({ quotes: [{ ...QUOTE, speaker: 'Odell' }] }), '"quotes.0.speaker"'],
  [
    'a name of another kind',
    changed({ quotes: [{ ...QUOTE, speaker: { name: 3 } }] }),
    '"quotes.0.speaker.name"',
  ],
  [
    'a cue without its text',
    changed({ quotes: [{ ...QUOTE, cue: { start: 1, end: 2 } }] }),
    '"quotes.0.cue.text"',
  ],
];

describe('readGold', () => {
  it('reads one article a line, skips empty lines and fills in what may be left out', async () => {
    const { read: gold } = await read(`${GOOD}\n\n  \n${changed({ id: 'a2', lang: 'es' })}\n`);
    if (!gold.ok) throw new Error(gold.reason);
    expect(gold.articles.map(({ id, lang, publisher }) => [id, lang, publisher])).toEqual([
      ['a1', 'en', ''],
      ['a2', 'es', ''],
    ]);
    expect(gold.articles[0]?.quotes[0]?.pure).toBe(false);
  });

  it.each([
    ['nobody', null],
    ['a name without a place', { name: 'Ada Odell' }],
    ['a name that was not found', { start: 1, end: 2, text: 'she', type: 'pronoun', name: null }],
    ['a name found by a machine', { start: 1, end: 2, text: 'she', name: 'Odell', by: 'dcoref' }],
  ])('takes as speaker %s', async (_, speaker) => {
    const { read: gold } = await read(changed({ quotes: [{ ...QUOTE, speaker }] }));
    expect(gold.ok).toBe(true);
  });

  it.each(FAULTS)('says in one sentence where the fault is: %s', async (_, line, says) => {
    const { path, read: gold } = await read(`${GOOD}\n\n${line}\n${GOOD}`);
    if (gold.ok) throw new Error('was read');
    expect(gold.reason).toContain(`${path}, line 3: `);
    expect(gold.reason).toContain(says);
    expect(gold.reason).toMatch(/^[^\n]+\.$/);
  });

  it('names a file that cannot be read, and one without articles', async () => {
    const missing = join(folder, 'none.jsonl');
    expect(await readGold(missing)).toEqual({
      ok: false,
      reason: `${missing} cannot be read; name a file of annotated articles.`,
    });
    const { path, read: gold } = await read(' \n\n');
    expect(gold).toEqual({ ok: false, reason: `${path} holds no article.` });
  });
});
