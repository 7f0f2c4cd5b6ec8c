import type { Observation, Voice } from '../model/report';
import { labelKey } from './label-key';
import classes from './lexicons/verb-classes.json';
import { sayAlike } from './say';
import { verbClassOf } from './verb';

/** Paragraph numbers closer than this tell a reader nothing. */
const FAR_APART = 3;
/** Rules of words that have a place in the article, but not one near the quote. */
const FAR_RULES = new Set(['words.noted', 'words.in-article']);

/**
 * Biggest differences first, as the framing reference ranks them: the words for people and event, the verb where its
 * class differs, the credit, other words, the speaker, the place. Length and wording are compared by matching.
 */
const RANK = [
  'words-people',
  'words-event',
  'verb',
  'credit',
  'words-removal',
  'words-arrival',
  'words-custody',
  'speaker',
  'words-authority',
  'words-law',
  'words-critics',
  'position',
];

/** One thing an article says, with what it rests on. */
export interface Value {
  text: string;
  voice: Voice;
  /** Of verbs: the class. */
  verbClass: string | null;
  evidence: Observation['evidence'];
}

/** What one article says in a dimension. */
export interface Row {
  /** Null for the page that is being read. */
  article: string | null;
  outlet: string | null;
  values: Value[];
}

/** A dimension in which the articles are not all alike. Rows in the order they were given, the page first. */
export interface Difference {
  dimension: string;
  rows: Row[];
  /** Of the least sure observation that the difference rests on. */
  confidence: number;
}

/** What differs, biggest first, and a sentence for each thing in which all are alike. */
export interface Comparison {
  differences: Difference[];
  alike: string[];
}

/** An article to compare the page with; reprints and agency copies are folded by the caller. */
export interface ComparedArticle {
  article: string;
  outlet: string;
  framing: readonly Observation[];
}

/** A row with the observations that decide whether it differs. */
interface JudgedRow extends Row {
  basis: readonly Observation[];
}

/**
 * Compares a page's observations near one quote with those of other articles that print it. An article without an
 * observation in a dimension has no row: what was not found is not claimed to be missing. Words inside quotation
 * marks are the speaker's and words without a recorded place may stand far from the quote: both are listed where a
 * dimension differs, but neither makes a difference. Order of outlets or their names change nothing but the row order.
 */
export function compareFraming(page: readonly Observation[], others: readonly ComparedArticle[]): Comparison {
  const differences: Difference[] = [];
  const alike: string[] = [];
  for (const dimension of RANK) {
    const rows = [
      rowOf(null, null, page, dimension),
      ...others.map(({ article, outlet, framing }) => rowOf(article, outlet, framing, dimension)),
    ].filter(({ values }) => values.length > 0);
    const judged = rows.filter(({ basis }) => basis.length > 0);
    if (judged.length < 2) continue;
    const keys = judged.map(({ basis }) => keyOf(dimension, basis));
    if (differs(dimension, keys)) {
      const confidence = Math.min(...judged.flatMap(({ basis }) => basis.map((one) => one.confidence)));
      differences.push({ dimension, rows: rows.map(plainRow), confidence });
    } else {
      const sentence = sayAlike(dimension, judged.map(plainRow));
      if (sentence !== null) alike.push(sentence);
    }
  }
  return { differences, alike };
}

function rowOf(
  article: string | null,
  outlet: string | null,
  framing: readonly Observation[],
  dimension: string,
): JudgedRow {
  const observations = framing.filter((observation) => observation.dimension === dimension);
  const values = observations.map(({ value, voice, rule, evidence }) => ({
    text: value,
    voice,
    verbClass: verbClassOf(rule),
    evidence,
  }));
  return { article, outlet, values, basis: comparable(dimension, observations) };
}

function plainRow({ article, outlet, values }: JudgedRow): Row {
  return { article, outlet, values };
}

/**
 * The observations a comparison may rest on. Of an article's words those near the quote, as on the page; where none is
 * noted near it, all that have a recorded place.
 */
function comparable(dimension: string, observations: readonly Observation[]): readonly Observation[] {
  if (!dimension.startsWith('words-')) return observations;
  const placed = observations.filter(({ voice }) => voice !== 'quote' && voice !== 'article');
  const near = placed.filter(({ rule }) => !FAR_RULES.has(rule));
  return near.length > 0 ? near : placed;
}

/** What an article says in a dimension, made comparable: the same key means nothing differs. */
function keyOf(dimension: string, observations: readonly Observation[]): string {
  if (dimension === 'position') return String(paragraphOf(observations[0]?.value ?? ''));
  const keys = observations.map(({ value, rule }) => {
    if (dimension !== 'verb') return labelKey(value);
    const verbClass = verbClassOf(rule);
    return verbClass === null || classes.plain.includes(verbClass) ? 'plain' : verbClass;
  });
  return [...new Set(keys)].sort().join('\n');
}

function differs(dimension: string, keys: readonly string[]): boolean {
  if (dimension !== 'position') return new Set(keys).size > 1;
  const numbers = keys.map(Number).filter((number) => number > 0);
  return numbers.length > 1 && Math.max(...numbers) - Math.min(...numbers) >= FAR_APART;
}

function paragraphOf(value: string): number {
  return Number(/^paragraph (\d+)/.exec(value)?.[1] ?? 0);
}
