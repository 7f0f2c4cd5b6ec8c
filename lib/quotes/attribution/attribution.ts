import type { Attribution, Via } from '../../model/report';
import { knowsVerbs } from '../verbs/verbs';
import { creditOf, outletSubject } from './credits';
import type { CueWords } from './cues';
import { ceiled, type Evidence, type Rule } from './evidence';
import type { Mention } from './mention';
import type { Proposal } from './proposal';
import type { Scene } from './scene';
import { sourceOf } from './source';
import { spanishCreditOf } from './spanish/credits';

/** From here on a speaker is shown as certain: three of four in US news, of whom 98 in 100 have the right name. */
const CERTAIN = 0.82;
/** Below this the speaker is called unclear: right less than 7 times of 10 there. */
const LIKELY = 0.58;
/**
 * The most there is below certain. For what goes on from a speaker who is not certain, and for languages whose verbs are
 * not known: only a name with a colon or a dash is seen there.
 */
const BELOW_CERTAIN = CERTAIN - 0.01;
/** What is left of a reading whose words were denied, asked or supposed. */
const DOUBTED = 0.4;

/** An attribution with what later quotes need of it. */
export interface Reading {
  attribution: Attribution;
  /** How sure the source is, 0 to 1. */
  confidence: number;
  /** How sure the name behind the source is, 0 to 1. */
  naming: number;
  rule: Rule;
  evidence: readonly Evidence[];
  /** The phrase that names the speaker, for verbs that leave theirs out. */
  mention?: Mention | undefined;
}

export const NOBODY: Reading = {
  attribution: { source: null, cue: null, via: null, certainty: 'unclear' },
  confidence: 0,
  naming: 1,
  rule: 'none',
  evidence: [],
};

/** The reading a proposal stands for: its mention named, its cue as a span, the outlet its sentence credits. */
export function readingOf(scene: Scene, proposal: Proposal, k: number): Reading {
  const { source, weight } = sourceOf(scene, proposal.mention);
  const most = knowsVerbs(scene.lang) ? 1 : BELOW_CERTAIN;
  const confidence = proposal.unsaid ? DOUBTED : Math.min(ceiled(proposal.rule, proposal.confidence), most);
  const credit = scene.lang === 'es' ? spanishCreditOf : creditOf;
  const via = credit(scene.row, k, scene.text, scene.outlets);
  return {
    attribution: {
      source,
      cue: cueOf(scene, proposal.cue),
      via,
      certainty: certaintyOf(confidence * weight),
    },
    confidence,
    naming: weight,
    rule: proposal.rule,
    evidence: proposal.evidence,
    mention: proposal.mention,
  };
}

/**
 * Puts an outlet that only relays the words aside as the credit, where another source stands in the sentence:
 * "She said “…,” the Daily Ledger reported".
 */
export function settleOutlet(
  scene: Scene,
  found: readonly Proposal[],
): { best: Proposal | null; via: Via | null } {
  let via: Via | null = null;
  for (const proposal of found) {
    const outlet =
      proposal.cue !== null &&
      /^(?:report|write|quote|note|say|publish|informar|reportar)$/.test(proposal.cue.verb.lemma)
        ? outletSubject(scene.row, proposal.mention, scene.text, scene.outlets)
        : null;
    if (outlet === null || found.length === 1) return { best: proposal, via };
    via ??= outlet;
  }
  return { best: found[0] ?? null, via: null };
}

/** The same source for a quote that goes on without a verb of its own; within one sentence the verb is shared as well. */
export function inherit(
  previous: Reading,
  how: { rule: Rule; confidence: number; evidence: readonly Evidence[] },
): Reading {
  const { source } = previous.attribution;
  const cue = how.evidence.includes('same sentence') ? previous.attribution.cue : null;
  const sure = Math.min(ceiled(how.rule, how.confidence), previous.confidence >= CERTAIN ? 1 : BELOW_CERTAIN);
  const confidence = sure * previous.naming;
  return {
    attribution: { source, cue, via: null, certainty: certaintyOf(confidence) },
    confidence: sure,
    naming: previous.naming,
    rule: how.rule,
    evidence: how.evidence,
    mention: previous.mention,
  };
}

function cueOf(scene: Scene, cue: CueWords | null): Attribution['cue'] {
  if (cue === null) return null;
  const start = scene.row[cue.from]?.start ?? 0;
  const end = scene.row[cue.to - 1]?.end ?? start;
  return { start, end, text: scene.text.slice(start, end), lemma: cue.verb.lemma, class: cue.verb.class };
}

function certaintyOf(confidence: number): Attribution['certainty'] {
  if (confidence >= CERTAIN) return 'certain';
  return confidence >= LIKELY ? 'likely' : 'unclear';
}
