import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Language } from '../../components/language';
import { loadWords } from '../../components/words/load-words';
import type { Words } from '../../components/words/words';
import type { Settings } from '../../lib/model/reader-settings';
import { readSettings, watchSettings } from '../../lib/settings';
import { browser } from '../../lib/webext';

/** The language tag the interface is in: the one that was chosen, or the browser's own. */
export function interfaceLanguage({ language }: Pick<Settings, 'language'>): string {
  return language === 'browser' ? browser.i18n.getUILanguage() : language;
}

/**
 * A page of the extension in the reader's language; nothing is drawn until that is known. A change shows at once. `title` is the
 * document's; the one in the page's markup stays where it is left out.
 */
export function InLanguage(props: { title?: (w: Words) => string; children: ComponentChildren }) {
  const [spoken, setSpoken] = useState<Words | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    const take = (settings: Settings) =>
      void loadWords(interfaceLanguage(settings)).then((words) => {
        if (!abort.signal.aborted) setSpoken(words);
      });
    void readSettings().then(take);
    watchSettings(take, abort.signal);
    return () => abort.abort();
  }, []);

  if (spoken === null) return null;
  document.documentElement.lang = spoken.lang;
  document.documentElement.dir = spoken.dir;
  if (props.title) document.title = props.title(spoken);
  return <Language.Provider value={spoken}>{props.children}</Language.Provider>;
}
