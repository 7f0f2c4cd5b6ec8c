import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowsers } from '../../../scripts/find-browsers.mjs';

const ENTRY = fileURLToPath(new URL('pseudo-page.tsx', import.meta.url));

/** Builds the page of the pseudo-locale and opens it in Chromium, without the extension. The browser is to be closed. */
export async function openPseudoPage(): Promise<{ browser: Browser; page: Page }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'pseudoPage' },
    },
  });
  const chunk = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the page was not built');
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error('No chromium was found; run: node scripts/setup.mjs');
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    await page.setContent(
      '<!doctype html><html lang="qps"><head><title>-</title></head><body></body></html>',
    );
    await page.addScriptTag({ content: chunk.code });
    return { browser, page };
  } catch (fault) {
    await browser.close();
    throw fault;
  }
}
