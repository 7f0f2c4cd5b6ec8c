import type { Attribution, Cue, Observation } from '../../model/report';
import type { Range } from '../voice/ranges';
import { lineVoiceAt, type VoiceContext } from '../voice/voice';

/** That a quote goes on from another is read from the page; whose verb it leans on is less sure. */
const LIKELY = 0.7;

/** The mention of a speaker: a quote that goes on has the very mention of the quote it follows. */
export function leaderKey({ start, end }: Range): string {
  return `${start} ${end}`;
}

/**
 * For a quote without reporting words of its own: the words of the quote it goes on from, so that it can be said that "it follows “he
 * wrote”". Never counted as its verb. None where it has a verb, or its source stands nowhere before.
 *
 * @param leaders Reporting words of the quotes before it, by their source (`leaderKey`).
 */
export function observeFollows(
  text: string,
  { cue, source }: Attribution,
  leaders: ReadonlyMap<string, Cue>,
  voices: VoiceContext,
): Observation[] {
  if (cue !== null || source === null) return [];
  const words = leaders.get(leaderKey(source));
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
