import type { Attested, Extent, Verdict } from '../model/report';

/** The words of whatever leaves the extension by copying, saving or printing, in one language. */
export interface ShareWords {
  /** BCP 47, of dates. */
  lang: string;
  /** Quotation marks around words. */
  marks(text: string): string;
  /** In the place of a date nobody knows: "n.d.". */
  noDate: string;
  /** In the place of a headline that is not known. */
  noTitle: string;
  noSpeaker: string;
  /** A speaker who is likely and no more. */
  likely(name: string): string;
  titleNotChecked: string;
  /** Of an article, and of the page as a sentence. */
  readInPart: string;
  pageReadInPart: string;
  /** Over the words that a quote translates; `lang` is theirs. */
  wordingIn(lang: string): string;
  /** Before the article that printed the words, and before a text of the speaker's own office. */
  quotedIn: string;
  from: string;
  verdict(verdict: Verdict): string;
  attested(attested: Attested, by: readonly string[], kind: string | null): string;
  extent(extent: Extent): string;
  /** "We compare words. We do not rate outlets." */
  promise: string;
  labels: ShareLabels;
}

/** What stands before a colon, or over a list. */
export interface ShareLabels {
  outlet: string;
  published: string;
  address: string;
  speaker: string;
  finding: string;
  comparedWith: string;
  whatDiffers: string;
  printedIn: string;
  translated: string;
  perhaps: string;
  notFound: string;
  notCompared: string;
  unmarked: string;
  collection: string;
  correction: string;
  page: string;
  quote: string;
  statement: string;
  records: string;
  extension: string;
  whatIsWrong: string;
  whereToRead: string;
  archived: string;
}
