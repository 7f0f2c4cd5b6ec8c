import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOfWord } from '../../match/passage-index';
import type { Printing, Statement } from '../../model/corpus';
import type { CompiledCorpus } from '../corpus';
import { readContainer, writeContainer } from './container';
import { decodePack, encodePack, PACK_VERSIONS } from './pack';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const maybe = fc.option(text, { nil: null });
const edge = fc.constantFrom('seen' as const, 'cut' as const);
const paragraph = fc.option(fc.nat(200_000), { nil: null });

const printing: fc.Arbitrary<Printing> = fc.record({
  article: fc.constantFrom('a', 'b', 'c'),
  outlet: text,
  kind: fc.constantFrom(
    'news' as const,
    'agency' as const,
    'office' as const,
    'organisation' as const,
    'site' as const,
  ),
  url: maybe,
  published: maybe,
  title: text,
  titleSeen: fc.boolean(),
  primary: fc.boolean(),
  lang: fc.constantFrom('en', 'es'),
  text,
  read: fc.constantFrom('whole' as const, 'part' as const),
  edges: fc.record({ start: edge, end: edge }),
  origin: fc.option(
    fc.record({
      name: text,
      kind: fc.constantFrom('agency' as const, 'outlet' as const, 'office' as const),
      article: maybe,
      basis: fc.constantFrom('named' as const, 'same-text' as const, 'inferred' as const),
    }),
    { nil: null },
  ),
  speaker: maybe,
  speakerAs: maybe,
  verb: fc.option(fc.record({ printed: text, lemma: text, class: text }), { nil: null }),
  cue: maybe,
  via: fc.option(fc.record({ name: text, clause: maybe, article: maybe }), { nil: null }),
  paragraph,
  labels: fc.array(
    fc.record({
      concept: text,
      term: text,
      voice: fc.constantFrom('narrator' as const, 'headline' as const, 'article' as const),
      clause: maybe,
      paragraph,
    }),
    { maxLength: 3 },
  ),
});

const statement: fc.Arbitrary<Statement> = fc.record({
  id: text,
  speaker: maybe,
  spellings: fc.array(text, { maxLength: 3 }),
  published: maybe,
  lang: fc.constantFrom('en', 'es'),
  versions: fc.array(
    fc.record({
      id: text,
      text,
      kind: maybe,
      attested: fc.constantFrom('read' as const, 'read-in-part' as const, 'as-printed-by' as const),
      by: fc.array(text, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  printings: fc.array(printing, { maxLength: 3 }),
  renderings: fc.array(printing, { maxLength: 2 }),
});

const corpus: fc.Arbitrary<CompiledCorpus> = fc.array(statement, { maxLength: 5 }).map((statements) => ({
  id: 'ferry-2020',
  extent: {
    id: 'ferry-2020',
    articles: 3,
    readInPart: 1,
    quotes: 9,
    mostly: 'office',
    outlets: 2,
    lang: 'en',
    from: '2020-03-01',
    to: '2020-04-01',
  },
  topic: {
    event: ['clos'],
    context: ['ferry'],
    occasion: [],
    phrases: ['the line to the islands'],
    against: [],
    from: '2020-03-01',
    to: '2020-04-01',
  },
  outlets: [
    { name: 'Tidewater Post', kind: 'news', domains: ['tidewaterpost.example'], country: 'US', lang: 'en' },
  ],
  labels: [
    { term: 'closing', concept: 'event', lang: 'en', caseSensitive: false },
    { term: 'closure', concept: 'event', lang: 'en', caseSensitive: false },
    { term: 'the Line', concept: 'authority', lang: 'en', caseSensitive: true },
    { term: 'end', concept: 'event', lang: 'en', caseSensitive: false },
  ],
  styleNotes: [
    {
      terms: ['closing', 'closure'],
      lang: 'en',
      guides: [
        {
          guide: 'Tidewater Post',
          on: '2019-04',
          says: 'Uses both.',
          url: 'https://tidewaterpost.example/s',
        },
        { guide: 'Metro Wire', on: null, says: 'Uses the first for a plan.', url: null },
      ],
    },
  ],
  cues: {
    frames: [
      { id: 'money', strong: ['fares', 'subsidy'], weak: ['cost'], topic: [] },
      { id: 'sea', strong: ['tide tables'], weak: [], topic: ['ferry'] },
    ],
    masks: ['Fare Commission'],
  },
  statements,
  passages: statements.flatMap(({ versions, renderings }, index) => [
    ...versions.map((one) => ({ text: one.text, statement: index, rendering: false })),
    ...renderings.map((one) => ({ text: one.text, statement: index, rendering: true })),
  ]),
  examples: [
    { title: 'T', outlet: 'Tidewater Post', url: 'https://tidewaterpost.example/1', published: '2020-03-02' },
  ],
}));

function open(bytes: Uint8Array) {
  const read = decodePack(bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.corpus;
}

/** The same pack with other bytes in one section, and every checksum as it should be: what a forger would write. */
function withSection(pack: Uint8Array, name: string, bytes: Uint8Array): Uint8Array {
  const read = readContainer(pack, PACK_VERSIONS);
  if (!read.ok) throw new Error(read.reason);
  const { container } = read;
  const rows = Array.from(
    { length: new DataView(pack.buffer).getUint32(16, true) },
    (_, row) => 128 + 32 * row,
  );
  const sections = rows.map((row) => {
    const other = new TextDecoder().decode(pack.subarray(row, row + 16)).replace(/\0+$/, '');
    return { name: other, bytes: other === name ? bytes : (container.section(other) ?? new Uint8Array()) };
  });
  return writeContainer(container.id, PACK_VERSIONS, sections);
}

describe('a pack', () => {
  it('gives back the corpus that went in', () => {
    fc.assert(
      fc.property(corpus, (source) => {
        const { passages, statements, ...facts } = open(encodePack(source));
        const { passages: texts, statements: made, ...given } = source;
        expect(facts).toEqual(given);
        expect([...statements]).toEqual(made);
        texts.forEach((one, index) => {
          expect(passages.passageText(index)).toBe(one.text);
          expect(passages.statementOf(index)).toBe(one.statement);
          expect(passages.isRendering(index)).toBe(one.rendering);
          expect(passages.speakersOf(one.statement)).toEqual(made[one.statement]?.spellings);
          expect(passages.publishedOf(one.statement)).toBe(made[one.statement]?.published);
        });
        expect(passages.index.passages).toBe(texts.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['two lines', 'ferry\nline'],
    ['nothing', ''],
  ])('takes no term of %s', (_trap, term) => {
    const [source] = fc.sample(corpus, { numRuns: 1, seed: 7 });
    if (!source) throw new Error('no sample');
    const labels = [{ term, concept: 'event', lang: 'en', caseSensitive: false }];
    expect(() => encodePack({ ...source, labels })).toThrow('not one line');
  });

  it('is the same bytes for the same corpus', () => {
    fc.assert(
      fc.property(corpus, (source) => {
        expect(encodePack(source)).toEqual(encodePack(structuredClone(source)));
      }),
      {
        numRuns: 30,
      },
    );
  });

  it('opens where it lies in a larger buffer, aligned or not', () => {
    const [source] = fc.sample(corpus, { numRuns: 1, seed: 7 });
    if (!source) throw new Error('no sample');
    const bytes = encodePack(source);
    for (const offset of [0, 1, 4, 64]) {
      const larger = new Uint8Array(bytes.length + offset);
      larger.set(bytes, offset);
      const opened = open(larger.subarray(offset));
      expect([...opened.statements]).toEqual(source.statements);
      expect(countOfWord(opened.passages.index, 12345)).toBe(0);
    }
  });

  it('lays the index over the file without a copy', () => {
    const [source] = fc.sample(corpus, { numRuns: 1, seed: 7 });
    if (!source) throw new Error('no sample');
    const bytes = encodePack(source);
    expect(open(bytes).passages.index.postings.buffer).toBe(bytes.buffer);
  });

  it.each([
    ['facts that are none', 'facts', new TextEncoder().encode('{"id":"ferry-2020"}'), 'section "facts"'],
    ['facts that are no JSON', 'facts', new TextEncoder().encode('{"id":'), 'JSON'],
    ['a list of four thousand million', 'lists', Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0f), 'cannot hold'],
    ['a number without an end', 'lists', new Uint8Array(64).fill(0xff), 'too long'],
    ['a list that ends too soon', 'lists', Uint8Array.of(1), 'cannot hold'],
    ['a text that is not there', 'lists', Uint8Array.of(1, 0x7f, 0, 0, 0, 0, 0), 'no text 127'],
    ['passages without texts', 'passage.texts', new Uint8Array(), 'passages do not fit together'],
    ['passages of no statement', 'passage.of', new Uint8Array(), 'passages do not fit together'],
    ['statements that are gone', 'statements', new Uint8Array(), 'section "statements.at" names'],
    ['articles that are gone', 'articles', new Uint8Array(), 'section "articles.at" names'],
    ['no table of texts', 'texts.at', new Uint8Array(), 'does not fit'],
  ])('refuses, with its checksums in order, %s', (_trap, name, bytes, reason) => {
    const [source] = fc.sample(corpus, { numRuns: 1, seed: 7 });
    if (!source) throw new Error('no sample');
    expect(decodePack(withSection(encodePack(source), name, bytes))).toEqual({
      ok: false,
      reason: expect.stringContaining(reason),
    });
  });

  it.each([
    ['passage.texts', 0xffff_fff0],
    ['passage.of', 0xffff_fff0],
  ])('refuses numbers in %s that nothing has', (name, number) => {
    const [source] = fc.sample(corpus, { numRuns: 1, seed: 7 });
    if (!source) throw new Error('no sample');
    const numbers = new Uint32Array(source.passages.length).fill(number);
    const reason = expect.stringContaining(`section "${name}" names what is not there`);
    expect(decodePack(withSection(encodePack(source), name, new Uint8Array(numbers.buffer)))).toEqual({
      ok: false,
      reason,
    });
  });

  it('names section and item where a statement cannot be read', () => {
    const [source] = fc.sample(corpus, { numRuns: 1, seed: 7 });
    if (!source) throw new Error('no sample');
    const pack = encodePack(source);
    const read = readContainer(pack, PACK_VERSIONS);
    if (!read.ok) throw new Error(read.reason);
    const bytes = new Uint8Array(read.container.section('statements')?.length ?? 0).fill(0xff);
    const opened = open(withSection(pack, 'statements', bytes));
    expect(() => opened.statements[0]).toThrow('section "statements", item 0: a number is too long');
  });

  it('refuses what is no pack', () => {
    expect(decodePack(new Uint8Array())).toEqual({ ok: false, reason: expect.stringContaining('cut short') });
    expect(decodePack(new Uint8Array(4096))).toEqual({ ok: false, reason: 'this file is not a corpus pack' });
  });
});
