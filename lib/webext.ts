/**
 * The one door to the browser's extension API. Today's browsers answer `browser` natively and the
 * polyfill passes through; it is kept for Chrome versions without promises, and costs about 10 kB in
 * every bundle that imports this file, which is why the gate does not.
 */
export { default as browser, type Permissions, type Runtime, type Tabs } from 'webextension-polyfill';
