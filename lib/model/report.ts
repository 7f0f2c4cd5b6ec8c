import type { Span } from './span';
import type { StyleNote } from './style-note';

/** What `explain` answers: the article, its quotes, and where else each was printed. */
export interface Report {
  page: PageFacts;
  /** In reading order. */
  quotes: Quote[];
  /** Stretches that print a statement's words without quotation marks, in reading order; none of them is in `quotes`. */
  unmarked: Quote[];
  /** What style guides say of words near the quotes, here or in the other printings; empty in a first report. */
  styleNotes: StyleNote[];
  /** The true extent of each corpus that was asked. */
  corpus: Extent[];
  /** Milliseconds each step took. */
  took: { extract: number; quotes: number; match: number; attribute: number; framing: number };
}

/** Facts of the page as a whole. */
export interface PageFacts {
  url: string | null;
  title: string | null;
  outlet: string | null;
  published: string | null;
  lang: string;
  words: number;
  paragraphs: number;
  /** False: paywalled, cut, or over a limit. */
  complete: boolean;
  /** The text all offsets refer to; only where it was asked for. */
  text?: string | undefined;
  topic: TopicVerdict;
}

/** Whether the article is about a corpus's topic, with the words that say so. */
export interface TopicVerdict {
  verdict: 'on-topic' | 'older-quote' | 'off-topic' | 'not-an-article';
  /** 0 to 1. */
  score: number;
  evidence: Span[];
}

/** The public role on which somebody's words are in a corpus. */
export type Basis = 'office' | 'spokesperson' | 'organisation' | 'clergy' | 'unnamed-role';

/** How much a corpus holds: the numbers behind "not in this collection". */
export interface Extent {
  id: string;
  articles: number;
  /** Of the articles, those of which only a part was read. */
  readInPart: number;
  quotes: number;
  /** In what role most of the quotes were spoken; null when no role has more than half of them. */
  mostly: Basis | null;
  outlets: number;
  /** The language its people speak; a quote in another is a rendering, not a wording. */
  lang: string;
  /** ISO date of the earliest dated article. */
  from: string;
  /** ISO date of the latest dated article. */
  to: string;
}

/** One quotation of the article. Runs from the first part's start to the last part's end. */
export interface Quote extends Span {
  id: string;
  /** At least one; quotation marks excluded; each is one mark in the page. */
  parts: Span[];
  /** Other places where the page prints these words again: a headline, a caption, a pull quote. Each is a mark in the page too. */
  repeats: Span[];
  /** `scare` and `title` are not speech and are never matched; `unmarked` stands only in a report's list of that name. */
  kind: QuoteKind;
  /** Non-empty newline-separated lines, from 1. */
  paragraph: number;
  attribution: Attribution;
  /** Best first; empty when the quote is not in the corpus. */
  matches: Match[];
  /** Statements made in another language that the quote gives in its own. No verdict: translations differ by nature. */
  renderings: Rendering[];
  /** Of this page. */
  framing: Observation[];
}

export type QuoteKind = 'speech' | 'fragment' | 'scare' | 'title' | 'block' | 'unmarked';

/** Who said it, by which reporting words, and whom the article credits. */
export interface Attribution {
  source: Source | null;
  cue: Cue | null;
  via: Via | null;
  certainty: 'certain' | 'likely' | 'unclear';
}

/** The mention tied to the cue; if the quote continues another, that quote's source. */
export interface Source extends Span {
  /** Fullest form in the article without title, party or possessive, accents kept; null when nobody is named. */
  name: string | null;
  role: 'person' | 'organisation' | 'document' | 'unnamed';
}

/** The reporting words: "said", "according to". */
export interface Cue extends Span {
  lemma: string;
  class: string;
}

/** The outlet the article credits. */
export interface Via extends Span {
  name: string;
}

export type Verdict = 'same' | 'shortened' | 'changed' | 'uncertain';

/** One statement of the corpus that the quote prints, wholly or in part. */
export interface Match {
  statement: string;
  /** 0 to 1. */
  score: number;
  /** The best over all versions: `changed` only when every version differs. */
  verdict: Verdict;
  against: Against[];
  /** Primary texts first, then news by date, undated last, then other sites. */
  appearances: Appearance[];
  /** Which part of the statement was quoted; null in a first report, and where no article beside the page prints it. */
  quoted: QuotedParts | null;
}

/** Which part of a statement's longest known wording was quoted, by how many articles. */
export interface QuotedParts {
  version: string;
  kind: string | null;
  attested: Attested;
  by: string[];
  text: string;
  /** Articles of newsrooms and agencies that print any of it, copies of one text once; this page is not among them. */
  articles: number;
  /** The whole text in stretches, in order, without a gap. */
  parts: QuotedPart[];
  /** What each counted article prints between its marks, one entry a text: copies of one text stand under one article. */
  printed: PrintedParts[];
}

/** The stretches of a wording that one article quotes: offsets in the wording, `[start, end)`, in order, apart. */
export interface PrintedParts {
  /** The article's id; of a copied text that of the article it copies, or the agency's name. */
  article: string;
  ranges: [number, number][];
}

/** A stretch of a wording all of whose words were quoted by as many articles. Offsets are those of its text. */
export interface QuotedPart {
  start: number;
  end: number;
  /** Of the articles, those that print it between quotation marks. */
  articles: number;
  /** Whether this page does, in any of its quotes. */
  here: boolean;
}

/** A statement made in one language, given by the quote in another. */
export interface Rendering {
  statement: string;
  /** Canonical name; null when no name is known. */
  speaker: string | null;
  /** Language of the statement. */
  lang: string;
  /** Its wordings in its own language, best known first. */
  versions: { version: string; kind: string | null; attested: Attested; by: string[]; text: string }[];
  /** Articles that print it, in either language; primary texts first, then news by date, undated last, then other sites. */
  printed: PrintedBy[];
}

/** What is known of any article that prints a statement. */
export interface PrintedBy {
  /** The article's id. */
  article: string;
  outlet: string;
  kind: OutletKind;
  url: string | null;
  published: string | null;
  title: string;
  titleSeen: boolean;
  primary: boolean;
  lang: string;
  /** The whole quote as that article prints it. */
  text: string;
}

/** How a version is known: read, read in part, or only as printed by somebody. */
export type Attested = 'read' | 'read-in-part' | 'as-printed-by';

/** The quote compared with one version of the statement. */
export interface Against {
  version: string;
  /** What the text is, in the record's word ("letter", "press release"); null where no record says it. */
  kind: string | null;
  attested: Attested;
  /** Who read or printed it; outlet names. */
  by: string[];
  verdict: Verdict;
  /** `of` counts the words of the version's sentences that the quote touches. */
  kept: { words: number; of: number };
  edits: Edit[];
}

export type EditKind =
  | 'trim-start'
  | 'trim-end'
  | 'ellipsis'
  | 'cut'
  | 'join'
  | 'bracket'
  | 'sic'
  | 'replace'
  | 'insert'
  | 'delete'
  | 'boundary';

/** One difference between the quote and another text of the same words. */
export interface Edit {
  kind: EditKind;
  /** Offsets in the quote's text. */
  page: [number, number];
  /** Offsets in the other text. */
  source: [number, number];
  /** `meaning`: a negation, number, name or modal changed. */
  weight: 'cosmetic' | 'wording' | 'meaning';
}

/** What the publisher calls itself. */
export type OutletKind = 'news' | 'agency' | 'office' | 'organisation' | 'site';

/** Where an article's text comes from, when it is a copy. */
export interface Origin {
  name: string;
  kind: 'agency' | 'outlet' | 'office';
  article: string | null;
  basis: 'named' | 'same-text' | 'inferred';
}

/** Whether an edge of the stored quote was seen, or the copy that was read ends there. */
export interface Edges {
  start: 'seen' | 'cut';
  end: 'seen' | 'cut';
}

/** Whom an article credits for a quote. */
export interface Credit {
  name: string;
  /** As printed; null where the record does not hold the clause. */
  clause: string | null;
  /** The credited outlet's article in the corpus that prints these words: the credit is checked. Null: it is only named. */
  article: string | null;
}

/** One article that prints the statement. */
export interface Appearance extends PrintedBy {
  read: 'whole' | 'part';
  edges: Edges;
  origin: Origin | null;
  /** The outlet this article credits for the quote, if any. */
  credit: Credit | null;
  /** The page's quote compared with this article's text (see `docs/decisions`). */
  verdict: Verdict;
  edits: Edit[];
  framing: Observation[];
}

/** Who is speaking in a stretch of text. `article`: noted for the whole article, place not recorded. */
export type Voice = 'narrator' | 'paraphrase' | 'quote' | 'headline' | 'caption' | 'article';

/** Words of a stored record that a claim rests on. */
export interface RecordEvidence {
  /** The id of the article's record, or `page` for metadata of the page itself. */
  record: string;
  field: string;
  text: string;
}

/** One observable choice near a quote. No evidence, no observation. */
export interface Observation {
  /** `verb`, `speaker`, `words-people`, `words-event`, `credit`, `position`, … */
  dimension: string;
  /** What was found, in the article's own words or as a short fact ("paragraph 8 of 9"). */
  value: string;
  /** 0 to 1. */
  confidence: number;
  /** The rule that made it, for those who ask why. */
  rule: string;
  voice: Voice;
  evidence: Span | RecordEvidence;
}
