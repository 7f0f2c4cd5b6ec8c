import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from '../../lib/webext';
import { mayAsk, type RequestType } from './may-ask';

vi.mock('../../lib/webext', () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://ours/${path}` } },
}));

const OF_PAGES: RequestType[] = ['collection', 'where-changed', 'selection', 'find'];
const OF_TABS: RequestType[] = ['wake', 'open-panel', 'shortcut'];

describe('mayAsk', () => {
  it.each<[string, object, boolean, boolean]>([
    ['a content script', { tab: { id: 7 }, url: 'https://ledger.example/a' }, false, true],
    ['the popup, in no tab', { url: 'chrome-extension://ours/popup.html' }, true, false],
    ['the settings in a tab', { tab: { id: 7 }, url: 'chrome-extension://ours/options.html' }, true, true],
    ['another extension', { url: 'chrome-extension://oursnot/popup.html' }, false, false],
    [
      'our address inside another',
      { tab: { id: 7 }, url: 'https://x.example/#chrome-extension://ours/' },
      false,
      true,
    ],
    ['nobody known', {}, false, false],
    ['a tab without a number, as of the developer tools', { tab: {} }, false, false],
  ])('%s', (_trap, sender, ofPages, ofTabs) => {
    const allowed = (types: RequestType[]) =>
      types.filter((type) => mayAsk(type, sender as Runtime.MessageSender));
    expect(allowed(OF_PAGES)).toEqual(ofPages ? OF_PAGES : []);
    expect(allowed(OF_TABS)).toEqual(ofTabs ? OF_TABS : []);
  });
});
