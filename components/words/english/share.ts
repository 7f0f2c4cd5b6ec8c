/** Citing, copying, exporting, printing. */
export const share = {
  // in what is copied, saved or printed
  marks: (text: string) => `“${text}”`,
  noDate: 'n.d.',
  noTitle: 'no headline known',
  titleNotChecked: 'headline not checked',
  quotedIn: 'Quoted in',
  from: 'From',
  labels: {
    outlet: 'Published by',
    published: 'Date',
    address: 'Address',
    speaker: 'Speaker',
    finding: 'Finding',
    comparedWith: 'Compared with',
    whatDiffers: 'What differs',
    printedIn: 'Also printed by',
    translated: 'Words first given in another language (not compared word by word)',
    perhaps: 'Perhaps the same statement (not counted)',
    notFound: 'Not in this collection',
    notCompared: 'Not compared (in another language than the collection)',
    unmarked: 'Without quotation marks (not counted)',
    archived: 'archived copy',
    collection: 'Collection',
    correction: 'Source Context: a correction',
    page: 'Page',
    quote: 'Quote',
    statement: 'Statement',
    records: 'Record',
    extension: 'Version of the extension',
    whatIsWrong: 'What is wrong',
    whereToRead: 'Where the printed words can be read',
  },

  // the menu of a quote
  menu: 'Cite and share',
  copyCitation: 'Copy citation',
  citeThis: 'What to cite',
  formats: { plain: 'Plain text', markdown: 'Markdown', csl: 'CSL-JSON' },
  formatOf: (format: string) => `Copy citation: ${format}`,
  thisPage: 'This page',
  copyLink: 'Copy link to the quote here',
  somethingWrong: 'Something wrong?',
  copyCorrection: 'Copy a correction report',
  correctionWhat: 'Copies what was found here, with room for what is wrong. Nothing is sent.',
  print: 'Printable comparison',

  // the menu of the page
  exportMenu: 'Save or print this page’s report',
  save: 'Save as',
  saves: { markdown: 'Markdown', csv: 'Table (CSV)', json: 'JSON' },
  printQuote: (quote: string) => `Print the comparison of ${quote}`,

  // what became of it
  copied: 'Copied',
  saved: (name: string) => `The browser saves it as ${name}`,
  notCopied: 'The browser did not let us copy. Select the text and copy it by hand.',
  notSaved: 'The browser did not let us save the file.',
  notOpened: 'The browser did not open the page to print.',

  // the printed page
  compareTitle: 'One quote, compared',
  onThePage: (title: string, outlet: string | null, date: string) =>
    outlet === null ? `As printed in ${title}, ${date}.` : `As printed in ${title}, ${outlet}, ${date}.`,
  wordings: 'Wordings of the statement',
  articles: 'Who printed it, and how',
  columns: {
    outlet: 'Article in',
    date: 'Date',
    words: 'Words as printed',
    credit: 'Comes from',
    verb: 'Verb',
    labels: 'Words used',
  },
  moreArticles: (n: number) => (n === 1 ? 'and one more article' : `and ${n} more articles`),
  moreDifferences: (n: number) => (n === 1 ? 'and one more difference' : `and ${n} more differences`),
  asAbove: 'as above',
  none: '–',
  notes: 'Notes',
  printNow: 'Print',
  tabGone:
    'The page this comparison is about was closed, or reads another article now. Open it again and print from there.',
};
