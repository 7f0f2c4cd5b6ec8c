import type { Observation, Voice } from '../../model/report';
import { sourceKey } from '../dimensions/source';
import { verbClassOf } from '../dimensions/verb';
import { labelKey } from '../labels/label-key';
import classes from '../lexicons/verb-classes.json';
import { sayAlike } from './say';

/** Paragraph numbers closer than this tell a reader nothing. */
const FAR_APART = 3;
/** Rules of words that have a place in the article, but not one near the quote. */
const FAR_RULES = new Set(['words.noted', 'words.in-article']);

/**
 * Biggest differences first, as the framing reference ranks them, after the name the words are given to: the words for people and event, the verb where its
 * class differs, the credit, other words, the speaker, the place. Length and wording are compared by matching.
 */
const RANK = [
  'source',
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
  /** The rule of the observation; of verbs it names the class (`verbClassOf`). */
  rule: string;
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
  /** Of what sets the articles apart, at its least sure. */
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
 * marks are the speaker's and words without a recorded place may stand far from the quote: an article that has only such
 * words has no row either, and in other rows they make no difference. Order of outlets or their names change nothing but the row order.
 */
export function compareFraming(page: readonly Observation[], others: readonly ComparedArticle[]): Comparison {
  const differences: Difference[] = [];
  const alike: string[] = [];
  for (const dimension of RANK) {
    const rows = [
      judgedRow(null, null, page, dimension),
      ...others.map(({ article, outlet, framing }) => judgedRow(article, outlet, framing, dimension)),
    ].filter(({ values }) => values.length > 0);
    const judged = rows.filter(({ basis }) => basis.length > 0);
    if (judged.length < 2) continue;
    if (differs(dimension, judged)) {
      const shared = sharedKeys(dimension, judged);
      const ordered = judged.map((row) => distinctFirst(dimension, row, shared));
      differences.push({ dimension, rows: ordered, confidence: confidenceOf(dimension, judged, shared) });
    } else {
      const sentence = sayAlike(dimension, judged.map(plainRow), others.length + 1);
      if (sentence !== null) alike.push(sentence);
    }
  }
  return { differences, alike };
}

function judgedRow(
  article: string | null,
  outlet: string | null,
  framing: readonly Observation[],
  dimension: string,
): JudgedRow {
  const observations = framing.filter((observation) => observation.dimension === dimension);
  const values = observations.map(toValue);
  return { article, outlet, values, basis: comparable(dimension, observations) };
}

function toValue({ value, voice, rule, evidence }: Observation): Value {
  return { text: value, voice, rule, evidence };
}

function plainRow({ article, outlet, values }: JudgedRow): Row {
  return { article, outlet, values };
}

/**
 * The observations a comparison may rest on. Of an article's words those near the quote, as on the page; where none is
 * noted near it, all that have a recorded place. Of credits the outlets: which letter or statement it was is recorded
 * for few stored articles.
 */
function comparable(dimension: string, observations: readonly Observation[]): readonly Observation[] {
  if (dimension === 'credit') return observations.filter(({ rule }) => rule === 'credit.outlet');
  if (!dimension.startsWith('words-')) return observations;
  const placed = observations.filter(({ voice }) => voice !== 'quote' && voice !== 'article');
  const near = placed.filter(({ rule }) => !FAR_RULES.has(rule));
  return near.length > 0 ? near : placed;
}

/** One value made comparable: equal keys are alike. */
function keyOf(dimension: string, value: string, rule: string): string {
  if (dimension === 'source') return sourceKey(value);
  if (dimension !== 'verb') return labelKey(value);
  const verbClass = verbClassOf(rule);
  return verbClass === null || classes.plain.includes(verbClass) ? 'plain' : verbClass;
}

function keysOf(dimension: string, { basis }: JudgedRow): Set<string> {
  return new Set(basis.map(({ value, rule }) => keyOf(dimension, value, rule)));
}

function differs(dimension: string, rows: readonly JudgedRow[]): boolean {
  if (dimension === 'position') {
    const numbers = rows
      .map(({ basis }) => paragraphOf(basis[0]?.value ?? ''))
      .filter((number) => number > 0);
    return numbers.length > 1 && Math.max(...numbers) - Math.min(...numbers) >= FAR_APART;
  }
  return new Set(rows.map((row) => [...keysOf(dimension, row)].sort().join('\n'))).size > 1;
}

/** What every article says; it is no part of the difference. */
function sharedKeys(dimension: string, rows: readonly JudgedRow[]): Set<string> {
  const sets = rows.map((row) => keysOf(dimension, row));
  return new Set([...(sets[0] ?? [])].filter((key) => sets.every((keys) => keys.has(key))));
}

/** Near the quote before far from it, and what sets an article apart before what all of them say. */
function distinctFirst(dimension: string, row: JudgedRow, shared: ReadonlySet<string>): Row {
  const { article, outlet, values, basis } = row;
  const used = new Set(basis.map(({ evidence }) => evidence));
  const weight = ({ text, rule, evidence }: Value) =>
    (used.has(evidence) ? 0 : 2) + (shared.has(keyOf(dimension, text, rule)) ? 1 : 0);
  return { article, outlet, values: values.toSorted((a, b) => weight(a) - weight(b)) };
}

/** Of the surest thing that sets each article apart, the least sure. */
function confidenceOf(dimension: string, rows: readonly JudgedRow[], shared: ReadonlySet<string>): number {
  const sureness = rows.map(({ basis }) => {
    const apart = basis.filter(({ value, rule }) => !shared.has(keyOf(dimension, value, rule)));
    return Math.max(...(apart.length > 0 ? apart : basis).map(({ confidence }) => confidence));
  });
  return Math.min(...sureness);
}

function paragraphOf(value: string): number {
  return Number(/^paragraph (\d+)/.exec(value)?.[1] ?? 0);
}
