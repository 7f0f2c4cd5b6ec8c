import type { Attribution, Observation, Quote } from '../../../model/report';
import { lastStartingBy, type Range, rangeAround } from '../../voice/ranges';
import { isMarked, lineVoiceAt, type VoiceContext } from '../../voice/voice';
import { phraseAt } from '../phrase-book';
import { observeDoubtAfter } from './after-quote';
import { type Anchors, leadsToCue } from './leads';
import { type DoubtGroup, type DoubtWords, doubtWords } from './lexicon';
import { isBound } from './places';

/** Said in so many words beside the reporting words or the marks. */
const BESIDE = 0.9;
/** "so-called", "alleged": also words of plain naming and of legal caution. */
const ADJECTIVE = 0.7;
/** Words looked at on either side of what the marks can be bound to. */
const REACH = 10;

/**
 * The printed words by which an article puts doubt on a quote: hearsay ("allegedly said"), an adjective on the quoted
 * words ("the so-called “…”") or a rebuttal ("claimed, without evidence"). Only narrator words that are bound to the
 * quote's own reporting words, to its marks, or that open the sentence after it; never words inside marks, nor somebody
 * else's words. Evidence is a span of `text`, in text order. Marks and kinds after the framing reference (D9); the binding
 * rules are ours and prefer silence: none found does not say that the article believes the words.
 */
export function observeDoubt(
  text: string,
  quote: Pick<Quote, 'start' | 'end' | 'parts'>,
  attribution: Attribution,
  voices: VoiceContext,
  lang: string,
): Observation[] {
  const anchors = anchorsOf(text, quote, attribution, voices);
  const found: Observation[] = [];
  for (const words of doubtWords(lang)) {
    for (const { group, mark } of marksNear(anchors, words, voices)) {
      if (found.some(({ evidence }) => overlaps(evidence, mark))) continue;
      if (!isBound(mark, group.places, words, anchors)) continue;
      if (isSomebodyElses(mark, group, words, anchors, voices)) continue;
      const evidence = { ...mark, text: text.slice(mark.start, mark.end) };
      found.push({
        dimension: 'doubt',
        value: evidence.text,
        confidence: group.kind === 'adjective' ? ADJECTIVE : BESIDE,
        rule: `doubt.${group.kind}`,
        voice: lineVoiceAt(evidence, voices),
        evidence,
      });
    }
    found.push(...observeDoubtAfter(text, quote, attribution, voices, words));
  }
  return found.sort((a, b) => startOf(a) - startOf(b));
}

/** The source counts only beside the quote's own verb: without one it may belong to another quote. */
function anchorsOf(
  text: string,
  quote: Pick<Quote, 'parts'>,
  { cue, source }: Attribution,
  voices: VoiceContext,
): Anchors {
  const opensSentence = (start: number) =>
    voices.sentences[lastStartingBy(voices.sentences, start)]?.start === start;
  return { text, cue, source: cue && source, parts: quote.parts, opensSentence };
}

/** Every mark of doubt near the anchors, outside marks, in text order. */
function marksNear(
  { text, cue, source, parts }: Anchors,
  words: DoubtWords,
  { tokens, marked }: VoiceContext,
): { group: DoubtGroup; mark: Range }[] {
  const places = new Set<number>();
  for (const { start, end } of [cue, source, ...parts].filter((one) => one !== null)) {
    const before = lastStartingBy(tokens, start - 1);
    const after = lastStartingBy(tokens, end - 1) + 1;
    for (let k = 0; k < REACH; k++) places.add(before - k).add(after + k);
  }
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((at) =>
      words.groups.flatMap((group) => {
        const mark = phraseAt(text, tokens, at, group.book);
        // A quote set apart as a block has no printed marks to stop at.
        if (!mark || isMarked(mark, parts) || isMarked(mark, marked)) return [];
        if (group.needsDeterminer && !words.determiners.has(tokens[at - 1]?.key ?? '')) return [];
        return [{ group, mark }];
      }),
    );
}

/** "did not falsely claim", "accused of falsely claiming", and words that stand in a clause somebody else said. */
function isSomebodyElses(
  mark: Range,
  { places }: DoubtGroup,
  words: DoubtWords,
  anchors: Anchors,
  voices: VoiceContext,
): boolean {
  const { text, cue } = anchors;
  const before = leadsToCue(mark, words, anchors);
  const after = cue !== null && cue.end <= mark.start && /^[\s,]*$/.test(text.slice(cue.end, mark.start));
  const first = after ? cue.start : mark.start;
  const preceding = voices.tokens[lastStartingBy(voices.tokens, first - 1)]?.key ?? '';
  if (words.never.has(preceding) || ((before || after) && words.accused.has(preceding))) return true;
  const told = voices.paraphrases.find(({ start, end }) => start <= mark.start && mark.end <= end);
  if (!told || after) return false;
  if (cue !== null && told.start >= cue.end) return !places.includes('correction');
  const sentence = rangeAround(voices.sentences, mark);
  // “…,” allegedly said Roe; Without evidence, Roe said: all before the verb or the speaker is taken for what was said.
  return told.start !== sentence?.start || !(before || told.end <= mark.end + 1);
}

function overlaps(evidence: Observation['evidence'], mark: Range): boolean {
  return 'start' in evidence && evidence.start < mark.end && mark.start < evidence.end;
}

function startOf({ evidence }: Observation): number {
  return 'start' in evidence ? evidence.start : 0;
}
