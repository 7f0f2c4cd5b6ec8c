import { type Completeness, keptOf } from '../../lib/framing/dimensions/completeness';
import { type WordingKind, wordingKind } from '../../lib/framing/dimensions/wording';
import type { Judgement } from '../../lib/match/judge';
import type { Variant } from './synthetic';

/** What a comparison is told as: how much is kept, and which differences of words. The product's own functions. */
export function classOf(
  judgement: Judgement,
  { source }: Pick<Variant, 'source'>,
): { completeness: Completeness | null; wording: readonly WordingKind[] } {
  const version = { id: 'source', text: source, attested: 'read' } as const;
  const edges = { start: 'seen', end: 'seen' } as const;
  return {
    completeness:
      keptOf(source, judgement.touched, [{ ...judgement, statement: 'made', version, edges }])
        ?.completeness ?? null,
    wording: judgement.edits.map(wordingKind).filter((kind) => kind !== null),
  };
}
