import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/language';
import { FirstRun } from '../../components/options/first-run';
import { Options } from '../../components/options/options';
import { changeSettings, forgetEverything, QUIET_LIMIT } from '../../lib/settings';
import { browser } from '../../lib/webext';
import { askCollection, NOTHING_KNOWN } from '../pages/ask-collection';
import { setQuiet } from '../pages/set-quiet';
import { useSettings } from '../pages/use-settings';
import { giveBackHosts } from './give-back-hosts';
import { changeKeys, useShortcuts } from './shortcuts';
import { useView } from './use-view';
import { useWhere } from './use-where';

/** First run and settings are one page in two views. */
export function OptionsPage() {
  const w = useWords();
  const settings = useSettings();
  const shortcuts = useShortcuts();
  const [collection, setCollection] = useState(NOTHING_KNOWN);
  const [deleted, setDeleted] = useState(false);
  const { view, show } = useView();
  const page = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void askCollection().then(setCollection);
  }, []);

  useEffect(() => {
    document.title = w.pageTitle(view === 'first-run' ? w.options.welcome : w.options.title);
  }, [w, view]);

  const newsrooms = collection.status === 'open' ? collection.newsrooms : [];
  const { refused, choose } = useWhere(settings?.where ?? null, newsrooms);

  const forget = async () => {
    await giveBackHosts();
    await forgetEverything();
    await browser.runtime.sendMessage({ type: 'where-changed' });
    setDeleted(true);
    show('first-run');
    page.current?.focus();
  };

  if (settings === null) return null;
  const shared = {
    newsrooms: newsrooms.length,
    refused,
    extent: collection.status === 'open' ? collection.extent : [],
    onChoose: choose,
  };
  return (
    // The button that deleted everything is gone: the focus goes to the top of what is shown instead.
    <div ref={page} tabIndex={-1} class="view">
      {view === 'first-run' ? (
        <FirstRun
          {...shared}
          where={settings.where}
          deleted={deleted}
          onSample={() => void browser.tabs.create({ url: browser.runtime.getURL('sample.html') })}
        />
      ) : (
        <Options
          {...shared}
          settings={settings}
          shortcuts={shortcuts}
          quietLimit={QUIET_LIMIT}
          onMarks={(marks) => void changeSettings({ marks })}
          onLanguage={(language) => void changeSettings({ language })}
          onQuiet={(site, quiet) => void setQuiet(site, quiet)}
          onChangeKeys={changeKeys}
          onForget={() => void forget()}
        />
      )}
    </div>
  );
}
