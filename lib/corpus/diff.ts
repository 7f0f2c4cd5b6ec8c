import type { Printing, Statement } from '../model/corpus';
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
  for (const text of before.keys()) if (!after.has(text)) details.push(`no longer prints ${shown(text)}`);
  for (const text of after.keys()) if (!before.has(text)) details.push(`also prints ${shown(text)}`);
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
  for (const fact of ['speaker', 'occasion', 'published', 'lang'] as const) {
    if (before[fact] !== after[fact]) details.push(sayFact(fact, before, after));
  }
  const lists = [
    [
      'version',
      before.versions.map(({ id, text }) => `${id} ${shown(text)}`),
      after.versions.map(({ id, text }) => `${id} ${shown(text)}`),
    ],
    ['printing', before.printings.map(placeOf), after.printings.map(placeOf)],
    ['rendering', before.renderings.map(placeOf), after.renderings.map(placeOf)],
  ] as const;
  for (const [name, was, is] of lists) {
    for (const each of was) if (!is.includes(each)) details.push(`loses the ${name} ${each}`);
    for (const each of is) if (!was.includes(each)) details.push(`gains the ${name} ${each}`);
  }
  return details;
}

function sayFact<K extends string>(fact: K, before: Record<K, unknown>, after: Record<K, unknown>): string {
  return `${fact}: ${JSON.stringify(before[fact])} is now ${JSON.stringify(after[fact])}`;
}

function placeOf({ article, text }: Printing): string {
  return `${article} ${shown(text)}`;
}

/** Enough of a text to know it by. */
function shown(text: string): string {
  const words = text.split(/\s+/);
  return `“${words.slice(0, 8).join(' ')}${words.length > 8 ? ' …' : ''}”`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
