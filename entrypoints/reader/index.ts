import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start-reader';

declare global {
  /** Set in this extension's own world of a page while a reader is there. */
  var sourceContextReader: true | undefined;
}

/** Injected when the gate says yes, or on a click. A second injection finds the first and stops. */
export default defineUnlistedScript(() => {
  // A page's element of that id would answer to the name too.
  if (globalThis.sourceContextReader === true) return;
  globalThis.sourceContextReader = true;
  startReader();
});
