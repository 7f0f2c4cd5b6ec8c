// `npm run shots [NAME…]`: makes the pictures of docs/screens, all or those that are named, and their index.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { openGallery } from '../tests/gallery/build-gallery';
import { POPUP_SIZE, STATE_NAMES, STATES, type State, type StateName } from '../tests/gallery/states';
import { launchChromium } from './browsers/chromium-launch';
import { ensureExtension, ROOT } from './build-extension';
import { findBrowsers } from './find-browsers.mjs';
import { serveSample } from './sample-server';
import { indexColours, palettePng } from './shots/palette-png';
import { REAL_SHOTS } from './shots/real-shots';

const FOLDER = join(ROOT, 'docs', 'screens');

/** Most of a state's height that is shown, in CSS pixels: two popups; an opened quote can be seven. */
const HEIGHT_LIMIT = 1_200;

/** What each picture of a state holds, from left to right. */
const PANES = [
  { lang: 'en', theme: 'light' },
  { lang: 'en', theme: 'dark' },
  { lang: 'es', theme: 'light' },
  { lang: 'es', theme: 'dark' },
] as const;

async function main(names: readonly string[]): Promise<void> {
  const all = [...STATE_NAMES, ...REAL_SHOTS.map(({ name }) => name)];
  const unknown = names.find((name) => !all.includes(name));
  if (unknown) throw new Error(`There is no picture ${unknown}; there are ${all.join(', ')}.`);
  const isWanted = (name: string) => names.length === 0 || names.includes(name);
  const { chromium: program } = findBrowsers();
  if (!program) throw new Error('No Chromium, Chrome or Edge was found; run: node scripts/setup.mjs');
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(FOLDER))
    if (file.endsWith('.png') && !all.includes(file.slice(0, -4))) rmSync(join(FOLDER, file));
  await shootStates(program, STATE_NAMES.filter(isWanted));
  await shootReal(
    program,
    REAL_SHOTS.filter(({ name }) => isWanted(name)),
  );
  writeFileSync(join(FOLDER, 'README.md'), indexOf());
}

async function shootStates(executablePath: string, names: readonly StateName[]): Promise<void> {
  if (names.length === 0) return;
  const gallery = await openGallery();
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    // What was drawn before must not show in how the next is drawn.
    args: ['--disable-partial-raster'],
  });
  try {
    const page = await browser.newPage();
    for (const name of names) {
      await page.goto(gallery.url);
      const panes: Buffer[] = [];
      for (const pane of PANES) panes.push(await shootPane(page, name, pane));
      save(name, await compose(await browser.newPage(), panes));
    }
  } finally {
    await browser.close();
    await gallery.close();
  }
}

async function shootPane(
  page: Page,
  state: StateName,
  { lang, theme }: (typeof PANES)[number],
): Promise<Buffer> {
  const { width = POPUP_SIZE.width, whole = false }: State = STATES[state];
  await page.setViewportSize({ width, height: POPUP_SIZE.height });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate(`showState(${JSON.stringify({ state, lang })})`);
  // A popup's window is as high as its page.
  const full = await page.evaluate<number>('Math.ceil(document.body.getBoundingClientRect().height)');
  const height = Math.min(full, whole ? HEIGHT_LIMIT : POPUP_SIZE.height);
  await page.setViewportSize({ width, height });
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** The panes side by side, on a grey that is neither theme's. */
async function compose(page: Page, panes: readonly Buffer[]): Promise<Buffer> {
  await page.setViewportSize({ width: 3_400, height: HEIGHT_LIMIT });
  const images = panes.map((pane) => `<img src="data:image/png;base64,${pane.toString('base64')}">`);
  await page.setContent(
    `<style>body { margin: 0; width: max-content } #sheet { display: flex; align-items: start; gap: 8px; background: #8a8f92 }</style>
     <div id="sheet">${images.join('')}</div>`,
  );
  await page.evaluate(`Promise.all([...document.images].map((image) => image.decode()))`);
  const picture = await page.locator('#sheet').screenshot({ animations: 'disabled' });
  const small = palettePng(await indexColours(page, picture));
  await page.close();
  return small;
}

async function shootReal(program: string, shots: typeof REAL_SHOTS): Promise<void> {
  if (shots.length === 0) return;
  const sample = await serveSample();
  const browser = await launchChromium({ program, extension: await ensureExtension('chrome') });
  try {
    await (await browser.findPage('options.html')).close();
    await browser.grant('everywhere');
    for (const { name, take } of shots) {
      const picture = await take(browser, sample.url);
      save(name, palettePng(await indexColours(browser.page, picture)));
    }
  } finally {
    await browser.close();
    await sample.close();
  }
}

function save(name: string, picture: Buffer): void {
  writeFileSync(join(FOLDER, `${name}.png`), picture);
  process.stderr.write(`${name}: ${Math.round(picture.length / 1024)} kB\n`);
}

/** The index of pictures, in Markdown. */
function indexOf(): string {
  const rows = [
    ...STATE_NAMES.map((name) => ({ name, says: STATES[name].says })),
    ...REAL_SHOTS.map(({ name, says }) => ({ name, says })),
  ];
  return `# Every state of the interface

Made by \`npm run shots\`; not to be edited. Each picture of a state shows it four times: English and Spanish, light and
dark. What is higher than ${HEIGHT_LIMIT} pixels is cut. The states are rows of \`tests/gallery/states.ts\`.

| state | what the reader has before them | picture |
|---|---|---|
${rows.map(({ name, says }) => `| ${name} | ${says} | [![${name}](${name}.png)](${name}.png) |`).join('\n')}
`;
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message.split('\n')[0] : String(fault)}\n`);
  process.exitCode = 1;
});
