import type { Block, BlockKind } from '../../model/article';
import { type ReadQuote, readQuotes } from '../read-quotes';

const KINDS: Readonly<Record<string, BlockKind>> = {
  P: 'paragraph',
  B: 'blockquote',
  C: 'caption',
  H: 'heading',
  T: 'headline',
  L: 'list-item',
};

/** A page of lines, each with a letter for its kind. */
export function page(rows: readonly string[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const row of rows) {
    blocks.push({ start, end: start + row.length - 2, kind: KINDS[row[0] ?? ''] ?? 'paragraph' });
    start += row.length - 1;
  }
  return { text: rows.map((row) => row.slice(2)).join('\n'), blocks };
}

/** Reads a page of such lines. */
export function readRows(rows: readonly string[]): ReadQuote[] {
  const { text, blocks } = page(rows);
  return readQuotes(text, { lang: 'en', blocks });
}

/** Kind, parts, who said it and how sure, and how often the page prints it again. */
export function line({ kind, parts, attribution, repeats }: ReadQuote): string {
  const again = repeats.length === 0 ? '' : ` + ${repeats.map((span) => span.text).join(' + ')}`;
  const who = attribution.source?.name ?? attribution.source?.text ?? 'nobody';
  return `${kind} [${parts.map((part) => part.text).join('|')}] ${who}, ${attribution.certainty}${again}`;
}

/** A line of running text that says nothing. */
export const ASIDE = 'P It rained on the valley all day.';
