import type { Attribution, Observation, Quote } from '../../../model/report';
import { surnameOf } from '../../../text/names';
import { tokenize } from '../../../text/tokens';
import { lastStartingBy, type Range } from '../../voice/ranges';
import { lineVoiceAt, type Token, type VoiceContext, voiceAt } from '../../voice/voice';
import { phraseAt } from '../phrase-book';
import type { DoubtWords } from './lexicon';

/** A sentence of its own may turn on more than the quote. */
const NEXT_SENTENCE = 0.7;
/** Words of a subject before "offered no evidence" ("The former mayor Ann Roe"). */
const LONGEST_SUBJECT = 4;

/**
 * A rebuttal that opens the sentence after the quote and its reporting words: "But in fact", "That is not true", "Roe
 * offered no evidence". "But" alone is how news goes on, and "In fact" alone as often supports; neither counts. What a
 * named speaker answers is that speaker's rebuttal, not the article's. At most one; evidence is a span of `text`.
 */
export function observeDoubtAfter(
  text: string,
  quote: Pick<Quote, 'start' | 'end'>,
  attribution: Attribution,
  voices: VoiceContext,
  words: DoubtWords,
): Observation[] {
  const { tokens, sentences } = voices;
  const end = Math.max(quote.end, attribution.cue?.end ?? 0);
  const next = sentences[lastStartingBy(sentences, end - 1) + 1];
  // A headline is not followed by a sentence of its own story.
  if (!next || next.start < end || lineVoiceAt(quote, voices) !== 'narrator') return [];
  const first = lastStartingBy(tokens, next.start - 1) + 1;
  const mark = rebuttalAt(text, first, tokens, attribution, words);
  if (!mark || mark.end > next.end || /^["“„«‘']/.test(next.text)) return [];
  if (voiceAt(text, mark, voices) !== 'narrator') return [];
  return [
    {
      dimension: 'doubt',
      value: text.slice(mark.start, mark.end),
      confidence: NEXT_SENTENCE,
      rule: 'doubt.rebuttal',
      voice: 'narrator',
      evidence: { ...mark, text: text.slice(mark.start, mark.end) },
    },
  ];
}

function rebuttalAt(
  text: string,
  first: number,
  tokens: readonly Token[],
  { source }: Attribution,
  { after }: DoubtWords,
): Range | null {
  const start = tokens[first]?.start ?? 0;
  const connector = phraseAt(text, tokens, first, after.connectors);
  const opening = connector ? lastStartingBy(tokens, connector.end - 1) + 1 : first;
  const mark =
    phraseAt(text, tokens, opening, after.denials) ??
    (connector && phraseAt(text, tokens, opening, after.turnsWithConnector)) ??
    phraseAt(text, tokens, first, after.turns);
  if (mark) return { start, end: mark.end };
  const surname = source?.name ? tokenize(surnameOf(source.name)).at(-1)?.key : undefined;
  let isSpeaker = false;
  for (let at = opening; at <= opening + LONGEST_SUBJECT; at++) {
    const offered = phraseAt(text, tokens, at, after.noProof);
    // Spanish leaves the subject out.
    if (offered && (isSpeaker || (at === opening && after.subjectless))) return { start, end: offered.end };
    const key = tokens[at]?.key ?? '';
    isSpeaker = (surname !== undefined && key === surname) || (at === opening && after.subjects.has(key));
  }
  return null;
}
