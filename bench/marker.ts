/** Markers of series in a chart: a series is known by its shape, and by its colour only besides. */
import { at } from './svg';

/** Outlines around the origin, about nine pixels wide; a hollow one shows white inside. */
const SHAPES = [
  { outline: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z', hollow: false },
  { outline: 'M0-5L4.8 4L-4.8 4Z', hollow: false },
  { outline: 'M-4-4L4-4L4 4L-4 4Z', hollow: true },
  { outline: 'M0-5.6L5.6 0L0 5.6L-5.6 0Z', hollow: false },
  { outline: 'M0 5L4.8-4L-4.8-4Z', hollow: true },
  { outline: 'M-4-4L4 4M-4 4L4-4', hollow: true },
  { outline: 'M-5 0L5 0M0-5L0 5', hollow: true },
  { outline: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z', hollow: true },
] as const;

/** Dark enough to read on white (4.5 to 1 at least). */
const COLOURS = [
  '#0b3d91',
  '#b8480a',
  '#3f7a1e',
  '#7a2a8c',
  '#8a6d00',
  '#00736b',
  '#a3154b',
  '#555555',
] as const;

/** The colour of the series at a place in the list. */
export function colourOf(series: number): string {
  return COLOURS[series % COLOURS.length] ?? COLOURS[0];
}

/** The marker of the series at a place in the list, around a point. */
export function marker(series: number, x: number, y: number): string {
  const { outline, hollow } = SHAPES[series % SHAPES.length] ?? SHAPES[0];
  const colour = colourOf(series);
  const fill = hollow ? '#ffffff' : colour;
  return `<path d="${outline}" transform="translate(${at(x)} ${at(y)})" fill="${fill}" stroke="${colour}" stroke-width="2"/>`;
}
