import type { Paragraph } from '../../model/article';
import type { Span } from '../../model/span';
import { samePerson } from '../../text/names';
import type { ReadQuote, RuledQuote } from '../read-quotes';
import { unsignedLength } from './layout';
import type { Repeats } from './repeats';

/**
 * Counts a quote once that a page prints again: the repeat's parts, and lines that print its words without marks, become
 * places of the quote they repeat, in reading order. Where the text only leaves a guess and the repeat says who, its
 * attribution is taken over; where both are certain and differ, they stay two quotes, for then the page contradicts itself.
 * `read` and `repeats.of` are in step; ids are given anew.
 */
export function foldRepeats(
  lines: readonly Paragraph[],
  read: readonly RuledQuote[],
  repeats: Repeats,
): RuledQuote[] {
  const places: Span[][] = read.map(() => []);
  const heirs = new Map<number, RuledQuote>();
  const kept = read.map((ruled, i) => {
    const original = repeats.of[i] ?? null;
    const first = original === null ? undefined : read[original];
    if (original === null || first === undefined || contradicts(first.quote, ruled.quote)) return true;
    places[original]?.push(...ruled.quote.parts);
    if (!heirs.has(original) && ruled.quote.attribution.certainty !== 'unclear') heirs.set(original, ruled);
    return false;
  });
  for (const { original, place } of unmarkedPlaces(lines, read, repeats)) places[original]?.push(place);
  let number = 0;
  return read.flatMap((ruled, i) => {
    if (kept[i] !== true) return [];
    number += 1;
    const heir = isGuess(ruled.quote) ? heirs.get(i) : undefined;
    const from = heir ?? ruled;
    const { attribution } = from.quote;
    const again = (places[i] ?? []).sort((a, b) => a.start - b.start);
    return [{ ...from, quote: { ...ruled.quote, id: `q${number}`, repeats: again, attribution } }];
  });
}

/** Lines that hold no quotation and print nothing but the words of one. */
function unmarkedPlaces(
  lines: readonly Paragraph[],
  read: readonly RuledQuote[],
  repeats: Repeats,
): { original: number; place: Span }[] {
  const quoted = read.flatMap(({ quote }) => quote.parts).sort((a, b) => a.start - b.start);
  let next = 0;
  return lines.flatMap((line) => {
    while (next < quoted.length && (quoted[next]?.end ?? 0) <= line.start) next += 1;
    if ((quoted[next]?.start ?? line.end) < line.end) return [];
    const original = repeats.ofLine(line.text);
    if (original === null) return [];
    const words = line.text.slice(0, unsignedLength(line.text)).trim();
    const start = line.start + line.text.indexOf(words);
    return [{ original, place: { start, end: start + words.length, text: words } }];
  });
}

/** Whether no words say who speaks. A denied "said" is not a guess: its doubt must stay. */
function isGuess({ attribution: { source, cue, certainty } }: ReadQuote): boolean {
  return source === null || (cue === null && certainty !== 'certain');
}

/** Whether two places surely give the same words to different persons. */
function contradicts(a: ReadQuote, b: ReadQuote): boolean {
  const [one, other] = [a.attribution, b.attribution];
  const [first, second] = [one.source?.name ?? null, other.source?.name ?? null];
  if (one.certainty !== 'certain' || other.certainty !== 'certain') return false;
  return first !== null && second !== null && !samePerson(first, second);
}
