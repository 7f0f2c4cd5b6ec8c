import { detail } from './detail';
import { many, number } from './forms';
import type { report } from './report';

/** The side panel and the search for selected words. */
export const panel = {
  openBeside: 'Open beside the page',
  back: 'Back to the page',
  selected: 'The words you selected',
  looking: 'Looking in the collection…',
  found: 'Printed in the collection.',
  foundInside: (n: number, of: number) =>
    of === 1
      ? 'The one quote in these words is in the collection.'
      : `${n} of ${many(of, 'quote', 'quotes')} in these words ${n === 1 ? 'is' : 'are'} in the collection.`,
  perhaps: 'Perhaps in this collection.',
  absent: 'Not in this collection.',
  absentQuotes: 'Not in this collection',
  notCompared: 'These words could not be compared.',
  unfit: {
    'too-short': 'Too few words of a quote to tell whose they are. Select more of it.',
    'too-long': 'This is more text than one quote has. Select the quote alone, up to about a thousand words.',
  },
  failed: 'The words could not be looked up.',

  /** Said in place of what is said of a page: a selection has no page, and every article that prints its words is counted. */
  ofSelection: {
    thisPage: 'Your selection',
    subject: 'your selection',
    quotesOnPage: 'Quotes in the words you selected',
    inArticles: (n: number) => `In ${many(n, 'article', 'articles')}`,
    onSites: (n: number) => `On ${many(n, 'site', 'sites')}`,
    noSpeaker: 'no speaker in the words you selected',
    onlyHereWords: 'Only in the words you selected:',
    notKept: 'Not in the words you selected:',
    twoWordings: (n: number) => `${n === 2 ? 'Two' : number(n)} wordings were printed.`,
    detail: {
      saidLegend: { ...detail.saidLegend, here: 'in your selection' },
      quotedBy: (n: number, of: number, here: boolean | null) =>
        here === true
          ? `${detail.quotedBy(n, of, null)} and in your selection`
          : detail.quotedBy(n, of, null),
    } satisfies Partial<typeof detail>,
  } satisfies Partial<typeof report> & { detail: Partial<typeof detail> },
};
