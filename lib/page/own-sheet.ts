/** Families that no page can define: a page's `@font-face` holds inside our root too, for any other name. */
const GENERIC = /^(?:system-ui|ui-(?:sans-)?serif|ui-monospace|sans-serif|serif|monospace)$/;

/** Rules inside a block that hold only in dark mode; minified or not. */
const DARK = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g;

/** A rule of nothing but custom properties and `color-scheme`, on the element that carries them. */
const TOKENS = /(?:^|(?<=[}\s]))(:root(?:,\s*\.tokens|:lang\(\w+\)))\s*\{([^{}]*)\}/g;

/** In what a token may be used: its name, and what holds without it. */
const USE = /var\(\s*(--[\w-]+)\s*\)/g;

/**
 * Makes a style sheet fit for a shadow root in somebody else's page. Our rules are safe from the page's there, but not what a page
 * declares for its whole document: `@property` sets what our custom properties hold, and `@font-face` gives letters to every family
 * that is not generic, so that its server would be asked for the letters of our words. So no custom property is left, each token
 * stands as its value, the dark ones in a copy of the sheet for dark mode, and a list of families keeps the generic ones only.
 * Other names that are the document's (`@keyframes`, `@counter-style`, `@position-try`) may not be used; a test looks at the card's.
 *
 * `rem` is the page's own size, which many sites set to ten pixels; it becomes that of the reader. None may stand in a media query.
 *
 * @param css Tokens on `:root, .tokens`, for dark mode in a media query of their own; then rules that use them.
 * @param rem CSS pixels of the size that the reader has chosen in the browser.
 */
export function ownSheet(css: string, rem: number): string {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]*;/g, '');
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  const rules = bare
    .replace(DARK, (block, inside: string) => (takeTokens(inside, dark).trim() === '' ? '' : block))
    .replace(TOKENS, (rule) => takeTokens(rule, light));
  const sheet = (tokens: ReadonlyMap<string, string>) => sized(filled(rules, tokens), rem);
  const own = `.tokens{color-scheme:light dark}${sheet(light)}`;
  return dark.size === 0
    ? own
    : `${own}@media (prefers-color-scheme:dark){${sheet(new Map([...light, ...dark]))}}`;
}

/** Takes the tokens out of rules; gives what is left. Those for one language are none of a card's. */
function takeTokens(css: string, into: Map<string, string>): string {
  return css.replace(TOKENS, (_rule, selector: string, inside: string) => {
    if (selector.includes(':lang')) return '';
    for (const [, name = '', value = ''] of inside.matchAll(/(--[\w-]+)\s*:([^;]*)/g))
      into.set(name, families(value.trim()));
    return '';
  });
}

/** A token that nothing declares is a fault of ours, and is left out as the browser would. */
function filled(css: string, tokens: ReadonlyMap<string, string>): string {
  return css.replace(USE, (_use, name: string) => tokens.get(name) ?? 'unset');
}

function sized(css: string, rem: number): string {
  return css.replace(
    /(?<![\w.]|[\w-]-)(\d*\.?\d+)rem\b/g,
    (_size, times: string) => `${Number(times) * rem}px`,
  );
}

/** A list of families without those that a page can define; any other value as it is. */
function families(value: string): string {
  const all = value.split(',').map((each) => each.trim());
  return all.some((each) => GENERIC.test(each)) ? all.filter((each) => GENERIC.test(each)).join(',') : value;
}
