/** The few shapes that the charts are drawn with. Coordinates in pixels, from the upper left. */

const INK = '#1a1a1a';
const FAINT = '#d9d9d9';

/** A whole picture on white, so that it reads in a dark page too; `description` is for those who do not see it. */
export function picture(
  width: number,
  height: number,
  title: string,
  description: string,
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="13">`,
    `<title id="title">${escapeText(title)}</title>`,
    `<desc id="description">${escapeText(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

/** Written words; `anchor` says which end of them stands at x. */
export function words(
  x: number,
  y: number,
  text: string,
  { anchor = 'start', colour = INK, bold = false, turned = false }: TextStyle = {},
): string {
  const turn = turned ? ` transform="rotate(-90 ${at(x)} ${at(y)})"` : '';
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" fill="${colour}"${weight}${turn}>${escapeText(text)}</text>`;
}

export interface TextStyle {
  anchor?: 'start' | 'middle' | 'end';
  colour?: string;
  bold?: boolean;
  turned?: boolean;
}

/** A straight line; faint ones are a grid. */
export function stroke(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string = FAINT,
  width = 1,
): string {
  return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${colour}" stroke-width="${width}"/>`;
}

/** A coordinate as it is written. */
export function at(value: number): string {
  return Number(value.toFixed(1)).toString();
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
