import type { CueWords } from './cues';
import { confidenceOf, type Evidence, type Rule } from './evidence';
import type { Mention } from './mention';
import type { Subject } from './subjects';

/** Beyond this many pieces a verb does not govern a quotation; the limit keeps long sentences linear. */
export const REACH = 40;

/** One reading of who said a quotation. */
export interface Proposal {
  mention: Mention;
  cue: CueWords | null;
  rule: Rule;
  evidence: readonly Evidence[];
  /** 0 to 1, from the rule and the evidence. */
  confidence: number;
  unsaid: boolean;
}

/** A reading that rests on a verb’s subject, with what the way it was found speaks for. */
export function proposeSubject(rule: Rule, subject: Subject, cue: CueWords, evidence: Evidence[]): Proposal {
  return propose(rule, subject.mention, cue, [...evidence, ...subject.evidence], subject.unsaid);
}

/** A reading with what its mention itself speaks for. */
export function propose(
  rule: Rule,
  mention: Mention,
  cue: CueWords | null,
  evidence: readonly Evidence[],
  unsaid: boolean,
): Proposal {
  const all = [...evidence, mention.type];
  // "denied the “theft”": whoever used the word, it was somebody else.
  const denied = cue !== null && /^(?:deny|refuse|decline|negar|desmentir)$/.test(cue.verb.lemma);
  return { mention, cue, rule, evidence: all, confidence: confidenceOf(rule, all), unsaid: unsaid || denied };
}

/** What a verb itself speaks for or against. */
export function ofVerb(cue: CueWords): Evidence[] {
  const evidence: Evidence[] = [];
  if (cue.verb.weak) evidence.push('weak verb');
  if (cue.verb.class === 'mental') evidence.push('mental verb');
  return evidence;
}
