import { chooseCompared } from '../../lib/framing/compare/compared-articles';
import type { Appearance, Observation } from '../../lib/model/report';
import { groupByDimension } from './framing-groups';
import { saysNothing } from './values';

/** What one article has in one dimension. */
export interface DimensionRow {
  /** The article's id; `page` for the page that is being read. */
  article: string;
  /** BCP 47 of its words. */
  lang: string | undefined;
  /** Null for the page that is being read. */
  outlet: string | null;
  published: string | null;
  /** Articles that print the same text; they are one row. */
  copies: number;
  /** Each value once; never empty. */
  values: Observation[];
}

/** One dimension across the page and all articles that are compared with it. */
export interface DimensionTable {
  dimension: string;
  rows: DimensionRow[];
  /** Articles without anything noted here. */
  silent: number;
}

/** Dimensions that say nothing across articles: what lies between two quotes, and places among others, are this page's alone. */
const OF_ONE_PAGE = new Set(['gap', 'neighbours', 'follows', 'date-near-quote', 'doubt']);

/** A dimension is worth a view where at least so many articles have something in it. */
const FEWEST_ROWS = 2;

/**
 * Every dimension in which the page and the articles can be laid side by side: those that differ first, then in the order they are read. Who is compared is
 * chosen as for the differences: newsrooms and agencies, copies once.
 */
export function dimensionTables(
  framing: readonly Observation[],
  appearances: readonly Appearance[],
  published: string | null,
): DimensionTable[] {
  const { articles } = chooseCompared(appearances);
  const compared = [
    { article: 'page', lang: undefined, outlet: null, published, copies: 0, framing },
    ...articles.map(({ article, copies }) => ({
      article: article.article,
      lang: article.lang,
      outlet: article.outlet,
      published: article.published,
      copies,
      framing: article.framing,
    })),
  ];
  const grouped = compared.map(({ framing: all, ...facts }) => ({
    facts,
    groups: groupByDimension(all.filter((one) => !saysNothing(one))),
  }));
  const order = groupByDimension(
    grouped.flatMap(({ groups }) => groups.flatMap(({ values }) => values.slice(0, 1))),
  );
  return order
    .filter(({ dimension }) => !OF_ONE_PAGE.has(dimension))
    .map(({ dimension }) => {
      const rows = grouped.flatMap(({ facts, groups }) => {
        const values = groups.find((group) => group.dimension === dimension)?.values ?? [];
        return values.length > 0 ? [{ ...facts, values }] : [];
      });
      return { dimension, rows, silent: compared.length - rows.length };
    })
    .filter(({ rows }) => rows.length >= FEWEST_ROWS)
    .sort((a, b) => Number(isAlike(a)) - Number(isAlike(b)));
}

/** Whether all articles say the same; a reader looks for what differs. */
function isAlike({ rows }: DimensionTable): boolean {
  const said = rows.map(({ values }) =>
    values
      .map(({ value }) => value.toLowerCase())
      .sort()
      .join('\n'),
  );
  return new Set(said).size === 1;
}

/** The words a value rests on, cut at the value: before, the value as it stands there, after. Null where it does not stand in them. */
export function inContext({ value, evidence }: Observation): [string, string, string] | null {
  const text = evidence.text.trim();
  if (text.length <= value.length) return null;
  const at = text.toLowerCase().indexOf(value.toLowerCase());
  if (at < 0) return null;
  return [text.slice(0, at), text.slice(at, at + value.length), text.slice(at + value.length)];
}
