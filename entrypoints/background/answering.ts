import * as v from 'valibot';
import { countQuotes } from '../../components/report/count-quotes';
import { explain } from '../../lib/explain/explain';
import { type Answer, questionSchema } from '../../lib/messages/protocol';
import type { Report } from '../../lib/model/report';
import { readSettings } from '../../lib/settings';
import { isOnSite } from '../../lib/text/sites';
import { browser, type Runtime } from '../../lib/webext';
import { openCollection } from './collection';

const BADGE_COLOUR = '#1d4f5f';

/** Answers a reader on its port: first what can be painted, then the refined report. The badge counts with it. */
export function answerQuestions(port: Runtime.Port): void {
  port.onMessage.addListener((message: unknown) => {
    const question = v.safeParse(questionSchema, message);
    if (question.success) void answer(port, question.output.article);
  });
}

async function answer(
  port: Runtime.Port,
  article: v.InferOutput<typeof questionSchema>['article'],
): Promise<void> {
  const page = watchPage(port);
  const reply = (message: Answer) => {
    if (page.isThere) port.postMessage(message);
  };
  const opened = await openCollection();
  if (!opened.ok) return reply({ type: 'failed', reason: opened.reason });
  const isQuiet = await isOnQuietSite(port.sender?.url);
  // Another page of the same tab must not get this one's number.
  const count = async (report: Report) => {
    if (page.isThere) await showCount(port.sender?.tab?.id, isQuiet ? 0 : countQuotes(report).elsewhere);
  };
  try {
    const report = await explain(article, [opened.corpus], {
      onFirst(first) {
        reply({ type: 'first', report: first });
        void count(first);
      },
    });
    reply({ type: 'final', report });
    await count(report);
  } catch (error) {
    console.error(error);
    reply({
      type: 'failed',
      reason: 'The comparison stopped. Reload the page if it stops again.',
    });
  }
}

/** A reader whose page was left or read anew while we worked has closed its port; then there is nobody to tell. */
function watchPage(port: Runtime.Port): { readonly isThere: boolean } {
  const page = { isThere: true };
  port.onDisconnect.addListener(() => {
    page.isThere = false;
  });
  return page;
}

async function isOnQuietSite(url = ''): Promise<boolean> {
  const { quiet } = await readSettings();
  return quiet.some((site) => isOnSite(url, site));
}

/** The number on the toolbar: quotes of this page that are printed elsewhere. Near matches are not counted. */
async function showCount(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  } catch {
    // The tab was closed while its report was made: no toolbar to write on.
  }
}
