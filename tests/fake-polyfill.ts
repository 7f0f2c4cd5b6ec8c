/** Stands for `webextension-polyfill` in unit tests, which run outside any browser. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
