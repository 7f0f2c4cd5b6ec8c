import type { Observation, Quote } from '../../../model/report';
import { lineAt } from '../../voice/lines';
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
/** Characters looked at on either side of the quote: about three long sentences; a line without stops can be endless. */
const FARTHEST = 500;
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
  { start, end, attribution: { cue } }: Pick<Quote, 'start' | 'end' | 'attribution'>,
  { sentences, lines, tokens }: VoiceContext,
): { own: Range; all: Range } {
  const at = (offset: number) => Math.max(0, lastStartingBy(sentences, offset));
  let first = at(start);
  let last = Math.max(first, at(end - 1));
  // Words set apart are introduced in the paragraph before ("Roe wrote in January 2016:"); farther ones are another quote's.
  if (cue && Math.abs(at(cue.start) - first) <= 1) first = Math.min(first, at(cue.start));
  if (cue && Math.abs(at(cue.end - 1) - last) <= 1) last = Math.max(last, at(cue.end - 1));
  const sameLine = (one: number, other: number) => {
    const line = lineAt(lines, sentences[one]?.start ?? -1);
    return line !== null && line === lineAt(lines, sentences[other]?.start ?? -1);
  };
  const range = (from: number, to: number): Range => ({
    start: Math.min(start, Math.max(sentences[from]?.start ?? start, wordAt(tokens, start - FARTHEST))),
    end: Math.max(end, Math.min(sentences[to]?.end ?? end, wordAt(tokens, end + FARTHEST))),
  });
  const before = first > 0 && sameLine(first - 1, first) ? first - 1 : first;
  const after = sameLine(last + 1, last) ? last + 1 : last;
  return { own: range(first, last), all: range(before, after) };
}

/** Where the first word at or after an offset begins; no bound before the text and past its last word. */
function wordAt(tokens: readonly Range[], offset: number): number {
  if (offset <= 0) return 0;
  return tokens[lastStartingBy(tokens, offset - 1) + 1]?.start ?? Number.POSITIVE_INFINITY;
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
