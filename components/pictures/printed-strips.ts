import { copyKey } from '../../lib/framing/compare/compared-articles';
import type { Appearance, QuotedParts } from '../../lib/model/report';
import type { KeptSegment } from '../printings/kept-segments';
import { countWords } from '../printings/printings';

/** One article beside a statement's text: which stretches of it stand between the article's marks. */
export interface PrintedStrip {
  /** The article's id; `page` for the page that is being read. */
  article: string;
  /** Null for the page that is being read. */
  outlet: string | null;
  published: string | null;
  /** UTF-16 offsets in the text, `[start, end)`, in order. */
  ranges: readonly [number, number][];
  /** Words in these stretches. */
  words: number;
  /** Read whole: what is not between its marks is known not to be there. */
  whole: boolean;
}

/**
 * The strips of a picture: this page first, then every article that prints any of the text, by date, undated last.
 *
 * @param complete Whether this page was read whole.
 */
export function printedStrips(
  quoted: QuotedParts,
  appearances: readonly Appearance[],
  complete: boolean,
): PrintedStrip[] {
  const { text } = quoted;
  const here = quoted.parts
    .filter((part) => part.here)
    .map(({ start, end }): [number, number] => [start, end]);
  const strip = (
    ranges: readonly [number, number][],
    facts: Pick<PrintedStrip, 'article' | 'outlet' | 'published' | 'whole'>,
  ): PrintedStrip => ({
    ...facts,
    ranges,
    words: ranges.reduce((sum, [start, end]) => sum + countWords(text.slice(start, end)), 0),
  });
  const others = quoted.printed.flatMap(({ article, ranges }) => {
    const one =
      appearances.find((each) => each.article === article) ??
      appearances.find((each) => copyKey(each) === article);
    if (one === undefined || ranges.length === 0) return [];
    return [
      strip(ranges, {
        article,
        outlet: one.outlet,
        published: one.published,
        whole: one.read === 'whole',
      }),
    ];
  });
  others.sort((a, b) => ((a.published ?? '9') < (b.published ?? '9') ? -1 : 1));
  return [strip(here, { article: 'page', outlet: null, published: null, whole: complete }), ...others];
}

/** A strip cut into what it keeps and what it does not, from the text's start to its end. */
export function stripSegments(length: number, ranges: readonly [number, number][]): KeptSegment[] {
  const segments: KeptSegment[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) segments.push({ kept: false, length: start - at });
    if (end > Math.max(at, start)) segments.push({ kept: true, length: end - Math.max(at, start) });
    at = Math.max(at, end);
  }
  if (length > at) segments.push({ kept: false, length: length - at });
  return segments;
}
