/** Finds our extension and its toolbar button; the first lines of every script in the browser's own windows. */
export const EXTENSION = `
  const [id] = args;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  const action = extension.apiManager.global.browserActionFor(extension);
  const viewOf = (kind) => [...extension.views].find((view) => view.viewType === kind);
  const popup = viewOf('popup');
`;

/** Notes every request whose cause is the extension: its pages, its worker, its content scripts. */
export const RECORD_REQUESTS = `
  const [id] = args;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const asked = (window.sourceContextRequests = []);
  const isOurs = (principal) =>
    principal?.addonPolicy?.id === id || principal?.contentScriptAddonPolicy?.id === id;
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { loadingPrincipal, triggeringPrincipal, externalContentPolicyType: type } = channel.loadInfo;
    // A tab the reader opened by a link of ours is the reader's act; it is a document load and stays in the proxy's list.
    if (type === Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
    if (isOurs(loadingPrincipal) || isOurs(triggeringPrincipal)) asked.push(channel.URI.spec);
  }, 'http-on-opening-request');
`;

/**
 * Runs in the process of the popup or the sidebar, which the browser's windows cannot reach into: a frame script that answers
 * one question and is done. `run` is the body of an async function with `data`.
 */
export const IN_VIEW = `
  const [, kind, run, data, limit] = args;
  const view = viewOf(kind);
  if (!view) throw new Error('the ' + kind + ' is not open');
  const manager = view.xulBrowser.messageManager;
  const name = 'source-context:' + Math.random();
  const script = 'data:application/javascript;charset=utf-8,' + encodeURIComponent(
    '(async (data) => {' + run + '})(' + JSON.stringify(data ?? null) + ').then(' +
    '(value) => sendAsyncMessage("' + name + '", { value: JSON.stringify(value ?? null) }),' +
    '(fault) => sendAsyncMessage("' + name + '", { fault: String(fault) }));');
  const answer = await new Promise((resolve) => {
    manager.addMessageListener(name, function listen(message) {
      manager.removeMessageListener(name, listen);
      resolve(message.data);
    });
    manager.loadFrameScript(script, false);
    window.setTimeout(() => resolve({ fault: 'the ' + kind + ' did not answer' }), limit);
  });
  if (answer.fault) throw new Error(answer.fault);
  return JSON.parse(answer.value);
`;

/** Body for `IN_VIEW`: the value of a JavaScript expression beside the page's own scripts. */
export const EVALUATE = `
  const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
  return await Cu.evalInSandbox('(async () => (' + data + '))()', sandbox);`;

/** Body for `IN_VIEW`: a click from the browser's own script, which is trusted, and taken for a person's act. */
export const CLICK = `
  const element = content.document.querySelector(data);
  if (!element) throw new Error('nothing matches ' + data);
  const act = content.windowUtils.setHandlingUserInput(true);
  try {
    element.click();
  } finally {
    act.destruct();
  }
`;

/** Body for `IN_VIEW`: presses a key where the focus is, through the same door as a keyboard. */
export const PRESS = `
  const keyCode = { Tab: 9, Enter: 13, Escape: 27 }[data];
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(content)) throw new Error('the page takes no keys');
  const event = new content.KeyboardEvent('', { key: data, code: data, keyCode, bubbles: true });
  processor.keydown(event);
  processor.keyup(event);
`;

/** Takes every granted host back, as the page of add-ons does; the extension is told as it is then. */
export const TAKE_BACK_HOSTS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { origins } = await ExtensionPermissions.get(id);
  // A copy: the browser takes them out of this very list.
  await ExtensionPermissions.remove(id, { origins: [...origins], permissions: [] }, extension);
`;

/** What the browser does when a person chooses our item in the menu of selected text. */
export const CHOOSE_IN_MENU = `
  const [, selectionText] = args;
  const info = { menuItemId: 'find-quote', editable: false, modifiers: [], selectionText };
  extension.emit('webext-menu-menuitem-click', info, window.gBrowser.selectedTab);
`;

/** PNG of the popup or the sidebar, base64. */
export const VIEW_PNG = `
  const [, kind] = args;
  const view = viewOf(kind);
  if (!view) throw new Error('the ' + kind + ' is not open');
  const image = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

/** Presses the keys of a command: the browser's own key for it, in the order in which the manifest names them. */
export const COMMAND = `
  const [, name] = args;
  const commands = await extension.shortcuts.allCommands();
  const named = commands.filter(({ shortcut }) => shortcut).map((each) => each.name);
  const keyset = window.document.getElementById('ext-keyset-id-' + id.toLowerCase().replace(/[^a-z0-9_-]/g, '_'));
  const key = keyset?.children[named.indexOf(name)];
  if (!key) throw new Error('no key for ' + name + ' among ' + named.join(', ') + '; ' + keyset?.outerHTML);
  key.doCommand();
`;
