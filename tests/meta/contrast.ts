/** Names of colours and their values. */
export type Palette = ReadonlyMap<string, string>;

/**
 * Contrast of two opaque colours, 1 to 21: "contrast ratio" and "relative luminance" of the Web Content Accessibility
 * Guidelines 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */
export function contrastRatio(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(hex: string): number[] {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`not a colour of six digits: ${hex}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** The colour of an expression: six digits, a name of the palette, or two of them mixed in sRGB. */
export function colourOf(expression: string, palette: Palette): string {
  const mix = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/.exec(expression);
  if (mix) {
    const [, first = '', percent = '', second = ''] = mix;
    const [one, other] = [first, second].map((part) => channels(colourOf(part, palette)));
    const share = Number(percent) / 100;
    const mixed = one?.map((value, at) => Math.round(value * share + (other?.[at] ?? 0) * (1 - share)));
    return `#${mixed?.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  }
  const name = /^(?:var\()?(--[\w-]+)\)?$/.exec(expression)?.[1];
  if (name === undefined) return expression;
  const value = palette.get(name);
  if (value === undefined) throw new Error(`no colour ${name}`);
  return colourOf(value, palette);
}

/** The colours that a value of a property names: names of the palette, literals, mixtures. */
export function coloursIn(value: string): string[] {
  return [...value.matchAll(/color-mix\((?:[^()]|\([^()]*\))*\)|var\((--[\w-]+)\)|#[0-9a-f]{3,8}\b/gi)].map(
    ([whole, name]) => name ?? whole,
  );
}
