import type { Appearance, Observation } from '../../model/report';
import { readKept } from '../dimensions/completeness';
import { readPosition } from '../dimensions/position';
import { sourceKey } from '../dimensions/source';
import { verbClassOf } from '../dimensions/verb';
import { labelKey } from '../labels/label-key';
import classes from '../lexicons/verb-classes.json';
import { compareWording, type QuotedWords } from './compare-wording';
import { chooseCompared } from './compared-articles';
import { type Comparison, type Difference, type Likeness, type Row, SHOWN, type Value } from './comparison';

/** Paragraph numbers closer than this tell a reader nothing. */
const FAR_APART = 3;
/** Words of a statement by which two articles must differ; a word or two is told by the wording. */
const WORDS_APART = 3;
/** Rules of words that have no place in the article, or not one near the quote. */
const FAR_RULES = new Set(['words.noted', 'words.in-article']);

/**
 * Biggest differences first, as the framing reference ranks them; before them what changes how the words are read: sentences between
 * two quotes where the second points back, and the name the words are given to. Ties by confidence.
 */
const RANK = [
  'gap.points-back',
  'source',
  'wording',
  'left-out',
  'completeness',
  'gap',
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
/** Dimensions that are compared by the values alone; places of the wording and gaps have a comparison of their own. */
const BY_VALUES = RANK.filter((name) => !['gap.points-back', 'gap', 'wording', 'left-out'].includes(name));

/** A row with the observations that decide whether it differs. */
interface JudgedRow extends Row {
  basis: readonly Observation[];
}

/**
 * Compares a page's observations near one quote with what is known of every other printing of its statement. Newsrooms and agencies are
 * counted, copies of one text once; other sites are left out where there is anything else. An article without an observation
 * in a dimension has no row: what was not found is not claimed to be missing. Words inside quotation marks are the speaker's and
 * words without a place near the quote are not compared: an article that has only such words has no row either, and in other rows
 * they make no difference. Order of outlets or their names change nothing but the row order.
 *
 * @param appearances With their edits against the quote's joined parts (`joinParts`).
 * @param ranks Only what ranks before this is compared (`rankOf`): who asks for the biggest difference of many quotes needs no more.
 */
export function compareFraming(
  quote: QuotedWords,
  appearances: readonly Appearance[],
  ranks = RANK.length,
): Comparison {
  const { texts, articles, sites } = chooseCompared(appearances);
  const page = rowOf(null);
  const others = articles.map(({ article, copies }) => ({
    ...rowOf(article),
    copies,
    framing: article.framing,
  }));
  const framed = [{ ...page, framing: quote.framing }, ...others];
  const printed = [...texts, ...articles.map(({ article }) => article)];
  const printedRows = [...texts.map(rowOf), ...others.map(plainRow)];
  const differences = [...gapsOf(page, quote.framing), ...compareWording(quote, printed, page, printedRows)];
  const alike: Likeness[] = [];
  for (const dimension of BY_VALUES) {
    if (RANK.indexOf(dimension) >= ranks) break;
    const rows = framed
      .map((row) => judgedRow(row, row.framing, dimension))
      .filter(({ basis }) => basis.length > 0);
    // Others' words near a quote are compared with this page's, not with one another.
    if (rows.length < 2 || (dimension.startsWith('words-') && rows[0]?.article !== null)) continue;
    if (differs(dimension, rows)) differences.push(differenceOf(dimension, rows));
    else alike.push({ dimension, rows: rows.map(plainRow), total: framed.length });
  }
  const copies = articles.reduce((sum, one) => sum + one.copies, 0);
  return { differences: byRank(differences), alike, articles: articles.length, copies, sites };
}

function rowOf(appearance: Appearance | null): Row {
  return {
    article: appearance?.article ?? null,
    outlet: appearance?.outlet ?? null,
    primary: appearance?.primary ?? false,
    noted: appearance !== null,
    copies: 0,
    values: [],
  };
}

/** How big a difference is: 0 for what a reader should hear first. */
export function rankOf({ dimension, rows }: Difference): number {
  const pointsBack = rows[0]?.values[0]?.rule === 'gap.points-back';
  return RANK.indexOf(pointsBack ? 'gap.points-back' : dimension);
}

/** Within one rank the surest first; places of the wording keep their order. */
function byRank(differences: readonly Difference[]): Difference[] {
  return differences.toSorted((a, b) => rankOf(a) - rankOf(b) || b.confidence - a.confidence);
}

/** What a statement has between two quotes stands in the statement: it is said of the page alone. */
function gapsOf(page: Row, framing: readonly Observation[]): Difference[] {
  return framing
    .filter(({ dimension }) => dimension === 'gap')
    .map((one) => ({
      dimension: 'gap',
      rows: [{ ...page, values: [toValue(one)] }],
      confidence: one.confidence,
    }));
}

function judgedRow(row: Row, framing: readonly Observation[], dimension: string): JudgedRow {
  const observations = framing.filter((one) => one.dimension === dimension && one.confidence >= SHOWN);
  return { ...plainRow(row), values: observations.map(toValue), basis: comparable(dimension, observations) };
}

function toValue({ value, voice, rule, evidence }: Observation): Value {
  return { text: value, voice, rule, evidence };
}

function plainRow({ article, outlet, primary, noted, copies, values }: Row): Row {
  return { article, outlet, primary, noted, copies, values };
}

/**
 * The observations a comparison may rest on. Of an article's words those near the quote, as on the page. Of credits the outlets:
 * which letter or statement it was is recorded for few stored articles.
 */
function comparable(dimension: string, observations: readonly Observation[]): readonly Observation[] {
  if (dimension === 'credit') return observations.filter(({ rule }) => rule === 'credit.outlet');
  if (!dimension.startsWith('words-')) return observations;
  return observations.filter(
    ({ voice, rule }) => voice !== 'quote' && voice !== 'article' && !FAR_RULES.has(rule),
  );
}

/** One value made comparable: equal keys are alike. */
function keyOf(dimension: string, value: string, rule: string): string {
  if (dimension === 'source') return sourceKey(value);
  if (dimension !== 'verb') return labelKey(value);
  const verbClass = verbClassOf(rule);
  if (verbClass === null) return labelKey(value);
  return classes.plain.includes(verbClass) ? 'plain' : verbClass;
}

function keysOf(dimension: string, { basis }: JudgedRow): Set<string> {
  return new Set(basis.map(({ value, rule }) => keyOf(dimension, value, rule)));
}

function differs(dimension: string, rows: readonly JudgedRow[]): boolean {
  if (dimension === 'position')
    return spread(rows, (value) => readPosition(value)?.paragraph ?? 0) >= FAR_APART;
  if (dimension === 'completeness')
    return spread(rows, (value) => readKept(value)?.words ?? 0) >= WORDS_APART;
  return new Set(rows.map((row) => [...keysOf(dimension, row)].sort().join('\n'))).size > 1;
}

/** How far the numbers of the rows lie apart; those without one are left out. */
function spread(rows: readonly JudgedRow[], numberOf: (value: string) => number): number {
  const numbers = rows.map(({ basis }) => numberOf(basis[0]?.value ?? '')).filter((number) => number > 0);
  return numbers.length > 1 ? Math.max(...numbers) - Math.min(...numbers) : 0;
}

function differenceOf(dimension: string, rows: readonly JudgedRow[]): Difference {
  const shared = sharedKeys(dimension, rows);
  return {
    dimension,
    rows: rows.map((row) => distinctFirst(dimension, row, shared)),
    confidence: confidenceOf(dimension, rows, shared),
  };
}

/** What every article says; it is no part of the difference. */
function sharedKeys(dimension: string, rows: readonly JudgedRow[]): Set<string> {
  const sets = rows.map((row) => keysOf(dimension, row));
  return new Set([...(sets[0] ?? [])].filter((key) => sets.every((keys) => keys.has(key))));
}

/** Near the quote before far from it, and what sets an article apart before what all of them say. */
function distinctFirst(dimension: string, row: JudgedRow, shared: ReadonlySet<string>): Row {
  const used = new Set(row.basis.map(({ evidence }) => evidence));
  const weight = ({ text, rule, evidence }: Value) =>
    (used.has(evidence) ? 0 : 2) + (shared.has(keyOf(dimension, text, rule)) ? 1 : 0);
  return { ...plainRow(row), values: row.values.toSorted((a, b) => weight(a) - weight(b)) };
}

/** Of the surest thing that sets each article apart, the least sure. */
function confidenceOf(dimension: string, rows: readonly JudgedRow[], shared: ReadonlySet<string>): number {
  const sureness = rows.map(({ basis }) => {
    const apart = basis.filter(({ value, rule }) => !shared.has(keyOf(dimension, value, rule)));
    return Math.max(...(apart.length > 0 ? apart : basis).map(({ confidence }) => confidence));
  });
  return Math.min(...sureness);
}
