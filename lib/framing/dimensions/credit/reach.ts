import type { Attribution } from '../../../model/report';
import { bareKey } from '../../labels/label-matcher';
import cues from '../../lexicons/paraphrase-cues.json';
import { lineAt } from '../../voice/lines';
import { lastStartingBy, type Range, rangeAround, rangesInside } from '../../voice/ranges';
import { isMarked, type Token, type VoiceContext } from '../../voice/voice';

/** Words from the reporting words within which a phrase is plainly about the quote. */
const NEAR_WORDS = 12;
/** Characters to either side of the quote and its reporting words beyond which a sentence is no longer read. */
const FARTHEST = 600;
/** Words between a phrase and the reporting words beyond which it is about something else. */
const FAR_WORDS = 30;

const reporting = new Set([...cues.verbs, ...cues.withObject]);
/** Words that open a clause about somebody or something else. */
const OPENS_CLAUSE =
  /^(?:who|whom|whose|which|that|when|where|after|before|because|while|since|although|though|if|than|que|quien|cuando)$/;
/** "when asked in an interview" is about the words themselves. */
const ASKED = /^(?:asked|reached|contacted|questioned|pressed)$/;

/** A verb in the past; what was done to a text is no deed of the speaker's. */
const PAST = /^(?!publish|post|releas|obtain|air|record|tap|email|provid|shar|report|print|issu)\w{2,}ed$/;
/** Between a verb and the marks: the marks stand in a clause with a subject of its own. */
const REPORTED_CLAUSE =
  /\b(?:that|he|she|they|it|we|i|is|was|are|were|has|had|have|would|will|could|can|may|might|must|should)\b/iu;
/** Forms that are as often a noun, or hang on the verb before them. */
const NOUN_TOO = /^(?:states?|notes?|claims?|\w+ing)$/;

/** The quote of which a credit is looked for. */
export interface CreditedQuote extends Range {
  parts: readonly Range[];
}

/** Where a credit may stand: the sentences of a quote and of its reporting words, and what in them is tied to the quote. */
export interface Reach {
  text: string;
  attribution: Attribution;
  /** Words outside quotation marks of the sentences, in text order. */
  tokens: readonly Token[];
  /** From the first of the sentences to the last. */
  searched: Range;
  /** The sentence before and the one after, within the paragraph; null at its edges. */
  previous: Range | null;
  next: Range | null;
  voices: VoiceContext;
  /** The quote's own places: its parts, its verb, its speaker. */
  anchors: readonly Range[];
}

/** A quote without a verb of its own takes over the credit of the quote it goes on from only within one paragraph. */
export function reachOf(
  text: string,
  quote: CreditedQuote,
  attribution: Attribution,
  voices: VoiceContext,
): Reach {
  const { source, cue } = attribution;
  const sameLine = (place: Range): boolean =>
    lineAt(voices.lines, place.start) === lineAt(voices.lines, quote.start);
  const anchors: Range[] = quote.parts.length > 0 ? [...quote.parts] : [quote];
  if (cue) anchors.push(cue);
  if (source && (cue !== null || sameLine(source))) anchors.push(source);
  const at = anchors
    .map(({ start }) => lastStartingBy(voices.sentences, start))
    .filter((index) => index >= 0);
  const held = [...new Set(at)].sort((one, other) => one - other);
  const near: Range = {
    start: Math.min(...anchors.map(({ start }) => start)) - FARTHEST,
    end: Math.max(...anchors.map(({ end }) => end)) + FARTHEST,
  };
  const ranges = held.flatMap((index) => clip(voices.sentences[index], near, voices));
  const neighbour = (index: number): Range | null => {
    const [range] = clip(voices.sentences[index], near, voices);
    return range && sameLine(range) ? range : null;
  };
  const whole = [...ranges, ...anchors];
  return {
    text,
    attribution,
    voices,
    anchors,
    tokens: ranges.flatMap((range) => wordsIn(range, voices)),
    searched: {
      start: Math.min(...whole.map(({ start }) => start)),
      end: Math.max(...whole.map(({ end }) => end)),
    },
    previous: neighbour((held[0] ?? 0) - 1),
    next: neighbour((held.at(-1) ?? 0) + 1),
  };
}

/** The whole of a sentence, or the words of it that lie within a stretch. */
function clip(sentence: Range | undefined, near: Range, { tokens }: VoiceContext): Range[] {
  if (!sentence) return [];
  if (sentence.start >= near.start && sentence.end <= near.end) return [sentence];
  const inside = rangesInside(tokens, {
    start: Math.max(sentence.start, near.start),
    end: Math.min(sentence.end, near.end),
  });
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** The words of a stretch outside quotation marks. */
export function wordsIn(range: Range, voices: VoiceContext): Token[] {
  return rangesInside(voices.tokens, range).filter((token) => !isMarked(token, voices.marked));
}

/**
 * Whether a phrase belongs to the words that report the quote: nothing stands between it and the quote's verb, speaker or
 * marks that begins another clause, another statement or another quotation.
 */
export function isTied(span: Range, reach: Reach): boolean {
  return reach.anchors.some((anchor) => isFree(span, anchor, reach));
}

/** Whether a phrase stands close to the quote's verb, speaker or marks. */
export function isNear(span: Range, { anchors, tokens }: Reach): boolean {
  return anchors.some((anchor) => wordsBetween(span, anchor, tokens).length <= NEAR_WORDS);
}

function isFree(span: Range, anchor: Range, reach: Reach): boolean {
  const { text, tokens, voices, anchors } = reach;
  // Inside the speaker's own phrase: "Roe, in an interview," but not "Roe, who was named in a letter,".
  if (span.start < anchor.end && anchor.start < span.end)
    return !opensInside(text, { start: anchor.start, end: span.start }, tokens, false);
  const after = span.start >= anchor.end;
  const gap: Range = after ? { start: anchor.end, end: span.start } : { start: span.end, end: anchor.start };
  const sentence = rangeAround(voices.sentences, span);
  if (sentence === null || sentence !== rangeAround(voices.sentences, anchor)) return false;
  const words = text.slice(gap.start, gap.end);
  if (/[;\n]/.test(words) || /[()]/.test(words.replace(/\([^()]*\)/g, ''))) return false;
  if (after && isReported(span, reach)) return false;
  if (hasForeignQuote(gap, anchors, voices)) return false;
  const between = wordsBetween(span, anchor, tokens);
  if (between.length > FAR_WORDS) return false;
  if (between.some((token, k) => opensStatement(token, between[k + 1], after, reach))) return false;
  const own = after ? { start: gap.start, end: span.start } : { start: sentence.start, end: span.start };
  // Before the verb a comma parts the clause of the phrase from that of the verb: "After a video was posted, Roe said".
  if (!after && !/[,—–]/.test(words)) return true;
  return !opensInside(text, own, tokens, after);
}

/**
 * "said he did “well” in the debate", "found that “secrets” were in an email": the marks stand inside a clause that is reported, and
 * what follows them belongs to it. A comma before the phrase brings the report back.
 */
function isReported(span: Range, { text, attribution: { cue }, anchors }: Reach): boolean {
  if (!cue || cue.start > span.start) return false;
  const part = anchors.findLast((own) => own.start >= cue.end && own.end <= span.start);
  if (!part || !REPORTED_CLAUSE.test(text.slice(cue.end, part.start))) return false;
  return !/[,—–]["”’'»]*\s*$/.test(text.slice(part.end - 1, span.start));
}

/** Whether the clause that ends at a phrase, back to the last comma, was opened by a word like "who" or "after". */
function opensInside(text: string, { start, end }: Range, tokens: readonly Token[], after: boolean): boolean {
  const comma = Math.max(...[',', '—', '–'].map((mark) => text.lastIndexOf(mark, end - 1)));
  const from = Math.max(start, comma);
  const inside = tokens.filter((token) => token.start >= from && token.end <= end);
  const [first] = inside;
  // ", cited his part in an ad": a second thing that the same person did.
  if (after && comma >= start && first && PAST.test(first.key) && !ASKED.test(first.key) && inside.length > 1)
    return true;
  return inside.some(({ key }, k) => {
    if (!OPENS_CLAUSE.test(key)) return false;
    return !(after && ASKED.test(inside[k + 1]?.key ?? ''));
  });
}

/** ", and the mayor", ", but", "the governor said": another statement begins between the phrase and the quote. */
function opensStatement(
  token: Token,
  next: Token | undefined,
  after: boolean,
  { text, anchors, attribution }: Reach,
): boolean {
  if (token.key === 'but') return true;
  if (token.key === 'and' || token.key === 'y') {
    const comma = /[,”"’]\s*$/.test(text.slice(Math.max(0, token.start - 2), token.start));
    // "sent a letter and told": what was told is not in the letter.
    return comma || (!after && next === undefined);
  }
  // A quote that goes on has its verb in the sentence it goes on from.
  if (attribution.cue === null) return false;
  const key = bareKey(token.key);
  if (!reporting.has(key) || NOUN_TOO.test(key) || /^\p{Lu}/u.test(text.slice(token.start, token.end)))
    return false;
  return !anchors.some((anchor) => anchor.start <= token.start && token.end <= anchor.end);
}

function hasForeignQuote(gap: Range, anchors: readonly Range[], { marked }: VoiceContext): boolean {
  for (let at = Math.max(0, lastStartingBy(marked, gap.start)); at < marked.length; at += 1) {
    const part = marked[at];
    if (!part || part.start >= gap.end) return false;
    if (part.end > gap.start && !anchors.some(({ start }) => start === part.start)) return true;
  }
  return false;
}

function wordsBetween(span: Range, anchor: Range, tokens: readonly Token[]): Token[] {
  const [low, high] = span.start >= anchor.end ? [anchor.end, span.start] : [span.end, anchor.start];
  return tokens.filter((token) => token.start >= low && token.end <= high);
}
