import { SHOWN } from '../../lib/framing/compare/comparison';
import { sourceKey } from '../../lib/framing/dimensions/source';
import type { Match, Observation, Quote } from '../../lib/model/report';
import { assertedMatches } from '../../lib/text/told-quotes';

/** The rows that are read first, in their order; all others follow. */
const ORDER = [
  'source',
  'words-people',
  'words-event',
  'verb',
  'follows',
  'speaker',
  'credit',
  'date-near-quote',
];

/** All values one article has in one dimension, each once. */
export interface DimensionGroup {
  dimension: string;
  values: Observation[];
}

/** True for labels inside the quotation marks: they are the speaker's, not the article's. */
function isSpeakers({ dimension, voice }: Observation): boolean {
  return voice === 'quote' && dimension.startsWith('words-');
}

/** Sorts observations into dimensions, sure ones only, in the order they are read. */
export function groupByDimension(observations: readonly Observation[]): DimensionGroup[] {
  const groups = new Map<string, Map<string, Observation>>();
  for (const observation of observations) {
    if (observation.confidence < SHOWN || isSpeakers(observation)) continue;
    const values = groups.get(observation.dimension) ?? new Map<string, Observation>();
    const key = `${observation.value.toLowerCase()}\n${observation.voice}`;
    if (!values.has(key)) values.set(key, observation);
    groups.set(observation.dimension, values);
  }
  return [...groups]
    .map(([dimension, values]) => ({ dimension, values: [...values.values()] }))
    .sort((a, b) => place(a.dimension) - place(b.dimension));
}

function place(dimension: string): number {
  const at = ORDER.indexOf(dimension);
  if (at >= 0) return at;
  return dimension === 'position' ? ORDER.length : ORDER.length + 1;
}

/**
 * Splits an article's observations into what differs from the page and the names of the dimensions that do not.
 *
 * @param page The page's own observations of the same quote.
 */
export function compareWithPage(
  page: readonly Observation[],
  article: readonly Observation[],
): { other: Observation[]; alike: string[] } {
  const here = new Map(groupByDimension(page).map((group) => [group.dimension, signature(group)]));
  const other: Observation[] = [];
  const alike: string[] = [];
  for (const group of groupByDimension(article)) {
    if (here.get(group.dimension) === signature(group)) alike.push(group.dimension);
    else other.push(...group.values);
  }
  return { other, alike };
}

function signature(group: DimensionGroup): string {
  return group.values
    .map(({ value }) => (group.dimension === 'source' ? sourceKey(value) : value.toLowerCase()))
    .sort()
    .join('\n');
}

/** True for the dimensions that are shown before the rest unfolds. */
export function isReadFirst(dimension: string): boolean {
  return ORDER.includes(dimension);
}

/** What tells of one statement: how much of it is kept, in which words, what lies between. */
const OF_A_STATEMENT = new Set(['completeness', 'wording', 'gap']);

/** The page's observations that hold for one match: what is kept of a statement was observed of the first that is sure. */
export function framingFor(quote: Quote, match: Match): Observation[] {
  const [first] = assertedMatches(quote);
  if (first?.statement === match.statement) return quote.framing;
  return quote.framing.filter(({ dimension }) => !OF_A_STATEMENT.has(dimension));
}
