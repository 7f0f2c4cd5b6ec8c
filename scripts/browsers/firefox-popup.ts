import { type Popup, pause, waitFor } from './extension-browser';
import { CLICK, EVALUATE, EXTENSION, IN_VIEW, PRESS, VIEW_PNG } from './firefox-scripts';
import type { Marionette } from './marionette';

/** How often the toolbar button is clicked, and how long a popup may take to appear, in milliseconds. */
const CLICK_TRIES = 4;
const CLICK_LIMIT = 2_000;

/** How long the popup may take to answer a question, and one that is put while it loads, in milliseconds. */
const ANSWER_LIMIT = 20_000;
const LOADING_LIMIT = 500;

/** Clicks the toolbar button over the tab in front, and waits for the popup's document. */
export async function openFirefoxPopup(marionette: Marionette, id: string, origin: string): Promise<Popup> {
  const isOpen = () => marionette.inChrome<boolean>(`${EXTENSION}return Boolean(popup);`, [id]);
  await clickAction((body) => marionette.inChrome(EXTENSION + body, [id]), isOpen);
  const popup = await attachView(marionette, id, origin, 'popup');
  return {
    ...popup,
    press: async (key) => {
      // A document without the focus hears the key, but Firefox lets Enter do nothing there; the popup has its panel's
      // focus only when that has opened, which may be after its rows are drawn.
      await waitFor(
        'the popup to have the focus',
        () => popup.evaluate<boolean>('document.hasFocus()'),
        (has) => has,
      );
      await popup.press(key);
    },
    close: async () => {
      // Later, so that the answer to this question is sent before the window is gone.
      await popup.evaluate('void setTimeout(() => window.close(), 0)').catch(() => undefined);
      await waitFor('the popup to close', isOpen, (open) => !open);
    },
  };
}

/** Waits for the sidebar's document; whoever asks has had it opened. */
export function findFirefoxSidebar(marionette: Marionette, id: string, origin: string): Promise<Popup> {
  return attachView(marionette, id, origin, 'sidebar');
}

/** The popup or the sidebar, as soon as its document is there. */
async function attachView(
  marionette: Marionette,
  id: string,
  origin: string,
  kind: 'popup' | 'sidebar',
): Promise<Popup> {
  const run = <T>(body: string, data: string, limit = ANSWER_LIMIT) =>
    marionette.inChrome<T>(EXTENSION + IN_VIEW, [id, kind, body, data, limit]);
  /** Evaluates beside the page's own scripts; its content security policy forbids `eval` among them. */
  const evaluate = <T>(expression: string, limit?: number) => run<T>(EVALUATE, expression, limit);
  await waitFor(
    `the ${kind} to load`,
    // A question put while it moves into the extension's process is lost, so it is put again soon.
    () => evaluate<string>('location.href + document.readyState', LOADING_LIMIT).catch(() => ''),
    (state) => state.startsWith(origin) && state.endsWith('complete'),
  );
  return {
    evaluate,
    text: () => evaluate<string>('document.body.innerText'),
    click: (selector) => run(CLICK, selector),
    press: (key) => run(PRESS, key),
    screenshot: async () =>
      Buffer.from(await marionette.inChrome<string>(EXTENSION + VIEW_PNG, [id, kind]), 'base64'),
    close: () => marionette.inChrome(`${EXTENSION}window.SidebarController.hide();`, [id]),
  };
}

/** A click while the panel of the last popup is still going away only ends that; then it is clicked again. */
async function clickAction(
  inBrowser: (body: string) => Promise<unknown>,
  isOpen: () => Promise<boolean>,
): Promise<void> {
  for (let tries = 0; tries < CLICK_TRIES; tries += 1) {
    await inBrowser('await action.triggerAction(window);');
    const end = Date.now() + CLICK_LIMIT;
    while (Date.now() < end) {
      if (await isOpen()) return;
      await pause(50);
    }
  }
  throw new Error(`The toolbar button opened no popup in ${CLICK_TRIES} clicks.`);
}
