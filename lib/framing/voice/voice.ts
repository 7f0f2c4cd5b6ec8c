import type { Block } from '../../model/article';
import type { Quote, Voice } from '../../model/report';
import type { Span } from '../../model/span';
import { sentences } from '../../text/sentences';
import { tokenize } from '../../text/tokens';
import { bareKey } from '../labels/label-matcher';
import { type Line, lineAt, readLines } from './lines';
import { findParaphrases } from './paraphrase';
import { type Range, rangeAround } from './ranges';

/** A word of the article with its place. */
export type Token = ReturnType<typeof tokenize>[number];

/** All that settles who is speaking at a place; made once an article with `readVoices`. */
export interface VoiceContext {
  lines: readonly Line[];
  tokens: readonly Token[];
  /** Where each word stands, as indices of `tokens`, by its key without a possessive ending. */
  places: ReadonlyMap<string, readonly number[]>;
  /** A quotation is never cut in two by a sentence's end inside it. */
  sentences: readonly Span[];
  /** Inside quotation marks, in text order. */
  marked: readonly Range[];
  paraphrases: readonly Range[];
}

/** What `readVoices` needs of an article. */
export interface VoiceInput {
  text: string;
  title: string | null;
  blocks: readonly Block[];
  quotes: readonly Pick<Quote, 'kind' | 'parts' | 'repeats'>[];
  outlets: readonly string[];
}

/**
 * Reads who speaks where, for a whole article. Marks around the title of a work or around single words with nobody
 * named still count as marks: the words in them are not the narrator's own choice.
 */
export function readVoices({ text, title, blocks, quotes, outlets }: VoiceInput): VoiceContext {
  const lines = readLines(text, blocks, title);
  const marked = quotes
    .filter(({ kind }) => kind !== 'title')
    .flatMap(({ parts, repeats }) => [...parts, ...repeats].map(({ start, end }) => ({ start, end })))
    .sort((a, b) => a.start - b.start);
  const tokens = tokenize(text);
  const all = sentences(text, unitsOf(text, marked));
  const body = all.filter(({ start }) => isBody(lineAt(lines, start)));
  const unmarked = tokens.filter((token) => !isMarked(token, marked));
  const paraphrases = findParaphrases(text, body, unmarked, outlets);
  return { lines, tokens, places: placesOf(tokens), sentences: all, marked, paraphrases };
}

/**
 * Who is speaking in a span: `quote` when it lies inside quotation marks, else `headline` or `caption` by the line it
 * stands in, else `paraphrase` or `narrator`. Offsets in `text`, [start, end). Throws when the span is not of the text.
 */
export function voiceAt(text: string, span: { start: number; end: number }, context: VoiceContext): Voice {
  if (span.start < 0 || span.end > text.length || span.end < span.start) {
    throw new RangeError(
      `voiceAt: the span [${span.start}, ${span.end}) is not in the text of ${text.length} characters; take both from the same article.`,
    );
  }
  if (isMarked(span, context.marked)) return 'quote';
  const own = lineVoiceAt(span, context);
  if (own !== 'narrator') return own;
  const told = context.paraphrases.some((range) => range.start <= span.start && span.end <= range.end);
  return told ? 'paraphrase' : 'narrator';
}

/** The article's own voice at a place, for words that attribute: those are never part of what they report. */
export function lineVoiceAt(
  span: { start: number },
  context: VoiceContext,
): 'headline' | 'caption' | 'narrator' {
  const kind = lineAt(context.lines, span.start)?.kind;
  return kind === 'headline' || kind === 'caption' ? kind : 'narrator';
}

function placesOf(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of tokens.entries()) {
    const bare = bareKey(key);
    const kept = places.get(bare);
    if (kept) kept.push(at);
    else places.set(bare, [at]);
  }
  return places;
}

/** Whether a span lies wholly inside quotation marks. */
export function isMarked(span: Range, marked: readonly Range[]): boolean {
  return rangeAround(marked, span) !== null;
}

function isBody(line: Line | null): boolean {
  return line !== null && line.kind !== 'headline' && line.kind !== 'heading' && line.kind !== 'caption';
}

/** Quotations with the mark on either side, disjoint and in order, as the sentence reader wants them. */
function unitsOf(text: string, marked: readonly Range[]): Span[] {
  const units: Span[] = [];
  let last = 0;
  for (const part of marked) {
    const start = Math.max(last, part.start - 1);
    const end = Math.min(text.length, part.end + 1);
    if (start >= end) continue;
    units.push({ start, end, text: text.slice(start, end) });
    last = end;
  }
  return units;
}
