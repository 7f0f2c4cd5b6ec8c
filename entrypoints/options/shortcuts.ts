import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../components/options/keyboard-setting';
import { browser } from '../../lib/webext';

/** Where Chromium browsers let a person change keys; no link may lead there, a tab may. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

/** What of the API is there: nothing of it without commands in the manifest, and its page of keys in newer Firefox alone. */
const commands: Partial<typeof browser.commands> | undefined = browser.commands;

/** The commands with their present keys; read again whenever the page comes back to the front, from the page of keys too. */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);

  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);

  return shortcuts;
}

async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await commands?.getAll?.()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, key: shortcut }));
}

/** Opens the browser's page for keys; null where only a person can find it. */
export const changeKeys: (() => void) | null = commands?.openShortcutSettings
  ? () => void commands.openShortcutSettings?.()
  : browser.runtime.getURL('').startsWith('chrome-extension:')
    ? () => void browser.tabs.create({ url: CHROMIUM_KEYS })
    : null;
