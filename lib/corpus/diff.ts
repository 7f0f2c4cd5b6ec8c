import type { Printing, Statement, Version } from '../model/corpus';
import { compareText } from '../text/compare-text';

/** What is compared of a corpus: an open pack and a compiled folder both have it. */
interface Comparable {
  statements: readonly Statement[];
}

/** One thing that differs. `what` names a record or a statement; `details` says how, empty for what is new or gone. */
export interface CorpusChange {
  change: 'added' | 'removed' | 'changed';
  kind: 'article' | 'statement';
  what: string;
  details: string[];
}

/** Words of a text that a line shows. */
const SHOWN_WORDS = 8;
/** Facts of an article that a change of its record shows. */
const ARTICLE_FACTS = [
  'outlet',
  'url',
  'published',
  'title',
  'titleSeen',
  'lang',
  'read',
  'origin',
  'labels',
] as const;
/** Facts of one printed quote. */
const QUOTE_FACTS = ['speaker', 'speakerAs', 'verb', 'cue', 'via', 'paragraph', 'edges'] as const;

/**
 * What a newer corpus says otherwise than an older one: articles with quotes, then statements, each in order of id. An
 * article without a quote is in no statement and is not seen.
 */
export function diffCorpora(older: Comparable, newer: Comparable): CorpusChange[] {
  return [
    ...diffMaps('article', articlesOf(older), articlesOf(newer), diffArticle),
    ...diffMaps('statement', statementsOf(older), statementsOf(newer), diffStatement),
  ];
}

/** The changes as lines: "+ article some-paper-2016", "~ statement …: printed by …". */
export function describeChanges(changes: readonly CorpusChange[]): string[] {
  const sign = { added: '+', removed: '-', changed: '~' } as const;
  return changes.flatMap(({ change, kind, what, details }) => {
    const head = `${sign[change]} ${kind} ${what}`;
    return details.length === 0 ? [head] : details.map((detail) => `${head}: ${detail}`);
  });
}

function diffMaps<T>(
  kind: CorpusChange['kind'],
  older: ReadonlyMap<string, T>,
  newer: ReadonlyMap<string, T>,
  detailsOf: (before: T, after: T) => string[],
): CorpusChange[] {
  const changes: CorpusChange[] = [];
  for (const what of [...new Set([...older.keys(), ...newer.keys()])].sort(compareText)) {
    const before = older.get(what);
    const after = newer.get(what);
    if (before === undefined) changes.push({ change: 'added', kind, what, details: [] });
    else if (after === undefined) changes.push({ change: 'removed', kind, what, details: [] });
    else {
      const details = detailsOf(before, after);
      if (details.length > 0) changes.push({ change: 'changed', kind, what, details });
    }
  }
  return changes;
}

/** An article's printings by text, one each. */
function articlesOf({ statements }: Comparable): Map<string, Map<string, Printing>> {
  const articles = new Map<string, Map<string, Printing>>();
  for (const { printings, renderings } of statements) {
    for (const printing of [...printings, ...renderings]) {
      const quotes = articles.get(printing.article) ?? new Map<string, Printing>();
      quotes.set(printing.text, printing);
      articles.set(printing.article, quotes);
    }
  }
  return articles;
}

function statementsOf({ statements }: Comparable): Map<string, Statement> {
  return new Map(statements.map((statement) => [statement.id, statement]));
}

function diffArticle(before: ReadonlyMap<string, Printing>, after: ReadonlyMap<string, Printing>): string[] {
  const details: string[] = [];
  const [one] = before.values();
  const [other] = after.values();
  if (one && other) {
    for (const fact of ARTICLE_FACTS)
      if (!isSame(one[fact], other[fact])) details.push(sayFact(fact, one, other));
  }
  const gone = [...before.keys()].filter((text) => !after.has(text));
  const come = [...after.keys()].filter((text) => !before.has(text));
  for (const text of gone) details.push(`no longer prints ${shown(text, come)}`);
  for (const text of come) details.push(`also prints ${shown(text, gone)}`);
  for (const [text, was] of before) {
    const is = after.get(text);
    if (!is) continue;
    for (const fact of QUOTE_FACTS) {
      if (!isSame(was[fact], is[fact])) details.push(`${shown(text)}: ${sayFact(fact, was, is)}`);
    }
  }
  return details;
}

function diffStatement(before: Statement, after: Statement): string[] {
  const details: string[] = [];
  for (const fact of ['speaker', 'published', 'lang'] as const) {
    if (before[fact] !== after[fact]) details.push(sayFact(fact, before, after));
  }
  const lists = [
    ['version', before.versions.map(versionPlace), after.versions.map(versionPlace)],
    ['printing', before.printings.map(printingPlace), after.printings.map(printingPlace)],
    ['rendering', before.renderings.map(printingPlace), after.renderings.map(printingPlace)],
  ] as const;
  for (const [name, was, is] of lists) {
    const gone = was.filter((one) => !is.some((other) => isSame(one, other)));
    const come = is.filter((one) => !was.some((other) => isSame(one, other)));
    const textsOf = (places: readonly Place[]) => places.map(({ text }) => text);
    for (const { where, text } of gone)
      details.push(`loses the ${name} ${where} ${shown(text, textsOf(come))}`);
    for (const { where, text } of come)
      details.push(`gains the ${name} ${where} ${shown(text, textsOf(gone))}`);
  }
  for (const was of before.versions) {
    const is = after.versions.find(({ id, text }) => id === was.id && text === was.text);
    if (!is) continue;
    for (const fact of ['kind', 'attested', 'by'] as const)
      if (!isSame(was[fact], is[fact])) details.push(`version ${was.id}: ${sayFact(fact, was, is)}`);
  }
  return details;
}

/** Where a text stands, and the text. */
interface Place {
  where: string;
  text: string;
}

function versionPlace({ id, text }: Version): Place {
  return { where: id, text };
}

function printingPlace({ article, text }: Printing): Place {
  return { where: article, text };
}

function sayFact<K extends string>(fact: K, before: Record<K, unknown>, after: Record<K, unknown>): string {
  return `${fact}: ${JSON.stringify(before[fact])} is now ${JSON.stringify(after[fact])}`;
}

/** Enough of a text to know it by: its first words, or where it begins like another of `others`, those around the difference. */
function shown(text: string, others: readonly string[] = []): string {
  const words = text.split(/\s+/);
  const same = Math.max(0, ...others.map((other) => sharedStart(words, other.split(/\s+/))));
  const from = same < SHOWN_WORDS ? 0 : Math.max(0, Math.min(same, words.length) - SHOWN_WORDS / 2);
  const piece = words.slice(from, from + SHOWN_WORDS).join(' ');
  return `“${from > 0 ? '… ' : ''}${piece}${from + SHOWN_WORDS < words.length ? ' …' : ''}”`;
}

/** How many words two texts begin with alike. */
function sharedStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index]);
  return at < 0 ? one.length : at;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
