import type { Observation } from '../../lib/model/report';

/** How many observations rest on a span of the page, and how many of those spans hold what they say. */
export interface EvidenceCount {
  held: number;
  spans: number;
  /** The first that did not, for those who look for the fault. */
  broken: string | null;
}

export function noEvidence(): EvidenceCount {
  return { held: 0, spans: 0, broken: null };
}

/** Checks that every observation's span is the text it says it is, and not empty. */
export function checkEvidence(
  text: string,
  observations: readonly Observation[],
  count: EvidenceCount,
): void {
  for (const { dimension, rule, evidence } of observations) {
    if (!('start' in evidence)) continue;
    const held = evidence.text !== '' && text.slice(evidence.start, evidence.end) === evidence.text;
    count.spans += 1;
    if (held) count.held += 1;
    else count.broken ??= `${dimension}, ${rule}: "${evidence.text}"`;
  }
}
