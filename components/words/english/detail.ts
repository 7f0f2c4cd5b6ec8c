import { many } from './forms';

/** The pictures of an opened quote and the view of one thing across articles. */
export const detail = {
  // the page's biggest differences
  biggest: 'What differs most',
  openQuote: (words: string) => `Open the quote ${words}`,

  // one thing across articles
  compareOne: 'Compare one thing in all articles:',
  moreThings: 'More',
  back: 'Back',
  across: (dimension: string) => `${dimension}: all articles`,
  nothingNoted: (n: number) =>
    `${many(n, 'more article', 'more articles')}: nothing noted about this in the text we have.`,
  copies: (n: number) => `${many(n, 'other article prints', 'other articles print')} the same text`,

  // what was said, what was printed
  saidAndPrinted: 'What was said, what was printed',
  saidLegend: {
    printed: 'quoted in articles, thicker for more of them',
    unprinted: 'quoted in none of them',
    here: 'on this page',
  },
  printedWords: (words: number, of: number) =>
    words >= of ? `all ${many(of, 'word', 'words')}` : `${words} of ${of} words`,
  printedOfPart: (words: number) => `${many(words, 'word', 'words')}, read in part`,
  inWords: 'The picture in words',
  quotedBy: (n: number, of: number, here: boolean) => {
    const articles =
      n === 0
        ? 'in no article'
        : n === of
          ? `in all ${many(of, 'article', 'articles')}`
          : `in ${n} of ${many(of, 'article', 'articles')}`;
    return here ? `${articles} and on this page` : `${articles}, not on this page`;
  },
  moreStrips: (n: number) => many(n, 'more article', 'more articles'),

  // when
  when: 'When it was printed',
  earliest: (who: string, day: string) => `Earliest dated copy here: ${who}, ${day}.`,
  oneDay: (day: string) => `All dated copies here are of ${day}.`,
  noneDated: 'No copy here has a date.',
  onDay: (day: string, names: string) => `${day}: ${names}`,
  undated: (names: string) => `No date known: ${names}.`,
  textItself: (outlet: string) => `the text itself (${outlet})`,
  ofThisPage: 'this page',
  timelineLegend: { text: 'the text itself', here: 'this page' },
  copiesOn: (n: number) => many(n, 'copy', 'copies'),
  asList: 'As a list',

  // where the words come from
  credits: (name: string) => `says it comes from ${name}`,
  creditChecked: 'checked: the words are there',
  creditNotRead: 'not read',

  // what the page as a whole tells
  dismissedCount: (n: number) => `You dismissed ${many(n, 'finding', 'findings')} on this page.`,
  restore: 'Show again',
  changedSince: 'This page has changed since we read it.',
  readAgain: 'Read again',
  archivedPage: (day: string | null) =>
    day === null
      ? 'This is an archived copy. It is read as the page inside it.'
      : `This is an archived copy, saved on ${day}. It is read as the page inside it.`,
  framingToCome: 'Still reading how the articles introduce the quotes…',
};
