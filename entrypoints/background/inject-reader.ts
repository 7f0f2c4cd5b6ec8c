import { browser } from '../../lib/webext';
import { tellPanels } from './tell-panels';

/** Puts the reader and the look of its marks into a tab, and tells open panels. Rejects where the browser does not allow it. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['assets/marks.css'] });
  await browser.scripting.executeScript({ target: { tabId }, files: ['reader.js'] });
  tellPanels({ type: 'reader-there', tabId });
}
