import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../../scripts/browsers/extension-browser';
import { type Gallery, openGallery } from '../../gallery/build-gallery';
import { type GalleryBrowser, openInBrowser } from '../gallery-browser';

/** Of A4 and Letter alike, in CSS pixels; see `components/share/fitted-sheet.tsx`. */
const SHEET_HEIGHT = 950;

const HEIGHT = `document.querySelector('.sheet-content').getBoundingClientRect().height`;

describe('the printable comparison', () => {
  let gallery: Gallery;
  let browser: GalleryBrowser;

  beforeAll(async () => {
    gallery = await openGallery();
    browser = await openInBrowser('chromium', gallery.url);
  });

  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  it.each([
    ['comparison', 'en'],
    ['comparison', 'es'],
    ['comparison-long', 'en'],
    ['comparison-long', 'es'],
  ])('fits on one sheet: %s, %s', async (state, lang) => {
    await browser.evaluate(`showState(${JSON.stringify({ state, lang })})`);
    const height = await waitFor(
      'a sheet that fits',
      () => browser.evaluate<number>(HEIGHT),
      (now) => now <= SHEET_HEIGHT,
      3_000,
    ).catch(() => browser.evaluate<number>(HEIGHT));
    expect(height).toBeLessThanOrEqual(SHEET_HEIGHT);
  });

  it('says how much of a long quote it leaves out', async () => {
    await browser.evaluate(`showState({ state: 'comparison-long' })`);
    const quote = await browser.evaluate<string>(`document.querySelector('.sheet-quote').textContent`);
    expect(quote).toMatch(/^“Closing a library .* \[[\d,]+ words\] .*”$/);
  });
});
