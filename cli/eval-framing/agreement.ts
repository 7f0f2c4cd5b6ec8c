import { Shares } from '../shares';
import type { LabelItem } from './items';
import { measureLabels, printLabelShares } from './labels';
import { print, printHeading, printLine } from './print';
import { kappa, pairUp } from './score';

/**
 * How far two people agree: the second reading measured against the first as the rules are, and Cohen's kappa of the
 * concepts and voices they gave to overlapping words. Items whose words differ are left out and named.
 */
export function evaluateAgreement(first: readonly LabelItem[], second: readonly LabelItem[]): void {
  const byId = new Map(first.map((item) => [item.id, item]));
  const shares = new Shares();
  const concepts: [string, string][] = [];
  const voices: [string, string][] = [];
  const left: string[] = [];
  for (const item of second) {
    const other = byId.get(item.id);
    if (other?.text !== item.text) {
      left.push(item.id);
      continue;
    }
    measureLabels(item.text, item.labels, other.labels, shares);
    for (const [a, b] of pairUp(item.labels, other.labels).pairs) {
      concepts.push([a.concept, b.concept]);
      voices.push([a.voice, b.voice]);
    }
  }
  printHeading(`Two readers: ${second.length - left.length} items, the second against the first`);
  printLabelShares(shares);
  printLine('kappa of concepts, overlapping words', say(concepts));
  printLine('kappa of voices, overlapping words', say(voices));
  if (left.length > 0) print(`left out, for their words are not those of the first: ${left.join(', ')}`);
}

function say(pairs: readonly [string, string][]): string {
  const value = kappa(pairs);
  return `${value === null ? '–' : value.toFixed(3)}  ${pairs.length} pairs`;
}
