import type { Piece } from '../skeleton';
import { afterClause, tailClause } from './after-quote';
import { beforeClause } from './before-quote';
import { confidenceOf, type Evidence } from './evidence';
import type { Proposal } from './proposal';

/** Pieces after a verb in which the next quotation is its own. */
const NEXT_QUOTE = 6;

/** All readings of the quotation at piece `k` from the words of its own sentence, best first. */
export function proposals(
  row: readonly Piece[],
  k: number,
  text: string,
  inner: { start: number; end: number },
  lang: string,
): Proposal[] {
  const before = nearestVerbs(beforeClause(row, k, lang));
  const introduced = before.some(({ rule }) => rule === 'x-said-quote');
  // "As Roe once said, “…,” Vo added": the words are told to be Roe’s.
  const toldBefore = before.some(
    ({ rule, mention }) => rule === 'x-said-quote' && row[mention.from - 1]?.lower === 'as',
  );
  const after = afterClause(row, k, text[inner.end - 1] ?? '', lang).map((reading) =>
    (introduced && isDoubtful(row, reading)) || toldBefore ? doubt(reading) : reading,
  );
  // "“…,” Roe said in Dover, according to the Ledger": said by Roe, relayed by the Ledger.
  const told = after.some(({ rule, evidence }) => /^quote-/.test(rule) && !evidence.includes('not beside'));
  const tail = tailClause(row, k, lang).map((reading) => (told ? doubt(reading) : reading));
  const found = [...after, ...before, ...tail];
  return found.sort((a, b) => b.confidence - a.confidence);
}

/**
 * Whether a clause after words that have their verb already may be about others: "They chanted, “No!” Roe said he would …",
 * "Vo called it “late,” Roe called it “wrong”".
 */
function isDoubtful(row: readonly Piece[], { evidence, cue }: Proposal): boolean {
  if (evidence.includes('sentence ended inside')) return true;
  for (let i = cue?.to ?? 0; cue !== null && i < cue.to + NEXT_QUOTE; i += 1) {
    const kind = row[i]?.kind;
    if (kind === 'quote') return true;
    if (kind === 'end' || kind === 'stop') return false;
  }
  return false;
}

function doubt(after: Proposal): Proposal {
  const evidence: Evidence[] = [...after.evidence, 'introduced already'];
  return { ...after, evidence, confidence: confidenceOf(after.rule, evidence) };
}

/** One reading a speaker: "Roe said Vo lied and accused her of “…”" has Roe twice, and the nearer verb is the cue. */
export function nearestVerbs(found: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of found) {
    const same = kept.findIndex((nearer) => nearer.mention.from === proposal.mention.from);
    const nearer = kept[same];
    if (nearer === undefined) kept.push(proposal);
    else if (proposal.confidence > nearer.confidence)
      kept[same] = reports(nearer) ? { ...proposal, cue: nearer.cue, unsaid: nearer.unsaid } : proposal;
  }
  return kept;
}

/** Whether a nearer verb carries the words itself: "to highlight", "supports" and "hopes" stand inside what Roe said. */
function reports({ evidence }: Proposal): boolean {
  return !evidence.some((line) => line === 'infinitive' || line === 'weak verb' || line === 'mental verb');
}
