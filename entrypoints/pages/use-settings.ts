import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/reader-settings';
import { readSettings, watchSettings } from '../../lib/settings';

/** The reader's choices, as they are now in whatever window they were changed; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    watchSettings(setSettings, abort.signal);
    // A change that was heard before the first answer is the newer one.
    void readSettings().then((read) => setSettings((now) => now ?? read));
    return () => abort.abort();
  }, []);

  return settings;
}
