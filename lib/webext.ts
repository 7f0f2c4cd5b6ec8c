/**
 * The one door to the browser's extension API. Today's browsers answer `browser` natively and the
 * polyfill passes through; it is kept for Chrome versions without promises, and costs about 10 kB in
 * every bundle that imports this file, which is why the gate does not.
 */
import browser, { type Menus, type Permissions, type Runtime, type Tabs } from 'webextension-polyfill';

export { browser, type Menus, type Permissions, type Runtime, type Tabs };

/** Chrome's panel beside the page, as far as we use it. */
export interface SidePanel {
  /** Must be called in the click itself, before anything is awaited. Rejects where the browser takes it for no click. */
  open(beside: { windowId: number } | { tabId: number }): Promise<void>;
}

/** The polyfill hands `sidePanel` through as it is and has no type for it. Undefined in Firefox, which has a sidebar instead. */
export function sidePanel(): SidePanel | undefined {
  return (browser as typeof browser & { sidePanel?: SidePanel }).sidePanel;
}
