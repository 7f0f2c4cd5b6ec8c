import type { ShareEvents } from '../../components/share/sharing';
import { browser } from '../../lib/webext';

/** Until a browser has taken a file from a page's memory, in milliseconds; its address is given back then. */
const TAKEN_MS = 10_000;

/**
 * The acts of sharing as an extension page does them, none of which needs a permission: the clipboard on a click, a file from the
 * page's own memory, a tab of the extension. Each answers whether the browser let it.
 *
 * @param tab The tab of the page that was read; null while it is not known.
 */
export function shareActions(tab: number | null): ShareEvents & { version: string } {
  return {
    version: browser.runtime.getManifest().version,
    onCopy: (text) => could(() => navigator.clipboard.writeText(text)),
    onSave: (name, type, text) => could(async () => saveFile(name, type, text)),
    onPrint: (quote, mark) =>
      could(async () => {
        if (tab === null) throw new Error('no tab');
        await browser.tabs.create({ url: browser.runtime.getURL(comparisonPath(tab, quote, mark)) });
      }),
  };
}

/** Where the printable comparison of a tab's quote stands; nothing that can be read of the page is in it. */
export function comparisonPath(tab: number, quote: string, mark: string): string {
  return `compare.html?${new URLSearchParams({ tab: String(tab), quote, mark })}`;
}

function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS);
}

async function could(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
