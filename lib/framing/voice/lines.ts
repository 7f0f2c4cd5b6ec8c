import type { Block, BlockKind } from '../../model/article';
import { paragraphs } from '../../text/paragraphs';
import { rangeAround } from './ranges';

/** A longer line without a closing mark is a sentence cut off, not a byline. */
const LONGEST_BYLINE_WORDS = 6;
/** A longer paragraph is text, even where it names a photographer. */
const LONGEST_CAPTION = 600;
const SENTENCE_END = /[.!?…:;,"”’»)\]]$/;
/** "Jo Doe/Picture House", "(XX Photo/Jo Doe)", "Photo: Jo Doe", "Image by Jo Doe" at the end of a line. */
const PHOTO_CREDITS = [
  /\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s?\/\s?\p{Lu}[\p{L}.&' -]{1,40}\.?$/u,
  /\([^()]*\b(?:photo|foto|image|imagen)\b[^()]*\)\.?$/iu,
  /\b(?:photo|photograph|photo credit|image|picture|foto|imagen|crédito)\s?:\s?[^.:]{2,60}\.?$/iu,
  /\b(?:Photo|Photograph|Image|Picture|Foto) (?:by|courtesy of|de|por) \p{Lu}[^.]{1,60}\.?$/u,
];

/** One line of an article with the part it plays. */
export interface Line {
  start: number;
  end: number;
  kind: BlockKind;
  /** The paragraph's number from 1 as a reader counts; null for headlines, headings, captions and bylines. */
  paragraph: number | null;
}

/**
 * The lines of a text in order, each with its kind: as the page's structure says or, where there is no structure
 * (`blocks` empty), as the line's own words say: a line that repeats the title is the headline, a line that ends in a
 * photo credit is a caption, a few words without a full stop are a byline. Offsets are those of `text`.
 */
export function readLines(text: string, blocks: readonly Block[], title: string | null): Line[] {
  const given: readonly { start: number; end: number; kind: BlockKind }[] =
    blocks.length > 0
      ? blocks
      : paragraphs(text).map(({ start, end }) => ({ start, end, kind: 'paragraph' as const }));
  const lines: Line[] = [];
  let counted = 0;
  for (const { start, end, kind: givenKind } of given) {
    const words = text.slice(start, end).trim();
    if (words === '') continue;
    const kind = givenKind === 'paragraph' ? kindByWords(words, title) : givenKind;
    const counts =
      kind === 'blockquote' || kind === 'list-item' || (kind === 'paragraph' && !isByline(words, givenKind));
    if (counts) counted++;
    lines.push({ start, end, kind, paragraph: counts ? counted : null });
  }
  return lines;
}

/** The line that holds an offset, or null between lines. */
export function lineAt(lines: readonly Line[], offset: number): Line | null {
  return rangeAround(lines, { start: offset, end: offset + 1 });
}

/** Whether an offset stands in a headline or a heading: there every word may be capitalised. */
export function isDisplayAt(lines: readonly Line[], offset: number): boolean {
  const kind = lineAt(lines, offset)?.kind;
  return kind === 'headline' || kind === 'heading';
}

function kindByWords(words: string, title: string | null): BlockKind {
  if (title !== null && fold(words) === fold(title)) return 'headline';
  if (words.length <= LONGEST_CAPTION && PHOTO_CREDITS.some((credit) => credit.test(words))) return 'caption';
  return 'paragraph';
}

function isByline(words: string, kind: BlockKind): boolean {
  return (
    kind === 'paragraph' && !SENTENCE_END.test(words) && words.split(/\s+/).length <= LONGEST_BYLINE_WORDS
  );
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
