import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from '../../gallery/build-gallery';
import { STATE_NAMES } from '../../gallery/states';
import { AXE, BARRIERS } from '../axe';
import { type GalleryBrowser, LOOKS, openInBrowser } from '../gallery-browser';
import { findSideways } from '../narrow-window';
import type { BrowserName } from '../session';

const LANGUAGES = ['en', 'es'];

/** CSS pixels: the popup's own window, the narrowest that is asked for, and the popup's at a zoom of 200 %. */
const NARROW = [400, 320, 200];

/** Long words, and lines that begin at the other side, beside the languages we have. */
const SPOKEN: Record<string, string>[] = [
  { lang: 'en' },
  { lang: 'es' },
  { lang: 'en', words: 'pseudo' },
  { lang: 'en', dir: 'rtl' },
];

/** Every state of the interface, in both languages and all looks, before axe; and none is wider than a narrow window. */
export function statesAxeScenarios(name: BrowserName): void {
  describe(`${name}: every state of the interface`, () => {
    let gallery: Gallery;
    let browser: GalleryBrowser;

    beforeAll(async () => {
      gallery = await openGallery();
      browser = await openInBrowser(name, gallery.url);
      await browser.evaluate(`(() => { ${AXE}; window.axe ??= axe; })()`);
    });

    afterAll(async () => {
      await browser?.close();
      await gallery?.close();
    });

    const barriersOf = (request: Record<string, string>, after = '') =>
      browser.evaluate<string[]>(
        `showState(${JSON.stringify(request)}).then(() => { ${after} return ${BARRIERS}; })`,
      );

    it.each(LOOKS.flatMap((look) => LANGUAGES.map((lang) => [look, lang] as const)))(
      'has no barrier that axe sees: %s, %s',
      async (look, lang) => {
        await browser.setLook(look);
        const found: Record<string, string[]> = {};
        for (const state of STATE_NAMES) {
          const barriers = await barriersOf({ state, lang, folds: 'open' });
          if (barriers.length > 0) found[state] = barriers;
        }
        expect(found).toEqual({});
      },
    );

    it('would show a barrier', async () => {
      await browser.setLook('light');
      const pale = `document.querySelector('.promise').style.color = '#aaaaaa';`;
      expect(await barriersOf({ state: 'report' }, pale)).toEqual(['color-contrast: .promise']);
    });

    it.each(NARROW.flatMap((width) => SPOKEN.map((how) => [width, how] as const)))(
      'does not scroll sideways in a window of %i pixels: %o',
      async (width, how) => {
        const requests = STATE_NAMES.map((state) => ({ state, folds: 'open', ...how }));
        expect(await findSideways(browser, requests, width)).toEqual({});
      },
    );

    it('would show what scrolls sideways', async () => {
      expect(Object.keys(await findSideways(browser, [{ state: 'first-run' }], 60))).toHaveLength(1);
    });
  });
}
