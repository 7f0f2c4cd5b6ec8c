import { describe, expect, it } from 'vitest';
import { colourOf, coloursIn, contrastRatio, type Palette } from './contrast';
import { type CssRule, cssRules } from './css-rules';
import { expectNone, projectFiles, readProjectFile } from './project-files';

/**
 * Least contrast, Web Content Accessibility Guidelines 2.2: text 1.4.3, what must be seen to understand or use something
 * 1.4.11. A line that only parts what is apart without it asks for none.
 */
const LEAST = { text: 4.5, graphic: 3, line: 1 } as const;

type Pair = [foreground: string, background: string, kind: keyof typeof LEAST];

/** The style sheets that share a set of colours, and every pair of these that may meet. */
interface Scheme {
  colours: string;
  sheets: string[];
  /** The first is text on the page. */
  pairs: Pair[];
  /** By selector, what a rule does not say itself: the text on its ground (null: it is a shape), and on what that stands. */
  inherited: Record<string, { text?: string | null; ground?: string }>;
}

const STYLES = projectFiles('components')
  .concat(projectFiles('entrypoints'))
  .filter((path) => path.endsWith('.css'));

const SAMPLE = 'entrypoints/sample/style.css';

const SCHEMES: Scheme[] = [
  {
    colours: 'components/tokens.css',
    sheets: STYLES.filter((path) => path !== SAMPLE),
    pairs: [
      ['--ink', '--ground', 'text'],
      ['--ink', '--well', 'text'],
      ['--ink', '--accent-wash', 'text'],
      ['--ink-soft', '--ground', 'text'],
      ['--ink-soft', '--well', 'text'],
      ['--ink-soft', '--accent-wash', 'text'],
      ['--accent', '--ground', 'text'],
      ['--accent', '--well', 'text'],
      ['--accent', '--accent-wash', 'text'],
      ['--accent-ink', '--accent', 'text'],
      ['--accent-ink', 'color-mix(in srgb, var(--accent) 88%, var(--ink))', 'text'],
      ['--rule-strong', '--ground', 'graphic'],
      ['--rule-strong', '--well', 'graphic'],
      ['--logo-tile', '--ground', 'graphic'],
      ['#ffffff', '--logo-tile', 'graphic'],
      ['--rule', '--ground', 'line'],
      ['--rule', '--well', 'line'],
    ],
    inherited: {
      '.logo-marks': { ground: '--logo-tile' },
      '.primary-button:hover': { text: '--accent-ink' },
      '.bars::before, .bars::after': { text: null },
      '.switch[aria-checked="true"] .switch-track::after': { text: null, ground: '--accent' },
    },
  },
  {
    colours: SAMPLE,
    sheets: [SAMPLE],
    pairs: [
      ['--ink', '--paper', 'text'],
      ['--soft', '--paper', 'text'],
      ['--accent', '--paper', 'text'],
      ['#ffffff', '#0b6069', 'text'],
      ['--rule', '--paper', 'line'],
    ],
    inherited: {},
  },
];

/** What colours a text; every other property that takes a colour draws a line or a shape. */
const TEXT = 'color';
const GROUND = ['background', 'background-color'];

describe('every pair of colours', () => {
  for (const { colours, pairs } of SCHEMES) {
    for (const theme of ['light', 'dark'] as const) {
      const palette = paletteOf(colours, theme);
      it.each(pairs)(`${colours}, ${theme}: %s on %s is enough for %s`, (foreground, background, kind) => {
        const ratio = contrastRatio(colourOf(foreground, palette), colourOf(background, palette));
        expect(ratio, `${ratio.toFixed(2)} : 1`).toBeGreaterThanOrEqual(LEAST[kind]);
      });
    }
  }

  it.each(SCHEMES.flatMap((scheme) => scheme.sheets.map((path) => [path, scheme] as const)))(
    'that %s uses is one of them',
    (path, scheme) => {
      const rules = cssRules(readProjectFile(path)).filter(
        ({ selector, within }) =>
          !isRoot(selector) && !within.some((condition) => condition.includes('forced-colors')),
      );
      expectNone(rules.flatMap((rule) => unlisted(rule, scheme).map((pair) => `${rule.selector}: ${pair}`)));
    },
  );

  it('would be missed where the table lacks it', () => {
    const [scheme] = SCHEMES;
    const rule = (css: string) =>
      cssRules(`.a { ${css} }`)[0] ?? { selector: '', within: [], declarations: [] };
    const missed = (css: string) => (scheme ? unlisted(rule(css), scheme) : []);
    expect(missed('color: var(--rule); background: var(--well)')).toEqual(['--rule on --well as text']);
    expect(missed('color: var(--rule-strong)')).toEqual(['--rule-strong on --ground as text']);
    expect(missed('background: var(--rule)')).toEqual(['--ink on --rule as text']);
    expect(missed('border: 1px solid #bbbbbb')).toEqual(['#bbbbbb on --ground as line']);
    expect(missed('color: inherit; background: var(--well)')).toEqual([]);
  });
});

/** Known values: black on white, and the grey that just passes. */
it.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#ffffff', '#ffffff', 1],
])('contrast of %s and %s is %f', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
});

/** The pairs of a rule that the table has not, or only for less than the rule uses them for. */
function unlisted({ selector, declarations }: CssRule, { colours, pairs, inherited }: Scheme): string[] {
  const palette = paletteOf(colours, 'light');
  const isColour = (name: string) => !name.startsWith('--') || palette.get(name)?.startsWith('#') === true;
  const named = (wanted: (property: string) => boolean) =>
    declarations
      .filter(([property]) => wanted(property))
      .flatMap(([, value]) => coloursIn(value))
      .filter(isColour);
  const [ink = '', page = ''] = pairs[0] ?? [];
  const around: { text: string | null; ground: string } = { text: ink, ground: page, ...inherited[selector] };
  const grounds = named((property) => GROUND.includes(property));
  const texts = named((property) => property === TEXT);
  const shapes = named((property) => property !== TEXT && !GROUND.includes(property));
  const lacks = (foreground: string, background: string, use: keyof typeof LEAST) =>
    foreground !== background &&
    !pairs.some(
      ([one, other, kind]) => one === foreground && other === background && LEAST[kind] >= LEAST[use],
    );
  const say = (foreground: string, background: string, use: string) =>
    `${foreground} on ${background} as ${use}`;
  const missing = (grounds.length > 0 ? grounds : [around.ground]).flatMap((ground) => [
    ...texts.filter((text) => lacks(text, ground, 'text')).map((text) => say(text, ground, 'text')),
    ...shapes.filter((shape) => lacks(shape, ground, 'line')).map((shape) => say(shape, ground, 'line')),
  ]);
  // A ground with no text of its own is a shape, or the text around stands on it.
  const bare = texts.length > 0 ? [] : grounds;
  const { text } = around;
  return missing.concat(
    text === null
      ? bare
          .filter((shape) => lacks(shape, around.ground, 'line'))
          .map((shape) => say(shape, around.ground, 'line'))
      : bare
          .filter((ground) => lacks(ground, around.ground, 'graphic') && lacks(text, ground, 'text'))
          .map((ground) => say(text, ground, 'text')),
  );
}

/** The colours that a style sheet names in its `:root`, with those of the dark theme where that is asked for. */
function paletteOf(path: string, theme: 'light' | 'dark'): Palette {
  const palette = new Map<string, string>();
  for (const { selector, within, declarations } of cssRules(readProjectFile(path))) {
    if (!isRoot(selector) || within.some((condition) => !condition.includes('dark'))) continue;
    if (within.length > 0 && theme === 'light') continue;
    for (const [property, value] of declarations) if (property.startsWith('--')) palette.set(property, value);
  }
  return palette;
}

/** Where the tokens stand: on the page's root, and on the root of what stands in somebody else's page. */
function isRoot(selector: string): boolean {
  return selector.split(',').some((one) => one.trim() === ':root');
}
