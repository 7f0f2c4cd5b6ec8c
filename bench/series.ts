import { OURS } from './engines/engines';
import type { Quality } from './quality';
import type { SizeReport } from './report';

/** Fewest queries from which an engine is shown: below, a kind has so few that its interval is wider than any difference. */
const ENOUGH_QUERIES = 300;
/** Rankings shown as they come. */
const MOST_RANKINGS = 2;

/** A line of the comparison. */
export interface Series {
  name: string;
  quality: Quality;
}

/** Ours, the two best rankings as they come, and the best ranking with our verifier behind it, by F1. */
export function seriesOf({ rows }: SizeReport): Series[] {
  const ours = rows.flatMap(({ engine, plain }) =>
    engine === OURS && plain !== null ? [{ name: engine, quality: plain }] : [],
  );
  const others = rows.filter(({ engine, queries }) => engine !== OURS && queries >= ENOUGH_QUERIES);
  const plain = others.flatMap(({ engine, plain: quality }) =>
    quality === null ? [] : [{ name: `${engine}, as it comes`, quality }],
  );
  const verified = others.flatMap(({ engine, verified: quality }) =>
    quality === null ? [] : [{ name: `${engine}, our verifier`, quality }],
  );
  return [...ours, ...bestFirst(plain).slice(0, MOST_RANKINGS), ...bestFirst(verified).slice(0, 1)];
}

function bestFirst(series: readonly Series[]): Series[] {
  return [...series].sort((a, b) => b.quality.f1.value - a.quality.f1.value);
}
