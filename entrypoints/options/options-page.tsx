import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options';
import type { Where } from '../../lib/model/reader-settings';
import { changeSettings, readSettings } from '../../lib/settings';
import { browser } from '../../lib/webext';
import { askCollection, NOTHING_KNOWN } from '../pages/ask-collection';

const EVERY_SITE = ['*://*/*'];

/** First run and options are one page: it asks where the extension may look by itself. */
export function OptionsPage({ firstRun }: { firstRun: boolean }) {
  const [where, setWhere] = useState<Where | null>(null);
  const [refused, setRefused] = useState<Where | null>(null);
  const [collection, setCollection] = useState(NOTHING_KNOWN);

  useEffect(() => {
    void readSettings().then((settings) => setWhere(settings.where));
    void askCollection().then(setCollection);
  }, []);

  const newsrooms = collection.status === 'open' ? collection.newsrooms : [];

  const originsOf = (choice: Where) => (choice === 'everywhere' ? EVERY_SITE : newsrooms);

  useEffect(() => {
    if (where === null || where === 'click' || collection.status !== 'open') return;
    // A permission can be taken back in the browser's own settings at any time.
    void browser.permissions.contains({ origins: originsOf(where) }).then((yes) => {
      setRefused(yes ? null : where);
    });
  }, [where, collection.status]);

  /** The browser's prompt must be asked for in the click itself, before anything is awaited. */
  const choose = (choice: Where) => {
    const asked =
      choice === 'click'
        ? Promise.resolve(true)
        : browser.permissions.request({ origins: originsOf(choice) });
    void asked.then(async (yes) => {
      setRefused(yes ? null : choice);
      if (!yes) return;
      await changeSettings({ where: choice });
      if (choice === 'click') await giveBackHosts();
      await browser.runtime.sendMessage({ type: 'where-changed' });
      setWhere(choice);
    });
  };

  return (
    <Options
      where={where}
      newsrooms={newsrooms.length}
      firstRun={firstRun}
      refused={refused}
      extent={collection.status === 'open' ? collection.extent : []}
      onChoose={choose}
      onSample={() => void browser.tabs.create({ url: browser.runtime.getURL('sample.html') })}
    />
  );
}

/** Whoever chooses "only when I click" takes back what was granted before. */
async function giveBackHosts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
