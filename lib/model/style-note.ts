/** What style guides say of a word: always two guides at least, in their order of time, and no verdict on any. */
export interface StyleNote {
  /** Terms of the label lexicon. One in the singular also stands for longer phrases that hold it. */
  terms: string[];
  lang: string;
  guides: StyleGuideEntry[];
}

/** What one guide says of a word. */
export interface StyleGuideEntry {
  guide: string;
  /** Year or month of the guide's entry, `2018` or `2013-04`; null where the guide bears no date. */
  on: string | null;
  /** One sentence of our own, no quotation. */
  says: string;
  /** Where it can be read; null when no address is known. */
  url: string | null;
}
