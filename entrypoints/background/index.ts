import * as v from 'valibot';
import { defineBackground } from 'wxt/utils/define-background';
import { EXPLAIN_PORT, requestSchema } from '../../lib/messages/protocol';
import { watchSettings } from '../../lib/settings';
import { browser, type Runtime } from '../../lib/webext';
import { answerQuestions } from './answering';
import { describeCollection } from './collection';
import { nextQuoteKeys, obeyCommands } from './commands';
import { findWords } from './find-words';
import { registerGate } from './gate-registration';
import { injectReader } from './inject-reader';
import { mayAsk } from './may-ask';
import { openPanelBeside } from './open-panel';
import { createMenu, findSelected, takeSelection } from './selection';

/**
 * The worker. It may be stopped at any moment, so it keeps nothing that it cannot rebuild: the corpus is opened
 * at the first question, and every listener is registered in the first turn of the script.
 */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('options.html#first-run') });
    void registerGate();
    void createMenu();
  });
  browser.contextMenus.onClicked.addListener(findSelected);
  browser.runtime.onStartup.addListener(() => void registerGate());
  browser.permissions.onAdded.addListener(() => void registerGate());
  browser.permissions.onRemoved.addListener(() => void registerGate());
  obeyCommands();
  watchSettings(() => void registerGate());

  browser.runtime.onConnect.addListener((port) => {
    if (port.name === EXPLAIN_PORT) answerQuestions(port);
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = v.safeParse(requestSchema, message);
    if (!request.success || !mayAsk(request.output.type, sender)) return undefined;
    switch (request.output.type) {
      case 'wake':
        return sender.tab?.id === undefined ? undefined : injectReader(sender.tab.id);
      case 'collection':
        return describeCollection();
      case 'where-changed':
        return registerGate();
      case 'open-panel':
        return openPanelBeside(sender.tab?.id);
      case 'selection':
        return Promise.resolve(takeSelection(request.output.windowId));
      case 'find':
        return findWords(request.output.text);
      case 'shortcut':
        return nextQuoteKeys();
    }
  });
});
