import * as v from 'valibot';
import type { Words } from '../../components/words/words';
import { browser } from '../../lib/webext';

/** Milliseconds after the last news: the second report may add to the count, and it is said once. */
const QUIET_MS = 1500;

export interface Announcement {
  /** Plans to say how many places can be stepped through; a later number takes the place of the one before. */
  plan(count: number, words: Words): void;
  /** Another text stands in the page: it may be said again. */
  reset(): void;
}

/** Says once how many passages of a page are printed elsewhere, and which keys go to the next one. Ends with the signal. */
export function announceOnce(say: (text: string) => void, signal: AbortSignal): Announcement {
  let isSaid = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    plan(count, words) {
      if (isSaid || count === 0) return;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        isSaid = true;
        const keys = await askShortcut();
        if (!signal.aborted) say(words.card.announce(count, keys));
      }, QUIET_MS);
    },
    reset() {
      clearTimeout(timer);
      isSaid = false;
    },
  };
}

/** The keys of the next quote as they are set in this browser; null where none are, or nobody answers. */
async function askShortcut(): Promise<string | null> {
  try {
    const keys = v.safeParse(v.string(), await browser.runtime.sendMessage({ type: 'shortcut' }));
    return keys.success && keys.output !== '' ? keys.output : null;
  } catch {
    return null;
  }
}
