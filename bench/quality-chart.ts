/** The picture of quality: for every kind of query, what was found, and for every kind taken from nowhere, what was answered falsely. */

import { scale } from './axis';
import { thousands } from './markdown';
import { colourOf, marker } from './marker';
import type { Counted } from './quality';
import type { SizeReport } from './report';
import { type Series, seriesOf } from './series';
import { picture, stroke, words } from './svg';

const WIDTH = 900;
const LEFT = 225;
const RIGHT = 30;
/** Height of a kind's row, and from one series to the next inside it. */
const ROW = 50;
const STEP = 10.5;
const HEADING = 56;
const LEGEND_LINE = 22;
const TITLE = 40;
const FOOT = 34;
/** Labels of an axis of shares lie this far apart, in tenths. */
const TICK = 0.1;

/** What the kinds are called in a picture. */
const NAMES: Readonly<Record<string, string>> = {
  trim_short: 'four to six words',
  trim: 'a longer piece',
  ellipsis: 'cut, with an ellipsis',
  altered1: 'one word altered',
  altered3: 'three words altered',
  heavy: 'a quarter of the words altered',
  bracket: 'words in brackets',
  recase_punct: 'capitals and marks',
  contraction: 'contractions',
  typo: 'misspelt words',
  cut_noellip: 'cut, without a mark',
  splice: 'pieces of two, joined',
  fuse: 'two, one after the other',
  neg_neighbour: 'neighbouring text',
  neg_phrase: 'a phrase set in others',
  neg_cliche: 'stock phrase',
  neg_random: 'another book',
  neg_frame: 'the same small words',
};

/** The chart of one size as SVG. */
export function qualityChart(report: SizeReport): string {
  const series = seriesOf(report);
  const kinds = Object.entries(series[0]?.quality.kinds ?? {});
  const found = kinds.filter(([, { fromNowhere }]) => !fromNowhere).map(([kind]) => kind);
  const nowhere = kinds.filter(([, { fromNowhere }]) => fromNowhere).map(([kind]) => kind);
  const top = TITLE + series.length * LEGEND_LINE;
  const second = top + HEADING + found.length * ROW + FOOT;
  const height = second + HEADING + nowhere.length * ROW + FOOT;
  const title = `Quality by kind of query, ${thousands(report.size)} passages`;
  return picture(WIDTH, height, title, describe(series), [
    words(20, 26, title, { bold: true }),
    ...series.map(({ name, quality }, place) => {
      const y = TITLE + 12 + place * LEGEND_LINE;
      const label = `${name}: F1 ${(100 * quality.f1.value).toFixed(1)} %, ${thousands(quality.queries)} queries`;
      return marker(place, 30, y - 4) + words(44, y, label, { colour: colourOf(place) });
    }),
    ...panel(series, found, top, 'found, % (more is better; whiskers are 95 % intervals)'),
    ...panel(series, nowhere, second, 'taken from nowhere, yet answered, % (less is better)'),
  ]);
}

function panel(series: readonly Series[], kinds: readonly string[], top: number, heading: string): string[] {
  const shares = series.flatMap(({ quality }) => kinds.flatMap((kind) => quality.kinds[kind] ?? []));
  const range = rangeOf(shares);
  const x = scale(range, [LEFT, WIDTH - RIGHT]);
  const from = top + HEADING - 8;
  const to = from + kinds.length * ROW;
  const parts = [words(LEFT, top + 28, heading, { bold: true })];
  for (let tick = range[0]; tick <= range[1] + TICK / 2; tick += TICK) {
    parts.push(stroke(x(tick), from, x(tick), to));
    parts.push(words(x(tick), to + 18, Math.round(100 * tick).toString(), { anchor: 'middle' }));
  }
  for (const [row, kind] of kinds.entries()) {
    const y = from + row * ROW;
    parts.push(stroke(20, y, WIDTH - RIGHT, y));
    parts.push(words(LEFT - 14, y + ROW / 2 + 4, NAMES[kind] ?? kind, { anchor: 'end' }));
    for (const [place, { quality }] of series.entries()) {
      const share = quality.kinds[kind];
      if (share === undefined || share.of === 0) continue;
      parts.push(point(share, x, y + ROW / 2 + (place - (series.length - 1) / 2) * STEP, place));
    }
  }
  return [...parts, stroke(20, to, WIDTH - RIGHT, to)];
}

function point(share: Counted, x: (value: number) => number, y: number, place: number): string {
  const [low, high] = share.interval;
  return stroke(x(low), y, x(high), y, colourOf(place), 1.5) + marker(place, x(share.value), y);
}

/** From the lowest interval to the highest, to whole tenths. */
function rangeOf(shares: readonly Counted[]): [number, number] {
  const low = Math.min(...shares.map(({ interval }) => interval[0]), 0.9);
  const high = Math.max(...shares.map(({ interval }) => interval[1]), 0.1);
  return [Math.floor(low / TICK) * TICK, Math.ceil(high / TICK - 1e-9) * TICK];
}

function describe(series: readonly Series[]): string {
  return series
    .map(({ name, quality }) => `${name}: F1 ${(100 * quality.f1.value).toFixed(1)} per cent`)
    .join('; ');
}
