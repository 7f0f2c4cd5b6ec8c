import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledFolder, compileFolder, readRecordFiles } from '../../cli/corpus-files';
import { editorSchemas } from '../../cli/editor-schemas';
import { words } from '../../components/words/words';
import type { CompiledCorpus } from '../../lib/corpus/corpus';
import { encodePack } from '../../lib/corpus/pack/pack';
import { formatRecord } from '../../lib/corpus/records/format-record';
import { type CorpusRecords, readRecords } from '../../lib/corpus/records/read-records';
import { countCorpus, describeStats } from '../../lib/corpus/stats';
import { judgeTopic } from '../../lib/explain/topic';
import type { Article } from '../../lib/model/article';
import { ROOT, readProjectFile } from './project-files';

/** Most bytes of the bundled pack. */
const PACK_BYTES = 400_000;

let records: CorpusRecords;
let corpus: CompiledCorpus;
let unreviewed: string[];

beforeAll(async () => {
  const files = await readRecordFiles(bundledFolder());
  if (!files.ok) throw new Error(files.reason);
  const read = readRecords('raids-2016', files.files);
  const compiled = await compileFolder(bundledFolder());
  if (!read.ok || !compiled.ok) throw new Error('the records are at fault: npm run corpus -- check');
  ({ records } = read);
  ({ corpus, unreviewed } = compiled);
});

/** Ids of the statements that print a place, `article#0`. */
function statementsOf(place: string): string[] {
  return records.occasions.flatMap(({ statements }) =>
    statements
      .filter(({ printed = [], passages = [] }) => [...printed, ...passages].includes(place))
      .map(({ id }) => id),
  );
}

describe('the bundled statements', () => {
  it('hold every quote and passage, all reviewed by a person', () => {
    expect(unreviewed).toEqual([]);
    const dates = [...records.articles, ...records.primary, ...records.occasions].map(
      ({ reviewed }) => reviewed,
    );
    expect(dates).not.toContain(null);
  });

  it.each([
    [
      '24 December “a beacon of hope, a refuge” and 7 January “and a refuge”: two originals',
      'bernreport-1224#1',
      'ibtimes-2254885#1',
    ],
    [
      'a spokeswoman’s “our border is not open” and the secretary’s “our borders are not open”',
      'americanborderpatrol-fnl#0',
      'gopusa-upi#0',
    ],
    ['the same sentence on 4 January and on 9 March', 'wapo-federaleye-0104#0', 'oneoldvet-336#0'],
    [
      'the statement of 2 February and that of 9 March',
      'johnson-statement-20160202#1',
      'johnson-statement-20160309#3',
    ],
    [
      'the January and the May statement of one senator share a sentence',
      'ahherald-menendez#2',
      'menendez-may#2',
    ],
    [
      'a written statement and words at a forum the same night',
      'clinton-statement-20160111#1',
      'hotair-0113#0',
    ],
    ['two people name a beacon of hope', 'latinovictory-raids#1', 'ibtimes-2254885#1'],
    [
      'the senators’ letter of January and their letter of May',
      'senate-letter-20160122#1',
      'markey-durbin-letter-201605#1',
    ],
    [
      'briefings of 4 and 8 January with the same half sentence',
      'wapo-federaleye-0104#2',
      'sputnik-20160110#1',
    ],
  ])('keep apart: %s', (_why, one, other) => {
    const [first, second] = [statementsOf(one), statementsOf(other)];
    expect(first).not.toEqual([]);
    expect(second).not.toEqual([]);
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });

  it.each([
    ['letter and release of 7 January', 'sanders-letter-20160107#3', 'sanders-release-20160107#2'],
    ['“immediately end” and “immediately cease”', 'ibtimes-2254885#9', 'thehill-265053#2'],
    [
      'invading “homes is inhumane” and “Invading homes is inhumane”',
      'ibtimes-2254885#3',
      'sanchez-chc-20160106#2',
    ],
    ['three renderings of one sentence spoken at a forum', 'nymag-hillary-raids#0', 'hotair-0113#0'],
  ])('keep together: %s', (_why, one, other) => {
    expect(statementsOf(one).filter((id) => statementsOf(other).includes(id))).not.toEqual([]);
  });

  it('claim nothing of a letter that nobody here has read', () => {
    const versions = corpus.statements.flatMap((statement) => statement.versions);
    const letter = versions.filter(({ id }) => id.startsWith('sanders-letter-20160107#'));
    expect(letter.map(({ attested }) => attested)).toEqual(letter.map(() => 'as-printed-by'));
    expect(letter.length).toBeGreaterThan(3);
    const notes = [...records.primary, ...records.occasions].flatMap(({ note }) => note ?? []);
    expect(notes.filter((note) => /\bthe letter says\b/i.test(note))).toEqual([]);
  });
});

describe('the bundled topic', () => {
  it('is the topic of every record, by its headline, labels and quotes alone', () => {
    const missed = records.articles.filter(({ title, labels, quotes, published, publishedMonth, lang }) => {
      const lines = [
        title ?? '',
        ...labels.map(({ clause, term }) => clause ?? term),
        ...quotes.map(({ text }) => `“${text}”`),
      ];
      const article: Article = {
        ...{
          url: null,
          canonical: null,
          title,
          outlet: null,
          lang,
          blocks: [],
          complete: true,
          isArticle: true,
        },
        // Of a month, the last day of which any part is in the topic's span.
        published: published ?? (publishedMonth === undefined ? null : `${publishedMonth}-28`),
        text: lines.filter((line) => line !== '').join('\n'),
      };
      return judgeTopic(article, records.topic, 0).verdict !== 'on-topic';
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe('what the project says of the collection', () => {
  it('is counted: the sentence of the popup stands in the README', () => {
    const sentence = words('en').extent(corpus.extent).replaceAll('\u00a0', ' ');
    expect(readProjectFile('README.md').replaceAll(/\s+/g, ' ')).toContain(sentence);
  });

  it('is counted: the lines of corpus stats stand in its README', () => {
    const readme = readFileSync(join(bundledFolder(), 'README.md'), 'utf8');
    for (const line of describeStats(countCorpus(records, corpus)).split('\n').slice(1)) {
      expect(readme).toContain(line);
    }
  });

  it('is counted: the table of what was read stands in docs/corpus.md', () => {
    const doc = readProjectFile('docs/corpus.md');
    const { articles, readInPart, primary } = countCorpus(records, corpus);
    expect(doc).toContain(`| articles | ${articles - readInPart} | ${readInPart} | – | ${articles} |`);
    expect(doc).toContain(
      `| primary texts | ${primary.read} | ${primary['read-in-part']} | ${primary['as-printed-by']} | ${records.primary.length} |`,
    );
  });

  it('weighs no more than it may', () => {
    expect(encodePack(corpus).length).toBeLessThanOrEqual(PACK_BYTES);
  });
});

describe('the schemas for editors', () => {
  it('are those of the program: npm run corpus -- schema', () => {
    for (const [name, schema] of editorSchemas()) {
      expect(readFileSync(join(ROOT, 'corpora', 'schema', name), 'utf8')).toBe(formatRecord(schema));
    }
  });
});
