import { few, many } from './forms';

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
  saidAndPrinted: 'The text, and what each article prints of it',
  saidLegend: {
    printed: 'quoted in articles, thicker for more of them',
    unprinted: 'found in none of them',
    here: 'on this page',
    kept: 'quoted',
    gap: 'not quoted',
    unknown: 'not known: read in part',
  },
  /** What the counts of a text's stretches cannot say. */
  partNote: (n: number) =>
    `${few(n, 'of these articles was', 'of these articles were')} read in part; what else they print is not known.`,
  printedWords: (words: number, of: number) =>
    words >= of ? `all ${many(of, 'word', 'words')}` : `${words} of ${of} words`,
  printedOfPart: (words: number) => `${many(words, 'word', 'words')}, read in part`,
  inWords: 'The picture in words',
  /** `here` is null where a page that was read in part does not show it: nothing is said then. */
  quotedBy: (n: number, of: number, here: boolean | null) => {
    const articles =
      n === 0
        ? 'found in no article'
        : n < of
          ? `in ${n} of ${of} articles`
          : of === 1
            ? 'in the one article'
            : of === 2
              ? 'in both articles'
              : `in all ${of} articles`;
    if (here === null) return articles;
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
  asList: 'As a list',

  // where the words come from
  credits: (name: string) => `says it comes from ${name}`,
  creditChecked: 'checked: the words are there',
  creditNotRead: 'not found in a copy of theirs here',

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
