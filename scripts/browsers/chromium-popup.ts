import type { CDPSession } from 'playwright-core';
import { CdpTarget } from './cdp-target';
import { type Popup, waitFor } from './extension-browser';

/** Every target of the browser: tabs, pages, workers, and the popup that Playwright does not show. */
export async function listTargets(session: CDPSession) {
  return (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
}

/** Waits for a page of the extension that stands in no tab, the popup or the side panel, and for its document. */
export async function attachPopup(
  session: CDPSession,
  origin: string,
  page: 'popup.html' | 'sidepanel.html' = 'popup.html',
): Promise<Popup> {
  const isPopup = (target: { type: string; url: string }) =>
    target.type === 'page' && target.url.startsWith(origin + page);
  const targets = await waitFor(
    page,
    () => listTargets(session),
    (all) => all.some(isPopup),
  );
  const targetId = targets.find(isPopup)?.targetId ?? '';
  const target = await CdpTarget.attach(session, targetId);
  await waitFor(
    'the popup to load',
    () => target.evaluate('document.readyState'),
    (state) => state === 'complete',
  );
  return {
    text: () => target.evaluate('document.body.innerText'),
    evaluate: (expression) => target.evaluate(expression),
    click: (selector) => target.click(selector),
    press: (key) => target.press(key),
    screenshot: () => target.screenshot(),
    close: async () => {
      await target.evaluate('window.close()').catch(() => undefined);
      await target.detach();
      await waitFor(
        'the popup to close',
        () => listTargets(session),
        (all) => !all.some((each) => each.targetId === targetId),
      );
    },
  };
}
