import * as v from 'valibot';
import { buildIndex, indexFromSections, indexSections } from '../../match/passage-index';
import type { Printing } from '../../model/corpus';
import type { CompiledCorpus, Corpus } from '../corpus';
import { ByteReader, ByteWriter } from './byte-stream';
import { type Container, readContainer, type Section, type Versions, writeContainer } from './container';
import { readLists, writeLists } from './facts-bytes';
import { lazyList } from './lazy-list';
import {
  type ArticleFacts,
  articleFacts,
  readArticle,
  readHead,
  readStatement,
  writeArticle,
  writeStatement,
} from './statement-bytes';
import { countTexts, lazyTexts, TextTable } from './text-blocks';

/**
 * What this build writes and reads. `format` rises with any change of the sections below; `tokenizer` with any change
 * of what counts as a word, because the index holds hashes of words.
 */
export const PACK_VERSIONS: Versions = { format: 5, tokenizer: 2 };

/** The parts of a corpus that are read whole, as JSON. */
type Facts = Pick<CompiledCorpus, 'id' | 'extent' | 'topic' | 'examples'>;

const terms = v.array(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const factsSchema: v.GenericSchema<Facts> = v.object({
  id: v.string(),
  extent: v.object({
    id: v.string(),
    articles: count,
    readInPart: count,
    quotes: count,
    mostly: v.nullable(v.picklist(['office', 'spokesperson', 'organisation', 'clergy', 'unnamed-role'])),
    outlets: count,
    lang: v.string(),
    from: v.string(),
    to: v.string(),
  }),
  topic: v.object({
    event: terms,
    context: terms,
    occasion: terms,
    phrases: terms,
    against: terms,
    from: v.string(),
    to: v.string(),
  }),
  examples: v.array(
    v.object({ title: v.string(), outlet: v.string(), url: v.string(), published: v.string() }),
  ),
});

/**
 * Writes a corpus as one file. The same corpus gives the same bytes. Texts are stored once each, as UTF-8 in deflated
 * blocks; half of a surrogate pair cannot be stored and becomes U+FFFD.
 */
export function encodePack(source: CompiledCorpus): Uint8Array {
  const { id, extent, topic, examples } = source;
  const texts = new TextTable();
  // First and in a block of their own: opening a pack reads the lists and no other text.
  const lists = new ByteWriter(texts);
  writeLists(lists, source);
  texts.startBlock();
  const articles = new ArticleTable(texts);
  const statements = new ByteWriter(texts);
  const starts = new Uint32Array(source.statements.length);
  source.statements.forEach((statement, index) => {
    starts[index] = statements.length;
    writeStatement(statements, statement, (printing) => articles.add(printing));
  });
  const passageTexts = Uint32Array.from(source.passages, (passage) => texts.add(passage.text));
  // The lowest bit tells a rendering.
  const passageStatements = Uint32Array.from(
    source.passages,
    ({ statement, rendering }) => statement * 2 + Number(rendering),
  );
  const facts: Facts = { id, extent, topic, examples };
  const index = indexSections(buildIndex(source.passages.map((passage) => passage.text)));
  const stored = texts.encode();
  const sections: Section[] = [
    { name: 'facts', bytes: new TextEncoder().encode(JSON.stringify(facts)) },
    { name: 'lists', bytes: lists.done() },
    ...index.map(({ name, data }) => ({ name, bytes: bytesOf(data) })),
    { name: 'passage.texts', bytes: bytesOf(passageTexts) },
    { name: 'passage.of', bytes: bytesOf(passageStatements) },
    { name: 'statements.at', bytes: bytesOf(starts) },
    { name: 'statements', bytes: statements.done() },
    { name: 'articles.at', bytes: bytesOf(articles.starts()) },
    { name: 'articles', bytes: articles.bytes() },
    { name: 'texts.at', bytes: bytesOf(stored.table) },
    { name: 'texts', bytes: stored.blocks },
  ];
  return writeContainer(id, PACK_VERSIONS, sections);
}

/**
 * Opens a pack. Every byte is checked before anything is believed; a cut, damaged, foreign, older or newer file is
 * refused with a sentence. The index lies over `bytes` without a copy, so `bytes` must not change afterwards.
 */
export function decodePack(bytes: Uint8Array): { ok: true; corpus: Corpus } | { ok: false; reason: string } {
  // Typed arrays need their file to start at a multiple of four; a view into a larger buffer may not.
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const opened = readContainer(file, PACK_VERSIONS);
  if (!opened.ok) return opened;
  try {
    return { ok: true, corpus: openCorpus(opened.container) };
  } catch (error) {
    if (error instanceof v.ValiError) {
      return { ok: false, reason: 'the pack cannot be read: section "facts" is not as this build writes it' };
    }
    if (error instanceof MissingSection || error instanceof RangeError || error instanceof SyntaxError) {
      return { ok: false, reason: `the pack cannot be read: ${error.message}` };
    }
    throw error;
  }
}

class MissingSection extends Error {}

function openCorpus(container: Container): Corpus {
  const section = (name: string): Uint8Array => {
    const found = container.section(name);
    if (!found) throw new MissingSection(`section "${name}" is missing`);
    return found;
  };
  const facts = v.parse(factsSchema, JSON.parse(new TextDecoder().decode(section('facts'))));
  const textsAt = numbersOf(section('texts.at'));
  const textAt = lazyTexts(textsAt, section('texts'));
  /** A list whose items are read when they are first asked for; a fault in one then names its section. */
  const items = <T extends object>(name: string, read: (from: ByteReader) => T): readonly T[] => {
    const bytes = section(name);
    const starts = numbersOf(section(`${name}.at`));
    requireAll(
      `${name}.at`,
      starts,
      (start, index) => start < bytes.length && start >= (starts[index - 1] ?? 0),
    );
    return lazyList<T>(starts.length, (index) => {
      try {
        return read(new ByteReader(bytes, textAt, starts[index]));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        throw new RangeError(
          `the pack "${container.id}" cannot be read: section "${name}", item ${index}: ${error.message}; build the pack again`,
        );
      }
    });
  };
  const articleAt = items<ArticleFacts>('articles', readArticle);
  const statements = items('statements', (from) =>
    readStatement(from, (number) => {
      const article = articleAt[number];
      if (!article) throw new RangeError(`there is no article ${number}`);
      return article;
    }),
  );
  const heads = items('statements', readHead);
  const index = indexFromSections(section);
  const passageTexts = numbersOf(section('passage.texts'));
  const passageStatements = numbersOf(section('passage.of'));
  const texts = countTexts(textsAt);
  requireAll('passage.texts', passageTexts, (text) => text < texts);
  requireAll('passage.of', passageStatements, (of) => of >>> 1 < statements.length);
  if (passageTexts.length !== index.passages || passageStatements.length !== index.passages) {
    throw new RangeError(`the sections of the ${index.passages} passages do not fit together`);
  }
  return {
    ...facts,
    ...readLists(new ByteReader(section('lists'), textAt)),
    statements,
    passages: {
      index,
      passageText: (passage) => textAt(passageTexts[passage] ?? 0),
      statementOf: (passage) => (passageStatements[passage] ?? 0) >>> 1,
      isRendering: (passage) => ((passageStatements[passage] ?? 0) & 1) === 1,
      speakersOf: (statement) => heads[statement]?.spellings ?? [],
      publishedOf: (statement) => heads[statement]?.published ?? null,
    },
  };
}

function requireAll(
  name: string,
  numbers: Uint32Array,
  isPossible: (value: number, index: number) => boolean,
): void {
  if (!numbers.every(isPossible)) throw new RangeError(`section "${name}" names what is not there`);
}

/** The articles of all printings, each stored once. */
class ArticleTable {
  private readonly numbers = new Map<string, number>();
  private readonly at: number[] = [];
  private readonly writer: ByteWriter;

  constructor(texts: TextTable) {
    this.writer = new ByteWriter(texts);
  }

  add(printing: Printing): number {
    const facts = articleFacts(printing);
    const key = JSON.stringify(facts);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.at.length;
    this.numbers.set(key, number);
    this.at.push(this.writer.length);
    writeArticle(this.writer, facts);
    return number;
  }

  starts(): Uint32Array {
    return Uint32Array.from(this.at);
  }

  bytes(): Uint8Array {
    return this.writer.done();
  }
}

function bytesOf(data: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
}
