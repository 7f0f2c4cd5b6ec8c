import type { Paragraph } from '../model/article';

/**
 * The paragraphs of a text: its newline-separated lines that hold more than white space, numbered from 1.
 * A span runs over the whole line (its outer white space included, line ends excluded), in UTF-16 offsets.
 */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    const line = text.slice(start, end);
    if (line.trim() !== '') found.push({ start, end, text: line, number: found.length + 1 });
    start = next + 1;
  }
  return found;
}
