import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClipped } from '../find-clipped';
import { openPseudoPage } from '../pseudo/open-pseudo-page';

/** The popup's own width, and the least that is promised; both ways text can run. */
const WINDOWS = [
  [400, 'ltr'],
  [400, 'rtl'],
  [320, 'ltr'],
  [320, 'rtl'],
] as const;

/** Words two fifths longer than English: what is clipped here is clipped in some language. */
describe('chromium: the pseudo-locale', () => {
  let browser: Browser | undefined;
  let page: Page;

  beforeAll(async () => {
    ({ browser, page } = await openPseudoPage());
  });
  afterAll(() => browser?.close());

  it.each(WINDOWS)('clips nothing at %i px, %s', async (width, dir) => {
    await page.setViewportSize({ width, height: 700 });
    const names = await page.evaluate(() => window.pseudoNames);
    expect(names.length).toBeGreaterThan(15);
    const clipped: Record<string, string[]> = {};
    for (const name of names) {
      await page.evaluate(([state, way]) => window.showPseudo(state, way), [name, dir] as const);
      const found = await findClipped(page);
      if (found.length > 0) clipped[name] = found;
    }
    expect(clipped).toEqual({});
  });

  it('finds what is clipped', async () => {
    await page.setViewportSize({ width: 400, height: 700 });
    await page.evaluate(() => window.showPseudo(window.pseudoNames[0] ?? '', 'ltr'));
    await page.addStyleTag({ content: '.promise { white-space: nowrap; overflow: hidden; width: 90px; }' });
    expect(await findClipped(page)).toEqual([expect.stringMatching(/^p\.promise is \d+ px too wide: ⟦/)]);
  });
});
