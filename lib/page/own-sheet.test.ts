import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownSheet } from './own-sheet';

const TOKENS = `:root, .tokens { color-scheme: light dark; --ink: #111111; --step-0: 0.8125rem; --step--1: .75rem;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; --only: red; }
:root:lang(es) { --ink: #333333; }
@media (prefers-color-scheme: dark) { :root, .tokens { --ink: #eeeeee; } }
`;

/** What the rules become, without the line that every sheet begins with. */
const own = (css: string, rem = 16) =>
  ownSheet(css, rem).replace('.tokens{color-scheme:light dark}', '').trim();

/** The card's sheet as the build joins it. */
function cardSheet(): string {
  const read = (path: string) => readFileSync(new URL(`../../components/${path}`, import.meta.url), 'utf8');
  return read('card/card.css').replace('@import "../tokens.css";', () => read('tokens.css'));
}

describe('ownSheet', () => {
  it.each([
    ['a size', 'p{margin:0.5rem}', 'p{margin:8px}'],
    ['without a zero', 'p{margin:.5rem 2rem}', 'p{margin:8px 32px}'],
    ['inside a sum', 'p{width:calc(100% - 1rem)}', 'p{width:calc(100% - 16px)}'],
    ['negative: the sign stays outside the number', 'p{margin:-0.5rem}', 'p{margin:-8px}'],
    ['other units and names', 'p{margin:5px 1em}.a-1rem{top:0}', 'p{margin:5px 1em}.a-1rem{top:0}'],
  ])('takes no size from the page: %s', (_trap, css, expected) => {
    expect(own(css)).toBe(expected);
  });

  it('is as large as the reader has chosen', () => {
    expect(own('p{margin:1.5rem}', 20)).toBe('p{margin:30px}');
  });

  it.each([
    ['as written', TOKENS],
    ['minified', TOKENS.replace(/\s*([{}:;,])\s*/g, '$1').trim()],
  ])('puts values in the place of tokens, for light and for dark: %s', (_form, tokens) => {
    const [light, dark] = own(`${tokens}p{color:var(--ink);font:400 var(--step-0)/1.4 var(--sans)}`).split(
      '@media',
    );
    expect(light?.trim()).toBe('p{color:#111111;font:400 13px/1.4 system-ui,sans-serif}');
    expect(dark).toContain('(prefers-color-scheme:dark)');
    expect(dark).toContain('p{color:#eeeeee;font:400 13px/1.4 system-ui,sans-serif}');
  });

  it('keeps the rules of other media queries, in both', () => {
    const css = `${TOKENS}@media (forced-colors: active) { p { color: CanvasText } i { color: var(--ink) } }`;
    const [light = '', dark = ''] = ownSheet(css, 16).split('@media (prefers-color-scheme:dark)');
    expect(light).toContain('i { color: #111111 }');
    expect(dark).toContain('i { color: #eeeeee }');
  });

  it("leaves nothing in the card's sheet that a page can declare for its whole document", () => {
    const sheet = ownSheet(cardSheet(), 16);
    expect(sheet).toContain('#16191a');
    expect(sheet).toContain('#eceeee');
    expect(sheet).not.toMatch(/--|var\(|unset|rem\b|:root/);
    // Families: generic or inherited. Names of animations, counters, layers and places belong to the document.
    for (const [, font] of sheet.matchAll(/\bfont(?:-family)?:([^;}]*)/g))
      expect(font).toMatch(/^ ?(?:inherit|400 13px \/ 1\.45 system-ui,sans-serif)$/);
    expect(sheet).not.toMatch(
      /animation|counter|@layer|position-try|anchor|view-transition|::part|url\(|list-style:(?! ?none)/,
    );
    expect(sheet.split('{')).toHaveLength(sheet.split('}').length);
  });
});
