import type { Attribution, Observation } from '../../model/report';
import { lineVoiceAt, type VoiceContext } from '../voice/voice';

/** That a quote goes on from another is read from the page; whose verb it leans on is less sure. */
const LIKELY = 0.7;

/**
 * For a quote without reporting words of its own: the words of the quote it goes on from, so that it can be said that "it follows “he
 * wrote”". Never counted as its verb. None where it has a verb, or its source stands nowhere before.
 *
 * @param before The quotes before it in the article, in reading order.
 */
export function observeFollows(
  text: string,
  { cue, source }: Attribution,
  before: readonly { attribution: Attribution }[],
  voices: VoiceContext,
): Observation[] {
  if (cue !== null || source === null) return [];
  const leader = before.findLast(
    ({ attribution }) =>
      attribution.cue !== null &&
      attribution.source?.start === source.start &&
      attribution.source.end === source.end,
  );
  const words = leader?.attribution.cue;
  if (!words || words.end <= words.start) return [];
  const { start, end } = words;
  return [
    {
      dimension: 'follows',
      value: text.slice(start, end),
      confidence: LIKELY,
      rule: 'verb.follows',
      voice: lineVoiceAt(words, voices),
      evidence: { start, end, text: text.slice(start, end) },
    },
  ];
}
