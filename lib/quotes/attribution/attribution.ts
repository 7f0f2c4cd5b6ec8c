import type { Attribution, Source, Via } from '../../model/report';
import { TITLES } from '../../text/words-of-titles';
import type { Piece } from '../skeleton';
import { knowsVerbs } from '../verbs/verbs';
import { antecedentOf, type Spoken } from './coreference';
import { creditOf, type Outlets, outletSubject } from './credits';
import type { CueWords } from './cues';
import { ceiled, type Evidence, type Rule } from './evidence';
import type { Inventory } from './inventory';
import type { Mention } from './mention';
import type { Proposal } from './proposal';
import { spanishCreditOf } from './spanish/credits';

/** From here on a speaker is shown as certain; measured on US news, see `cli/eval-quotes`. */
const CERTAIN = 0.82;
/** Below this the speaker is called unclear. */
const LIKELY = 0.58;
/** What is left of a reading whose words were denied, asked or supposed. */
const UNSAID = 0.4;

/** What goes on from a speaker who is not certain is not certain either. */
const LIKELIEST = 0.81;
/** Without the verbs of a language nobody is more than likely: only a name with a colon or a dash is seen there. */
const MOST_WITHOUT_VERBS = 0.81;

/** Everything attribution asks of an article. */
export interface Scene {
  text: string;
  row: readonly Piece[];
  inventory: Inventory;
  outlets: Outlets;
  lang: string;
  /** Quotations credited so far, in reading order. */
  spoken: Spoken[];
}

/** An attribution with what later quotes need of it. */
export interface Reading {
  attribution: Attribution;
  /** How sure the source is, 0 to 1. */
  confidence: number;
  /** How sure the name behind the source is, 0 to 1. */
  naming: number;
  rule: Rule;
  /** The phrase that names the speaker, for verbs that leave theirs out. */
  mention?: Mention | undefined;
}

export const NOBODY: Reading = {
  attribution: { source: null, cue: null, via: null, certainty: 'unclear' },
  confidence: 0,
  naming: 1,
  rule: 'none',
};

/** The reading a proposal stands for: its mention named, its cue as a span, the outlet its sentence credits. */
export function readingOf(scene: Scene, proposal: Proposal, k: number): Reading {
  const { source, weight } = sourceOf(scene, proposal.mention);
  const most = knowsVerbs(scene.lang) ? 1 : MOST_WITHOUT_VERBS;
  const confidence = proposal.unsaid ? UNSAID : Math.min(ceiled(proposal.rule, proposal.confidence), most);
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
  const sure = Math.min(ceiled(how.rule, how.confidence), previous.confidence >= CERTAIN ? 1 : LIKELIEST);
  const confidence = sure * previous.naming;
  return {
    attribution: { source, cue, via: null, certainty: certaintyOf(confidence) },
    confidence: sure,
    naming: previous.naming,
    rule: how.rule,
    mention: previous.mention,
  };
}

function sourceOf(scene: Scene, mention: Mention): { source: Source; weight: number } {
  const { row, text, inventory } = scene;
  const start = row[mention.from]?.start ?? 0;
  const end = row[mention.to - 1]?.end ?? start;
  const span = { start, end, text: text.slice(start, end) };
  const unnamed: Source = { ...span, name: null, role: 'unnamed' };
  if (mention.type === 'name' && mention.name !== null) {
    // “MR. ROE”: a title says person, whatever the capitals look like.
    if (inventory.isBody(mention.name) && !TITLES.has(row[mention.from]?.lower ?? ''))
      return { source: { ...span, name: mention.name, role: 'organisation' }, weight: 0.99 };
    return { source: { ...span, name: inventory.fullName(mention.name, start), role: 'person' }, weight: 1 };
  }
  if (mention.type === 'pronoun') {
    const named = resolve(scene, mention.from, row[mention.from]?.lower ?? '');
    // He or she without a person found is a gap; they, we and it name nobody by themselves.
    if (named === null)
      return {
        source: unnamed,
        weight: /^(?:s?he|él|ella)$/.test(row[mention.from]?.lower ?? '') ? 0.75 : 0.97,
      };
    return { source: { ...span, name: named.name, role: 'person' }, weight: named.confidence };
  }
  if (mention.type === 'body')
    return { source: { ...span, name: mention.name, role: 'organisation' }, weight: 0.98 };
  if (mention.type !== 'document') return { source: unnamed, weight: 0.98 };
  const { owner } = mention;
  const behind =
    owner === null
      ? null
      : /^(?:his|her)$/.test(owner)
        ? resolve(scene, mention.from, owner)
        : { name: inventory.fullName(owner, start), confidence: 0.97 };
  return {
    source: { ...span, name: behind?.name ?? null, role: 'document' },
    weight: behind?.confidence ?? 0.95,
  };
}

function resolve(scene: Scene, at: number, pronoun: string): { name: string; confidence: number } | null {
  return antecedentOf(scene.row, at, pronoun, scene.spoken, scene.inventory, scene.lang);
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
