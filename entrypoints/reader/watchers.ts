import * as v from 'valibot';
import { type ReaderState, WATCH_PORT, type Wish, wishSchema } from '../../lib/messages/protocol';
import { browser, type Runtime } from '../../lib/webext';

/** The popups and panels that watch this page. */
export interface Watchers {
  tell(state: ReaderState): void;
}

/**
 * Welcomes whoever wants to watch the page: they are told `state()` at once, and every state after it.
 *
 * @param onWatcher Called after a new one was told the state.
 */
export function welcomeWatchers(
  state: () => ReaderState,
  onWatcher: () => void,
  onWish: (wish: Wish) => void,
): Watchers {
  const ports = new Set<Runtime.Port>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== WATCH_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const wish = v.safeParse(wishSchema, message);
      if (wish.success) onWish(wish.output);
    });
    port.postMessage(state());
    onWatcher();
  });
  return {
    tell(next) {
      for (const port of ports) {
        try {
          port.postMessage(next);
        } catch {
          // A page that was put aside and brought back is not told that its ports were closed meanwhile.
          ports.delete(port);
        }
      }
    },
  };
}
