import { useEffect, useState } from 'preact/hooks';
import type { Where } from '../../lib/model/reader-settings';
import { changeSettings } from '../../lib/settings';
import { browser } from '../../lib/webext';
import { giveBackHosts } from './give-back-hosts';

const EVERY_SITE = ['*://*/*'];

/**
 * The choice of where the extension runs.
 *
 * @param where What is stored; null until the reader has chosen.
 * @param newsrooms Match patterns of the collection's newsrooms; empty until it is open.
 */
export function useWhere(where: Where | null, newsrooms: string[]) {
  const [refused, setRefused] = useState<Where | null>(null);
  const originsOf = (choice: Where) => (choice === 'everywhere' ? EVERY_SITE : newsrooms);

  useEffect(() => {
    if (where === null || where === 'click' || newsrooms.length === 0) return;
    const compare = () =>
      void browser.permissions
        .contains({ origins: originsOf(where) })
        .then((yes) => setRefused(yes ? null : where));
    compare();
    // A permission can be taken back in the browser's own settings at any time.
    browser.permissions.onAdded.addListener(compare);
    browser.permissions.onRemoved.addListener(compare);
    return () => {
      browser.permissions.onAdded.removeListener(compare);
      browser.permissions.onRemoved.removeListener(compare);
    };
  }, [where, newsrooms.length]);

  const choose = (choice: Where) =>
    void ask(choice).then(async (yes) => {
      setRefused(yes ? null : choice);
      if (!yes) return;
      await changeSettings({ where: choice });
      if (choice === 'click') await giveBackHosts();
      await browser.runtime.sendMessage({ type: 'where-changed' });
    });

  /**
   * The browser's prompt must be asked for in the click itself, before anything is awaited. A browser that holds every site says yes to
   * the newsrooms and notes nothing of them: so the wider permission is given back before they are asked for.
   */
  const ask = async (choice: Where): Promise<boolean> => {
    if (choice === 'click') return true;
    const narrowed = choice === 'newsrooms' ? browser.permissions.remove({ origins: EVERY_SITE }) : null;
    const origins = originsOf(choice);
    const yes = await browser.permissions.request({ origins });
    await narrowed;
    // Where the answer was still that of the wider permission, the next click is asked anew.
    return yes && (await browser.permissions.contains({ origins }));
  };

  return { refused, choose };
}
