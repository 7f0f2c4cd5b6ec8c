import type { Attested, Basis, Extent, OutletKind, Verdict, Voice } from '../../../lib/model/report';
import { day, days, few, language, listAll, listNames, many, number, plural } from './forms';

const verdicts: Record<Verdict, string> = {
  same: 'Same words',
  shortened: 'Shortened',
  changed: 'Changed',
  uncertain: 'May be the same statement',
};

/** An article beside the page: what that article's text has, so that nobody reads the label as a mark on the article. */
const besides: Record<Verdict, string> = {
  same: 'Same words',
  shortened: 'Prints more',
  changed: 'Other words',
  uncertain: 'Perhaps the same',
};

const dimensions: Record<string, string> = {
  source: 'Said by',
  verb: 'Verb used',
  follows: 'Verb used',
  'date-near-quote': 'When it was said',
  'verb-class': 'Kind of verb',
  speaker: 'Described as',
  credit: 'Comes from',
  position: 'Place',
  completeness: 'Kept of these sentences',
  wording: 'Wording',
  neighbours: 'What stands beside it',
  doubt: 'Marks of doubt',
  gap: 'Between two quotes',
  'words-people': 'Words for the people',
  'words-event': 'Words for the event',
  'words-removal': 'Words for the removal',
  'words-arrival': 'Words for the arrival',
  'words-custody': 'Words for custody',
  'words-authority': 'Words for the authorities',
  'words-law': 'Words for the law',
  'words-critics': 'Words for those who object or agree',
};

/** Heads that would not be understood inside a sentence. */
const inText: Record<string, string> = {
  source: 'who said it',
  speaker: 'how the speaker is described',
  completeness: 'how much of these sentences is quoted',
};

/** None of these heads begins with a name. */
const lowered = (head: string) => head.charAt(0).toLowerCase() + head.slice(1);

const quoteMarks = { open: '“', close: '”' };
const quoted = (text: string) => `${quoteMarks.open}${text}${quoteMarks.close}`;

/** What is said of a value by its rule; a rule that is not here gives the value as it is. */
const observed: Record<string, (value: string) => string> = {
  'verb.follows': (value) => `none of its own; follows ${quoted(value)}`,
  'wording.replace': (value) => `prints ${quoted(value)}`,
  'wording.insert': (value) => `adds ${quoted(value)}`,
  'wording.delete': (value) => `does not include ${quoted(value)}`,
  'wording.bracket': (value) => `has ${quoted(value)} in brackets`,
  'wording.sic': (value) => `has ${value}`,
  'wording.outside-marks': (value) => `puts ${quoted(value)} outside the quote marks`,
  'gap.between': (value) => `${value} of the statement`,
  'gap.points-back': (value) => `${value} of the statement`,
  'neighbours.before': (value) => `before it: ${value}`,
  'neighbours.after': (value) => `after it: ${value}`,
  'neighbours.contrast': (value) => `led in by ${quoted(value)}`,
  'neighbours.authority': (value) => `also quoted: ${value}`,
};

const voices: Record<Voice, string> = {
  narrator: 'the article’s own words',
  paraphrase: 'a paraphrase',
  quote: 'inside the quote',
  headline: 'headline',
  caption: 'caption',
  article: 'somewhere in the article',
};

const kinds: Record<OutletKind, string> = {
  news: 'News article',
  agency: 'Agency text',
  office: 'Published by the office itself',
  organisation: 'Published by the organisation itself',
  site: 'Other site',
};

/** Who most of a collection's quotes are by. */
const bases: Record<Basis, string> = {
  office: 'people who hold or seek public office',
  spokesperson: 'spokespeople',
  organisation: 'organisations and their leaders',
  clergy: 'clergy',
  'unnamed-role': 'officials who are not named',
};

function readOnlyInPart(some: number, all: number): string {
  if (some === all) return all === 1 ? 'the article was' : 'all of the articles were';
  return plural(some, { one: '{n} of the articles was', other: '{n} of the articles were' });
}

/** What a text is, in running words; a kind that is not here is named as the record names it. */
const textKinds: Record<string, string> = { tweet: 'tweets' };

/** With a capital at its head. */
const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const textOf = (kind: string | null) => (kind === null ? 'text itself' : (textKinds[kind] ?? kind));
const read = (by: string, kind: string | null) => `The ${textOf(kind)} (read as published by ${by})`;
const readInPart = (by: string, kind: string | null) =>
  `The ${textOf(kind)} (read in part as published by ${by})`;
const asPrintedBy = (by: string, kind: string | null) =>
  kind === null
    ? `As printed by ${by} (the text itself was not read)`
    : `The ${textOf(kind)} as printed by ${by} (${textOf(kind)} not read)`;

const extentShort = ({ articles, readInPart, outlets, from, to }: Extent) =>
  [
    `${many(articles, 'article', 'articles')} of ${many(outlets, 'outlet', 'outlets')}`,
    ...(readInPart > 0 ? [`${number(readInPart)} read in part`] : []),
    ...(from === '' ? [] : [days(from, to)]),
  ].join(', ');

const dimension = (name: string): string =>
  dimensions[name] ?? (name.startsWith('words-') ? `Words for ${name.slice(6)}` : name.replaceAll('-', ' '));

/** What the popup and the panel say of a page's quotes. */
export const report = {
  name: 'Source Context',
  /** The title of a tab. */
  pageTitle: (what: string) => `${what} – Source Context`,
  listNames,
  listAll,
  /** Items one after another, without "and". */
  series: (items: readonly string[]) => items.join(', '),
  /** Short facts in one line. */
  facts: (facts: readonly string[]) => facts.join(' · '),
  inBrackets: (text: string) => `(${text})`,
  /** For words that are no single string; else `quoted`. */
  quoteMarks,
  quoted,
  /** Words that belong together, with something else said between them. */
  quotedParts: (parts: readonly string[]) => parts.map(quoted).join(' … '),
  day,
  noDate: 'no date known',
  promise: 'We compare words. We do not rate outlets.',
  settings: 'Settings',

  // counts
  printedElsewhere: (n: number, of: number) => {
    if (n === 0) return 'None of the quotes here is in the collection.';
    if (of === 1) return 'The one quote here is printed elsewhere.';
    if (n === of)
      return of === 2
        ? 'Both quotes are printed elsewhere.'
        : `All ${number(of)} quotes are printed elsewhere.`;
    return plural(n, {
      one: `{n} of ${number(of)} quotes is printed elsewhere.`,
      other: `{n} of ${number(of)} quotes are printed elsewhere.`,
    });
  },
  /** Quotes that the collection has from this page and from nowhere else. */
  knownHere: (n: number, of: number) =>
    of === 1
      ? 'The collection has this quote from here; no other article in it prints it.'
      : `The collection has ${number(n)} of ${number(of)} quotes from here; no other article in it prints them.`,
  articles: (n: number) => many(n, 'article', 'articles'),
  inArticles: (n: number) => `In ${many(n, 'other article', 'other articles')}`,
  onSites: (n: number) => `On ${many(n, 'other site', 'other sites')}`,
  inText: 'In the text itself',
  onlyHere: 'In no other article yet',
  extent: ({ quotes, articles, mostly, readInPart, outlets, from, to }: Extent) =>
    articles === 0
      ? `The collection holds ${many(quotes, 'quote', 'quotes')} and no article.`
      : `The collection holds ${many(quotes, 'quote', 'quotes')} from ${many(articles, 'article', 'articles')} by public speakers` +
        `${mostly === null ? '' : `, mostly ${bases[mostly]}`}; ${readOnlyInPart(readInPart, articles)} read in part. ` +
        `${many(outlets, 'newsroom or agency', 'newsrooms and agencies')}${from === '' ? '' : `, ${days(from, to)}`}.`,
  extentShort,
  /** The extent of all collections that were asked, behind a sentence. */
  extentNote: (extents: readonly Extent[]) => `(${extents.map(extentShort).join('; ')})`,
  collection: (extent: string) => `Collection: ${extent}`,

  // the list
  quotesOnPage: 'Quotes on this page',
  verdict: (verdict: Verdict) => verdicts[verdict],
  besideThisPage: (verdict: Verdict, less: boolean) => (less ? 'Prints a part' : besides[verdict]),
  otherWording: 'Another wording was printed too',
  otherOccasion: 'Another statement with these words',
  noSpeaker: 'no speaker named near the quote',
  unsureSpeaker: (name: string) => `${name} (likely)`,
  perhaps: 'Perhaps the same',
  perhapsWhy: 'Near enough to mention, too far to be sure. Not counted. Check before you rely on it.',
  unmarked: 'Without quotation marks',
  unmarkedWhy:
    'The collection has these words as somebody’s statement. This page prints them without quotation marks. Not counted.',
  unmarkedHere: (n: number) =>
    plural(n, {
      one: '{n} passage of the collection stands here without quotation marks.',
      other: '{n} passages of the collection stand here without quotation marks.',
    }),
  notHere: (n: number) => `${many(n, 'quote', 'quotes')} not in this collection`,
  notHereWhy: 'This says nothing about whether the words were said.',
  inTranslation: (tag: string) => `Words first given in ${language(tag)}`,
  inTranslationWhy: 'A translation is not compared word by word.',
  wordingIn: (tag: string) => `In ${language(tag)}`,
  alsoIn: 'Also printed by',
  languageOf: (tag: string) => `in ${language(tag)}`,
  notCompared: (n: number, tag: string) => `${many(n, 'quote', 'quotes')} in ${language(tag)} not compared`,
  notComparedWhy: (tag: string) =>
    `The collection holds words said in ${language(tag)}. Which of them a translation gives, only a recorded translation can tell.`,
  showInPage: 'Show in page',
  partRead: 'Only part of this page could be read. What it lacks, we do not say.',
  olderQuote: 'This article is about something else and uses an older quote.',

  /** The subject of what the page's own words do. */
  subject: 'this article',

  // an opened quote
  whatDiffers: 'What differs',
  noDifference: 'No difference found in the words we check: wording, verb, labels, source.',
  onlyThisOne: 'No other article here prints this quote, so there is nothing to compare yet.',
  moreDifferences: (n: number) => `${many(n, 'more difference', 'more differences')}`,
  whatWasSaid: 'Compared with',
  /** How a wording is known, and what it is: the press release (read), the letter as others print it. */
  attested: (attested: Attested, by: string, kind: string | null): string =>
    attested === 'read'
      ? read(by, kind)
      : attested === 'read-in-part'
        ? readInPart(by, kind)
        : asPrintedBy(by, kind),
  someone: 'others',
  /** What a wording is, as the head of its line. */
  textKind: (kind: string | null) => (kind === null ? 'The text' : raised(textOf(kind))),
  sameAsIn: (outlet: string) => `The same wording as in the ${outlet} article.`,
  kept: (words: number, of: number) =>
    words >= of
      ? `keeps all ${many(of, 'word', 'words')}`
      : `keeps ${number(words)} of ${many(of, 'word', 'words')}`,
  /** `besides`: this page's own wording is none of them. */
  twoWordings: (n: number, besides: boolean) =>
    besides
      ? `Beside this page’s, ${few(n, 'wording was', 'wordings were')} printed.`
      : `${n === 2 ? 'Two' : number(n)} wordings were printed.`,
  whereElse: 'Where else it is printed',
  thisPage: 'This page',
  kind: (kind: OutletKind) => kinds[kind],
  kindInText: (kind: OutletKind) => lowered(kinds[kind]),
  article: 'Article',
  archived: 'Archived copy',
  articleOf: (title: string) => `Article: ${title}`,
  archivedOf: (title: string) => `Archived copy: ${title}`,
  titleRebuilt: 'headline not checked',
  readInPartHere: 'read in part',
  printsWords: (n: number) => `prints ${few(n, 'word', 'words')} of it`,
  sameText: (name: string) => `same ${name} text`,
  namesOrigin: (name: string) => `names ${name} as its source`,
  moreArticles: (n: number) => many(n, 'more article', 'more articles'),
  otherParts: (n: number) =>
    `${many(n, 'more article prints', 'more articles print')} other parts of the text`,
  moreAbout: (names: string) => `More: ${names}`,
  andMore: (n: number) => `and ${number(n)} more`,
  moreSites: (n: number) => `Also on ${many(n, 'other site', 'other sites')}`,
  onlyThere: 'Only there:',
  onlyHereWords: 'Only on this page:',
  notKept: 'Not in this quote:',
  wordsLeftUnshown: (n: number) => `[${many(n, 'word', 'words')}]`,

  // framing
  /** As the head of a row. */
  dimension,
  /** In running text. */
  dimensionInText: (name: string) => inText[name] ?? lowered(dimension(name)),
  voice: (voice: Voice) => voices[voice],
  /** A fact about the article, by the rule that found it; its own words stand in quotation marks. */
  observed: (rule: string, value: string): string =>
    rule.startsWith('completeness.') ? `${value}, in all its quotes` : (observed[rule]?.(value) ?? value),
  styleGuides: 'What style guides said',
  onTheWord: (terms: string) => `On ${terms}:`,
  /** Between the guide's name and what it says, which is English; `year` of the guide's entry where it bears one. */
  guideIn: (year: string | null) => (year === null ? ':' : `, ${year}:`),
  guidesDiffer: 'Guides differ from one another, and change.',
  notedByHand:
    'What stands around the quote in these articles was noted by hand from stored copies. Live pages may differ.',
  asHere: (names: string) => `As on this page: ${names}.`,
  likely: 'likely',
};
