import type { Printing, RecordedLabel, Statement, Version } from '../../model/corpus';
import type { Attested, OutletKind, Voice } from '../../model/report';
import type { ByteReader, ByteWriter } from './byte-stream';

// The order of these lists is part of the pack's format: add at the end only, and raise the format version.
const ATTESTED: readonly Attested[] = ['read', 'read-in-part', 'as-printed-by'];
const KINDS: readonly OutletKind[] = ['news', 'agency', 'office', 'organisation', 'site'];
const VOICES: readonly Voice[] = ['narrator', 'paraphrase', 'quote', 'headline', 'caption', 'article'];
const ORIGIN_KINDS = ['agency', 'outlet', 'office'] as const;
const BASES = ['named', 'same-text', 'inferred'] as const;
const READ = ['whole', 'part'] as const;
const EDGE = ['seen', 'cut'] as const;
const YES_NO = [false, true] as const;

/** The facts of a printing that all printings of one article share. */
export type ArticleFacts = Pick<
  Printing,
  | 'article'
  | 'outlet'
  | 'kind'
  | 'url'
  | 'published'
  | 'title'
  | 'titleSeen'
  | 'primary'
  | 'lang'
  | 'read'
  | 'origin'
  | 'labels'
>;

/** Takes the article's facts out of a printing, in one order of keys. */
export function articleFacts(printing: Printing): ArticleFacts {
  const { article, outlet, kind, url, published, title, titleSeen, primary, lang, read, origin, labels } =
    printing;
  return { article, outlet, kind, url, published, title, titleSeen, primary, lang, read, origin, labels };
}

export function writeArticle(to: ByteWriter, facts: ArticleFacts): void {
  to.text(facts.article);
  to.text(facts.outlet);
  to.choice(KINDS, facts.kind);
  to.maybe(facts.url);
  to.maybe(facts.published);
  to.text(facts.title);
  to.choice(YES_NO, facts.titleSeen);
  to.choice(YES_NO, facts.primary);
  to.text(facts.lang);
  to.choice(READ, facts.read);
  to.choice(YES_NO, facts.origin !== null);
  if (facts.origin) {
    to.text(facts.origin.name);
    to.choice(ORIGIN_KINDS, facts.origin.kind);
    to.maybe(facts.origin.article);
    to.choice(BASES, facts.origin.basis);
  }
  to.list(facts.labels, (label) => {
    to.text(label.concept);
    to.text(label.term);
    to.choice(VOICES, label.voice);
    to.maybe(label.clause);
    writeParagraph(to, label.paragraph);
  });
}

export function readArticle(from: ByteReader): ArticleFacts {
  return {
    article: from.text(),
    outlet: from.text(),
    kind: from.choice(KINDS),
    url: from.maybe(),
    published: from.maybe(),
    title: from.text(),
    titleSeen: from.choice(YES_NO),
    primary: from.choice(YES_NO),
    lang: from.text(),
    read: from.choice(READ),
    origin: from.choice(YES_NO)
      ? {
          name: from.text(),
          kind: from.choice(ORIGIN_KINDS),
          article: from.maybe(),
          basis: from.choice(BASES),
        }
      : null,
    labels: from.list(
      (): RecordedLabel => ({
        concept: from.text(),
        term: from.text(),
        voice: from.choice(VOICES),
        clause: from.maybe(),
        paragraph: readParagraph(from),
      }),
    ),
  };
}

/** Writes a statement; `articleNumber` answers where the pack keeps a printing's article. */
export function writeStatement(
  to: ByteWriter,
  statement: Statement,
  articleNumber: (printing: Printing) => number,
): void {
  to.text(statement.id);
  to.maybe(statement.speaker);
  to.list(statement.spellings, (name) => to.text(name));
  to.maybe(statement.published);
  to.text(statement.lang);
  to.list(statement.versions, (version) => {
    to.text(version.id);
    to.text(version.text);
    to.maybe(version.kind);
    to.choice(ATTESTED, version.attested);
    to.list(version.by, (name) => to.text(name));
  });
  to.list(statement.printings, (printing) => writePrinting(to, printing, articleNumber(printing)));
  to.list(statement.renderings, (printing) => writePrinting(to, printing, articleNumber(printing)));
}

function writePrinting(to: ByteWriter, printing: Printing, article: number): void {
  to.number(article);
  to.text(printing.text);
  to.choice(EDGE, printing.edges.start);
  to.choice(EDGE, printing.edges.end);
  to.maybe(printing.speaker);
  to.maybe(printing.speakerAs);
  to.maybe(printing.verb?.printed ?? null);
  if (printing.verb) {
    to.text(printing.verb.lemma);
    to.text(printing.verb.class);
  }
  to.maybe(printing.cue);
  to.maybe(printing.via?.name ?? null);
  if (printing.via) {
    to.maybe(printing.via.clause);
    to.maybe(printing.via.article);
  }
  writeParagraph(to, printing.paragraph);
}

/** What comes first of a statement: who said it, and when. */
export type StatementHead = Pick<Statement, 'id' | 'speaker' | 'spellings' | 'published' | 'lang'>;

/** Reads only the head of a statement: a look-up asks it of many statements that it then does not show. */
export function readHead(from: ByteReader): StatementHead {
  return {
    id: from.text(),
    speaker: from.maybe(),
    spellings: from.list(() => from.text()),
    published: from.maybe(),
    lang: from.text(),
  };
}

/** Reads a statement; `articleAt` answers the facts of the article with that number. */
export function readStatement(from: ByteReader, articleAt: (index: number) => ArticleFacts): Statement {
  return {
    ...readHead(from),
    versions: from.list(
      (): Version => ({
        id: from.text(),
        text: from.text(),
        kind: from.maybe(),
        attested: from.choice(ATTESTED),
        by: from.list(() => from.text()),
      }),
    ),
    printings: from.list(() => readPrinting(from, articleAt)),
    renderings: from.list(() => readPrinting(from, articleAt)),
  };
}

function readPrinting(from: ByteReader, articleAt: (index: number) => ArticleFacts): Printing {
  const facts = articleAt(from.number());
  const text = from.text();
  const edges = { start: from.choice(EDGE), end: from.choice(EDGE) };
  const speaker = from.maybe();
  const speakerAs = from.maybe();
  const printed = from.maybe();
  const verb = printed === null ? null : { printed, lemma: from.text(), class: from.text() };
  const cue = from.maybe();
  const name = from.maybe();
  const via = name === null ? null : { name, clause: from.maybe(), article: from.maybe() };
  return { ...facts, text, edges, speaker, speakerAs, verb, cue, via, paragraph: readParagraph(from) };
}

/** 0 is "not noted"; a paragraph is stored one higher, because the line under a headline counts as 0. */
function writeParagraph(to: ByteWriter, paragraph: number | null): void {
  to.number(paragraph === null ? 0 : paragraph + 1);
}

function readParagraph(from: ByteReader): number | null {
  const stored = from.number();
  return stored === 0 ? null : stored - 1;
}
