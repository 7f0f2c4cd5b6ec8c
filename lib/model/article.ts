import type { Span } from './span';

/** What a stretch of an article's text is, as the page's structure says. */
export type BlockKind = 'headline' | 'paragraph' | 'heading' | 'caption' | 'blockquote' | 'list-item';

/** One line of an article's text. Blocks are in text order and do not overlap. */
export interface Block {
  /** UTF-16 offset of the first character in the article's text. */
  start: number;
  /** Offset after the last character; the newline that follows is not in the block. */
  end: number;
  kind: BlockKind;
}

/** An article as it was read from a page or a file: the only input of `explain`. */
export interface Article {
  /** The address it was read from, or null when it has none (a file, standard input). */
  url: string | null;
  /** `rel=canonical`, absolute, as the page gives it; whether it is believed is decided in `lib/text/address`. */
  canonical: string | null;
  /** The headline without the outlet's name, or null when the page has none. */
  title: string | null;
  /** The outlet as the page names itself, or null. */
  outlet: string | null;
  /** ISO date (`2016-01-07`) or date-time, or null when the page gives none. */
  published: string | null;
  /** BCP 47 primary language, e.g. `en` or `es`. */
  lang: string;
  /** The text all offsets refer to. Blocks are separated by a newline. */
  text: string;
  blocks: Block[];
  /** False when the page says or shows that text is missing: a paywall, a cut, a limit reached. */
  complete: boolean;
  /** False when the page is not an article at all: a front page, a search, a game. */
  isArticle: boolean;
}

/** A line of a text that holds more than white space, with its number from 1. */
export interface Paragraph extends Span {
  number: number;
}
