import type { Attribution, Observation } from '../../model/report';
import { lineVoiceAt, type VoiceContext } from '../voice/voice';

/** By how sure the attribution is of its verb; figures as in the framing reference. */
const CONFIDENCE = { certain: 0.9, likely: 0.7, unclear: 0.5 } as const;
/** Rule names carry the class of the verb, which compares articles that use different plain verbs. */
const RULE = 'verb.';

/**
 * The verb that reports a quote, as printed, with its class in the rule (`verb.neutral`). None where the quote has no
 * reporting words of its own: a verb is never taken over from another quote.
 */
export function observeVerb(text: string, attribution: Attribution, voices: VoiceContext): Observation[] {
  const { cue, certainty } = attribution;
  if (!cue || cue.end <= cue.start) return [];
  const { start, end } = cue;
  return [
    {
      dimension: 'verb',
      value: text.slice(start, end),
      confidence: CONFIDENCE[certainty],
      rule: verbRule(cue.class),
      voice: lineVoiceAt(cue, voices),
      evidence: { start, end, text: text.slice(start, end) },
    },
  ];
}

/** The rule name for a verb of a class; `verb.unclassed` for a verb whose class is not known. */
export function verbRule(verbClass: string | null): string {
  return `${RULE}${verbClass || 'unclassed'}`;
}

/** The class inside a verb observation's rule, or null when the rule is not one of `verbRule`. */
export function verbClassOf(rule: string): string | null {
  return rule.startsWith(RULE) && rule !== verbRule(null) ? rule.slice(RULE.length) : null;
}
