import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pause, waitFor } from '../../../scripts/browsers/extension-browser';
import { readMarks } from '../../../scripts/browsers/launch';
import { ROOT } from '../../../scripts/build-extension';
import { LETTER, newsroomPage } from '../pages';
import { type BrowserName, useSession, waitForFirstRun } from '../session';

/** Longer than a browser waits before it asks for a font that it needs. */
const FONT_TIME = 800;

/** What the page must not set in the card, of the card itself and of its note and its button. */
const LOOKED_AT = [
  ...['font-family', 'font-size', 'color', 'background-color', 'border-top-color', 'max-height', 'width'],
  ...[
    'visibility',
    'pointer-events',
    'cursor',
    'direction',
    'letter-spacing',
    'text-transform',
    'user-select',
  ],
  ...['text-align', 'line-height', 'word-spacing', 'text-indent', 'color-scheme', 'display', 'padding-top'],
];

/** Every custom property that our sheets name, and those of earlier versions. */
const TOKENS = [
  '--rem',
  '--room',
  ...new Set(readFileSync(join(ROOT, 'components/tokens.css'), 'utf8').match(/--[\w-]+(?=:)/g)),
];

/** What a page can declare for its whole document, every tree in it included. */
const DECLARED = [
  ...TOKENS.map(
    (name) => `@property ${name} { syntax: '*'; inherits: false; initial-value: ${evilValue(name)} }`,
  ),
  ...[
    'Evil',
    '"Segoe UI"',
    'Roboto',
    '"Noto Sans"',
    'system-ui',
    '"system-ui"',
    'sans-serif',
    '"sans-serif"',
  ].map(
    (family, at) =>
      `@font-face { font-family: ${family}; src: url(/leak-${at}.woff); unicode-range: U+20-7e }`,
  ),
  '* { --sans: Evil !important; --ink-soft: transparent !important; font-family: monospace }',
].join('\n');

/** What a page's script can hand down from the element in which the card stands. */
const HANDED_DOWN: Record<string, string> = {
  visibility: 'hidden',
  'pointer-events': 'none',
  cursor: 'none',
  direction: 'rtl',
  'letter-spacing': '9px',
  'text-transform': 'uppercase',
  'user-select': 'none',
  '-webkit-user-select': 'none',
  'text-indent': '400px',
  'word-spacing': '40px',
  'color-scheme': 'dark',
  opacity: '0',
  filter: 'opacity(0)',
  transform: 'translateX(-9999px)',
  'clip-path': 'inset(50%)',
  contain: 'strict',
};

function evilValue(name: string): string {
  if (name === '--sans' || name === '--serif') return 'Evil';
  return /--(?:step|gap|rem|room|mark)/.test(name) ? '0px' : 'transparent';
}

const page = (id: string, style: string) =>
  newsroomPage(
    id,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deportation raids on families: a letter</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2016-01-08">
<style>${style}</style></head><body><main><article>
<h1>Deportation raids on families: a letter to the president</h1>
<p>Immigration agents arrested Central American families in deportation raids over the New Year weekend, officials said.</p>
<p>“${LETTER}” Sen. Bernie Sanders wrote in a letter to the president on the immigration raids.</p>
<p>Lawyers for the immigrants said that the families had asked for asylum and had not been told of their right to appeal.</p>
<p>The immigration raids were the first of a larger operation against families who were ordered deported by a court.</p>
</article></main></body></html>`,
  );
const PLAIN = page('plain.html', '* { font-family: monospace }');
const HOSTILE = page('hostile.html', DECLARED);

/** A page that wants to know what the card says, to hide it, or to change how it looks. */
export function hostilePageScenarios(name: BrowserName): void {
  describe(`${name}: the card in a hostile page`, () => {
    const session = useSession(name);
    let before: string[][] | null = null;

    beforeAll(async () => {
      await waitForFirstRun(session);
      for (const { url, html } of [PLAIN, HOSTILE]) session.site.put(url, html);
      await session.browser.grant('newsrooms');
    });

    const openCard = async (url: string) => {
      await session.browser.goto(url);
      await waitFor(
        'the marks',
        () => readMarks(session.browser),
        ({ elsewhere, differs }) => elsewhere.length + differs.length > 0,
      );
      await session.browser.command('next-quote');
      await waitFor('the card', looks, (seen) => seen !== null);
      // The second report may add a sentence.
      await pause(FONT_TIME);
    };
    const looks = () =>
      session.browser.inOwnRoot<
        string[][]
      >(`((card) => card && [card, card.querySelector('.card-who'), card.querySelector('button')]
        .map((each) => ${JSON.stringify(LOOKED_AT)}.map((name) => name + ': ' + getComputedStyle(each).getPropertyValue(name))))(
        root.querySelector('[role="dialog"]'))`);

    it('looks the same, and no font is asked for', async () => {
      await openCard(PLAIN.url);
      before = await looks();
      await openCard(HOSTILE.url);
      expect(await looks()).toEqual(before);
      expect(session.site.asked().filter((url) => url.includes('/leak-'))).toEqual([]);
    });

    it('can be seen and pressed whatever the element it stands in hands down', async () => {
      const { browser } = session;
      await browser.evaluate(`(() => {
        const host = document.documentElement.lastElementChild;
        for (const [name, value] of Object.entries(${JSON.stringify(HANDED_DOWN)}))
          host.style.setProperty(name, value, 'important');
      })()`);
      expect(await looks()).toEqual(before);
      const at = await browser.inOwnRoot<
        [number, number]
      >(`((box) => [box.x + box.width / 2, box.y + box.height / 2])(
        root.querySelector('[data-action="close"]').getBoundingClientRect())`);
      if (at === null) throw new Error('no card is open');
      await browser.clickAt(...at);
      await waitFor('no card', looks, (seen) => seen === null);
    });
  });
}
