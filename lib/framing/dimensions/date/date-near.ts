import type { Observation, Quote } from '../../../model/report';
import { sentencesOf, stretchOf, withNeighbours } from '../../voice/around';
import { lastStartingBy, type Range } from '../../voice/ranges';
import { lineVoiceAt, type VoiceContext } from '../../voice/voice';
import { type DateRank, type DateWords, findDates, knowsDates } from './date-words';

/** The value where no date is printed near. */
export const NO_DATE_NEAR = 'no date near the quote';

/** A date in the quote's own sentence or its reporting words'. */
const OWN_SENTENCE = 0.9;
/** A date in a neighbouring sentence may belong to something else; an absence rests on how many ways of printing we know. */
const NEIGHBOUR = 0.7;
const NONE = 0.8;
const RANKS: readonly DateRank[] = ['year', 'noYear', 'edge'];

/**
 * The date words printed nearest to a quote, for older words in a new article. Searched: the quote's sentences, the
 * sentence of its reporting words, and one sentence before and after in the same paragraph; never inside marks. A date
 * with a year goes before one without, that before an edge ("since 2010"); then the nearest. Where none is printed, the
 * value says so and the evidence is the stretch that was searched. One observation, none where the language's dates are not
 * known; evidence is a span of `text`. Method: ours; nothing is resolved to a day.
 */
export function observeDateNear(
  text: string,
  quote: Pick<Quote, 'start' | 'end' | 'parts' | 'attribution'>,
  voices: VoiceContext,
  lang: string,
): Observation[] {
  if (!knowsDates(lang)) return [];
  const { own, all } = searched(quote, voices);
  const dates = unmarkedStretches(all, quote.parts, voices).flatMap((stretch) =>
    findDates(text.slice(stretch.start, stretch.end), lang).map((date) => ({
      ...date,
      start: stretch.start + date.start,
      end: stretch.start + date.end,
    })),
  );
  const best = dates.sort((a, b) => compare(a, b, quote))[0];
  const { start, end } = best ?? all;
  const evidence = { start, end, text: text.slice(start, end) };
  const inOwn = start >= own.start && end <= own.end;
  return [
    {
      dimension: 'date-near-quote',
      value: best ? evidence.text : NO_DATE_NEAR,
      confidence: best ? (inOwn ? OWN_SENTENCE : NEIGHBOUR) : NONE,
      rule: best ? 'date-near.printed' : 'date-near.none',
      voice: lineVoiceAt(best ?? quote, voices),
      evidence,
    },
  ];
}

/** The quote's own sentences with those of its reporting words, and the same with a neighbour on either side. */
function searched(
  quote: Pick<Quote, 'start' | 'end' | 'attribution'>,
  voices: VoiceContext,
): { own: Range; all: Range } {
  let { first, last } = sentencesOf(quote, voices);
  const { cue } = quote.attribution;
  const of = cue && sentencesOf(cue, voices);
  // Words set apart are introduced in the paragraph before ("Roe wrote in January 2016:"); farther ones are another quote's.
  if (of && Math.abs(of.first - first) <= 1) first = Math.min(first, of.first);
  if (of && Math.abs(of.last - last) <= 1) last = Math.max(last, of.last);
  const own = { first, last };
  return { own: stretchOf(own, quote, voices), all: stretchOf(withNeighbours(own, voices), quote, voices) };
}

/** What is left of a range outside quotation marks, in text order. */
function unmarkedStretches(range: Range, parts: readonly Range[], { marked }: VoiceContext): Range[] {
  const inside = [...parts];
  for (let at = Math.max(0, lastStartingBy(marked, range.start)); at < marked.length; at++) {
    const part = marked[at];
    if (!part || part.start >= range.end) break;
    inside.push(part);
  }
  inside.sort((a, b) => a.start - b.start);
  const left: Range[] = [];
  let from = range.start;
  for (const { start, end } of [...inside, { start: range.end, end: range.end }]) {
    if (start > from) left.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return left;
}

function compare(a: DateWords, b: DateWords, quote: Pick<Quote, 'start' | 'end' | 'parts'>): number {
  return (
    RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
    distance(a, quote) - distance(b, quote) ||
    a.start - b.start
  );
}

/** Characters to the nearest part; between two parts a date is as near as it can be. */
function distance(date: Range, { start, end }: Range): number {
  return Math.max(0, start - date.end, date.start - end);
}
