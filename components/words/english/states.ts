import { language, number, plural } from './forms';

/** Why there is nothing to compare, and what to do instead. */
export const states = {
  reading: { page: 'Reading the page…', collection: 'Looking up its quotes in the collection…' },
  notArticle: 'This page does not look like an article.',
  offTopic: 'This article is not about the topic of the collection.',
  noQuotes: 'No quotes found on this page.',
  noneInCorpus: (quotes: number) =>
    quotes === 1
      ? 'The one quote on this page is not in the collection.'
      : quotes === 2
        ? 'Neither of the two quotes on this page is in the collection.'
        : `None of the ${number(quotes)} quotes on this page is in the collection.`,
  /** No quote is surely in it; some are near another statement. */
  nonePerhaps: (n: number) =>
    `No quote on this page is surely in the collection; ${plural(n, { one: '{n} may be', other: '{n} may be' })}.`,
  noneCompared: (quotes: number, tag: string) =>
    quotes === 1
      ? `The one quote on this page is in ${language(tag)} and could not be compared.`
      : `The ${number(quotes)} quotes on this page are in ${language(tag)} and could not be compared.`,
  unreadable: {
    'browser-page': 'This is a page of the browser itself. Extensions cannot read it.',
    pdf: 'This is a PDF. We cannot read PDFs yet.',
    refused: 'The browser did not let us read this page.',
  },
  corpusFailed: 'The collection could not be opened.',
  corpusMissing: 'The collection is not there.',
  corpusMissingWhat: 'Without it nothing can be compared. Install the extension again.',
  corpusFailedWhat: 'Try again, or install the extension anew. The reason given:',
  stopped: 'This page could not be compared.',
  stoppedWhat: 'The reason given:',
  notChecked: (site: string) => `You have not asked us to read ${site}.`,
  notCheckedWhat: 'Nothing was read. Nothing leaves your device when you check.',
  thisSite: 'this site',
  check: 'Check this page',
  tryAgain: 'Try again',
  trySample: 'Try the sample article',
  examples: 'Articles to try',
};
