import { type Popup, pause, waitFor } from './extension-browser';
import { CLICK, EVALUATE, EXTENSION, IN_POPUP, POPUP_PNG, PRESS } from './firefox-scripts';
import type { Marionette } from './marionette';

/** How often the toolbar button is clicked, and how long a popup may take to appear, in milliseconds. */
const CLICK_TRIES = 4;
const CLICK_LIMIT = 2_000;

/** How long the popup may take to answer a question, and one that is put while it loads, in milliseconds. */
const ANSWER_LIMIT = 20_000;
const LOADING_LIMIT = 500;

/** Clicks the toolbar button over the tab in front, and waits for the popup's document. */
export async function openFirefoxPopup(marionette: Marionette, id: string, origin: string): Promise<Popup> {
  const inBrowser = <T>(body: string) => marionette.inChrome<T>(EXTENSION + body, [id]);
  const isOpen = () => inBrowser<boolean>('return Boolean(popup);');
  const run = <T>(body: string, data: string, limit = ANSWER_LIMIT) =>
    marionette.inChrome<T>(EXTENSION + IN_POPUP, [id, body, data, limit]);
  /** Evaluates beside the popup's own scripts; its content security policy forbids `eval` among them. */
  const evaluate = <T>(expression: string, limit?: number) => run<T>(EVALUATE, expression, limit);

  await clickAction(inBrowser, isOpen);
  await waitFor(
    'the popup to load',
    // A question put while the popup moves into the extension's process is lost, so it is put again soon.
    () => evaluate<string>('location.href + document.readyState', LOADING_LIMIT).catch(() => ''),
    (state) => state.startsWith(origin) && state.endsWith('complete'),
  );
  return {
    evaluate,
    text: () => evaluate<string>('document.body.innerText'),
    click: (selector) => run(CLICK, selector),
    press: async (key) => {
      // A document without the focus hears the key, but Firefox lets Enter do nothing there; the popup has its panel's
      // focus only when that has opened, which may be after its rows are drawn.
      await waitFor(
        'the popup to have the focus',
        () => evaluate<boolean>('document.hasFocus()'),
        (has) => has,
      );
      await run(PRESS, key);
    },
    screenshot: async () => Buffer.from(await inBrowser<string>(POPUP_PNG), 'base64'),
    close: async () => {
      // Later, so that the answer to this question is sent before the window is gone.
      await evaluate('void setTimeout(() => window.close(), 0)').catch(() => undefined);
      await waitFor('the popup to close', isOpen, (open) => !open);
    },
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
