/** The picture of time: milliseconds a query against the number of passages, both logarithmic, one line an engine. */

import { decades, powers, scale, spread } from './axis';
import { OURS } from './engines/engines';
import { figures, thousands } from './markdown';
import { colourOf, marker } from './marker';
import type { SizeReport } from './report';
import { picture, stroke, words } from './svg';

const WIDTH = 900;
const HEIGHT = 560;
const PLOT = { left: 80, right: 660, top: 60, bottom: 490 } as const;
/** Labels at the ends of lines stand at least this far apart. */
const LABEL = 18;

/** An engine's line: mean milliseconds a query at each size it finished. */
export interface TimeLine {
  name: string;
  points: { size: number; ms: number }[];
}

/** The lines of a report; an engine that finished nowhere has none. */
export function timeLines(reports: readonly SizeReport[]): TimeLine[] {
  const names = [...new Set(reports.flatMap(({ rows }) => rows.map((row) => row.engine)))];
  const lines = names.map((name) => ({
    name,
    points: reports.flatMap(({ size, rows }) => {
      const ms = rows.find((row) => row.engine === name)?.cost?.query?.mean;
      return ms === undefined ? [] : [{ size, ms }];
    }),
  }));
  return lines.filter(({ points }) => points.length > 0);
}

/** The chart as SVG. */
export function timeChart(lines: readonly TimeLine[]): string {
  const all = lines.flatMap(({ points }) => points);
  const sizes = [...new Set(all.map(({ size }) => size))].sort((a, b) => a - b);
  const [low, high] = decades(all.map(({ ms }) => ms));
  const x = scale([sizes[0] ?? 1, sizes.at(-1) ?? 1], [PLOT.left + 20, PLOT.right], true);
  const y = scale([low, high], [PLOT.bottom, PLOT.top], true);
  const title = 'Milliseconds a query against the number of passages (mean, warm)';
  const labels = spread(
    lines.map(({ points }) => y(points.at(-1)?.ms ?? low)),
    LABEL,
    PLOT.top,
    PLOT.bottom,
  );
  return picture(WIDTH, HEIGHT, title, describe(lines), [
    words(20, 30, title, { bold: true }),
    ...powers(low, high).flatMap((tick) => [
      stroke(PLOT.left, y(tick), PLOT.right + 10, y(tick)),
      words(PLOT.left - 8, y(tick) + 4, tick < 1000 ? figures(tick) : thousands(tick), { anchor: 'end' }),
    ]),
    ...sizes.flatMap((size) => [
      stroke(x(size), PLOT.top, x(size), PLOT.bottom),
      words(x(size), PLOT.bottom + 22, thousands(size), { anchor: 'middle' }),
    ]),
    words((PLOT.left + PLOT.right) / 2, PLOT.bottom + 48, 'passages (logarithmic)', { anchor: 'middle' }),
    words(26, (PLOT.top + PLOT.bottom) / 2, 'ms a query (logarithmic)', { anchor: 'middle', turned: true }),
    ...lines.flatMap(({ name, points }, place) => {
      const there = points.map(({ size, ms }) => ({ x: x(size), y: y(ms) }));
      const last = points.at(-1);
      const label = last === undefined ? name : `${name} ${figures(last.ms)} ms`;
      const ended = last !== undefined && last.size !== sizes.at(-1) ? ` at ${thousands(last.size)}` : '';
      return drawLine(place, there, label + ended, labels[place] ?? PLOT.bottom, name === OURS);
    }),
  ]);
}

/** A line through its points with a marker at each, and its label on the right at the height `beside`. */
function drawLine(
  place: number,
  points: readonly { x: number; y: number }[],
  label: string,
  beside: number,
  bold: boolean,
): string[] {
  const colour = colourOf(place);
  const last = points.at(-1);
  const joined = points.flatMap((to, i) => {
    const from = points[i - 1];
    return from === undefined ? [] : [stroke(from.x, from.y, to.x, to.y, colour, bold ? 3 : 1.5)];
  });
  return [
    ...joined,
    ...(last === undefined ? [] : [stroke(last.x, last.y, PLOT.right + 26, beside, colour, 0.5)]),
    ...points.map((point) => marker(place, point.x, point.y)),
    words(PLOT.right + 30, beside + 4, label, { colour, bold }),
  ];
}

function describe(lines: readonly TimeLine[]): string {
  const one = ({ name, points }: TimeLine): string =>
    `${name}: ${points.map(({ size, ms }) => `${figures(ms)} ms at ${thousands(size)}`).join(', ')}`;
  return lines.map(one).join('; ');
}
